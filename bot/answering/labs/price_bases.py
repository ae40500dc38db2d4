"""Which basis a price is told on, where it is not the one that was asked for."""

from __future__ import annotations

from dataclasses import replace

from bot import formats as f
from bot.answering.context import Context
from bot.compute.prices import BASIS_WORDS, Price, highest, price_of, readings
from bot.prose import Sentence, sentence
from bot.questions.rules.left_out_prices import bases_of
from bot.questions.types import PriceBasis, Question
from storage.records import Metric


def wanted(question: Question, context: Context) -> Context:
    """The context without the kinds of prices that are left out."""
    if not question.without:
        return context
    bases = bases_of(question.without)
    return replace(context, ledger=context.ledger.without(Metric.RENTAL_PRICE, bases))


def nothing_on(chip: str, question: Question, context: Context) -> Sentence:
    """That no price is known: on the basis asked for, or at all."""
    name = f.said(context.name(chip))
    if question.basis is None or not readings(context.ledger, chip):
        return sentence("No price of {chip} on record", chip=name)
    return sentence(
        "No price of {chip} on record on this basis ({basis})",
        chip=name,
        basis=f.said(BASIS_WORDS[question.basis]),
    )


def stands_in(chip: str, found: Price, question: Question, context: Context) -> Sentence | None:
    """That a year is not priced by a contract, as none is on record."""
    by_year = question.basis is PriceBasis.CONTRACT_1Y
    if not by_year or found.basis in (PriceBasis.CONTRACT_1Y, None):
        return None
    return sentence(
        "No one-year contract of {chip} is on record: the {basis} stands in for it.",
        chip=f.said(context.name(chip)),
        basis=f.said(found.words),
    )


def difference(chip: str, found: Price, question: Question, context: Context) -> Sentence | None:
    """An hour on the other basis that was named, and how much more or less that is."""
    if question.against is None:
        return None
    words, name = BASIS_WORDS[question.against], f.said(context.name(chip))
    other = price_of(context.ledger, chip, (question.against,))
    if other is None or other.basis is None or other.headline.value is None:
        return sentence("No {basis} of {chip} is on record.", basis=f.said(words), chip=name)
    one, two = found.estimate.median, other.estimate.median
    facts = (found.headline, other.headline)
    return sentence(
        "{basis} ({day}): about {usd}, {by} {more} an hour ({share}); each is of its own day.",
        basis=f.said(f.capital(words)),
        day=f.day_of(other.headline),
        usd=f.value_of(other.headline, f.cents_text),
        by=f.counted(abs(two - one), *facts, write=f.cents_text),
        more=f.said("more" if two > one else "less"),
        share=f.counted(two / one - 1, *facts, write=f.change_text),
    )


def highest_beside(chip: str, question: Question, context: Context) -> Sentence | None:
    """The dearest fresh reading, where the range or the cheapest was asked for."""
    dearest = highest(context.ledger, chip)
    if question.basis is not PriceBasis.POSTED_RANGE or dearest is None:
        return None
    return sentence(
        "That is the lowest reading on record; the highest is {usd} ({basis}, {day}).",
        usd=f.value_of(dearest.headline, f.cents_text),
        basis=f.said(dearest.words),
        day=f.day_of(dearest.headline),
    )
