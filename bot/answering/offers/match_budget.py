"""How far a budget goes towards what equals a lab's average: `could we match Meta with $50M`."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import Context
from bot.answering.offers.match_words import Target
from bot.answering.offers.money import basis_of, in_chips_or_reference
from bot.prose import Sentence, sentence
from bot.quantities import Unit
from bot.questions.types import Question
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
        h=f.said(Unit.H100E),
        chip=f.said(context.name(rented.chip)),
        basis=basis_of(rented.price),
        held=f.said("with what you hold, " if t.mine else ""),
        part=f.counted(part, *facts, write=f.percent_text),
    )
