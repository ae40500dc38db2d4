"""What equals a lab's average in money: how far a budget goes, and what other times cost."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import Context
from bot.answering.offers.match_words import Target
from bot.answering.offers.money import basis_of, in_chips_or_reference
from bot.prose import Sentence, sentence
from bot.questions.types import Question
from bot.questions.writing.wording import span
from bot.questions.yearly import for_days
from storage.records import Offer


def of_budget(t: Target, question: Question, context: Context) -> Sentence | None:
    """What the money rents, and which part of what it takes that is, with what is held."""
    usd = question.offer.usd_per_year if question.offer else None
    if usd is None or t.h100e.median <= 0:
        return None
    money = Offer(usd_per_year=usd)
    found = in_chips_or_reference(money, t.asked, context.ledger, question.assume)
    if found is None:
        return None
    rented, _ = found
    held = t.mine.median if t.mine else 0.0
    facts = (*rented.h100e.facts, *t.h100e.facts, *(t.mine.facts if t.mine else ()))
    part = (held + rented.h100e.median) / t.h100e.median
    return sentence(
        "{usd} a year rents about {n} {h} ({chip}, {basis}): {held}{part} of it.",
        usd=f.said(f.usd_text(usd)),
        n=f.middle(rented.h100e),
        h=f.H100E,
        chip=f.said(context.name(rented.chip)),
        basis=basis_of(rented.price),
        held=f.said("with what you hold, " if t.mine else ""),
        part=f.counted(part, *facts, write=f.percent_text),
    )


def for_so_long(t: Target, question: Question) -> Sentence | None:
    """All of it for that time at the rate of the year, and what is left to find of it."""
    rent, days = t.lead, question.days
    if days is None or rent is None or rent.price is None or rent.usd_per_year is None:
        return None
    usd, facts = for_days(rent.usd_per_year.median, days), rent.usd_per_year.facts
    left = usd * t.missing if t.missing else None
    held = t.held.facts if t.held else ()
    rest = f.counted(left, *facts, *held, write=f.usd_text).text if left else ""
    return sentence(
        "For {time}: some {usd} for all of it{rest}, rented as {chip} ({basis}).",
        time=f.said(span(days)),
        usd=f.counted(usd, *facts, write=f.usd_text),
        rest=f.cited(f", {rest} for what is left to find", *facts, *held) if left else f.said(""),
        chip=f.said(rent.name),
        basis=basis_of(rent.price),
    )
