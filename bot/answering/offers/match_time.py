"""What equals a lab's average rents for in another time than a year: `what is that a month`."""

from __future__ import annotations

from bot import formats as f
from bot.answering.offers.match_words import Target
from bot.answering.offers.money import basis_of
from bot.prose import Sentence, sentence
from bot.questions.types import Question
from bot.questions.writing.wording import span
from bot.questions.yearly import for_days


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
