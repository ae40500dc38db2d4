"""What one chip comes to on each of two kinds of prices: `on demand or reserved`."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import Context
from bot.answering.labs.price_amounts import money, paid
from bot.answering.labs.price_bases import price_beside
from bot.compute.prices import Price
from bot.prose import Sentence, Shown, sentence
from bot.questions.types import Question
from bot.questions.writing.wording import span

_A_YEAR = "a year"


def on_each_of_two(
    chip: str, found: Price, question: Question, context: Context
) -> Sentence | None:
    """`One for a year: about $35,000 (on-demand list), $23,200 (one-year contract)`.

    None where one kind was named, or both have one price, or more than one chip is counted or
    comes of money: of these each is told.
    """
    is_counted = bool(question.offer and question.offer.chips) or money(question) > 0
    if question.beside is None or is_counted:
        return None
    other = price_beside(chip, question, context)
    if other and other.headline == found.headline:
        return None
    usd = f.middle(paid(chip, other, question), f.usd_text) if other else None
    beside = sentence(", {usd} ({of})", usd=usd, of=_named(other)) if usd and other else None
    lead = sentence(
        "One for {span}, around the clock: about {usd} ({basis})",
        span=f.said(span(question.days) if question.days else _A_YEAR),
        usd=f.middle(paid(chip, found, question), f.usd_text),
        basis=_named(found),
    )
    return Sentence((*lead.parts, *(beside.parts if beside else ()), "."))


def _named(price: Price) -> Shown:
    return f.cited(f"{price.words}, {f.day_of(price.headline).text}", price.headline)
