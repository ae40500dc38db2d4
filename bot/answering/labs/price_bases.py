"""Which basis a price is told on, where it is not the one that was asked for."""

from __future__ import annotations

from dataclasses import replace

from bot import formats as f
from bot.answering.context import Context
from bot.compute.prices import BASIS_WORDS, Price, highest, price_of, readings
from bot.prose import Sentence, Shown, sentence
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


def on_basis(basis: PriceBasis) -> tuple[PriceBasis, ...]:
    """The readings that a basis is told by: on demand is by any list where none is of a node."""
    return (basis, PriceBasis.LIST) if basis is PriceBasis.LIST_8X else (basis,)


def other_basis(
    chip: str, found: Price | None, question: Question, context: Context
) -> Sentence | None:
    """`By three-year contract: about $1.30 an hour (31 Aug 2025), $1.12 less.`, of two named."""
    if question.beside is None:
        return None
    other = price_of(context.ledger, chip, on_basis(question.beside))
    if other is None:
        return nothing_on(chip, replace(question, basis=question.beside), context)
    return sentence(
        "{chip} by {basis}: about {usd} an hour ({day}){far}.",
        chip=f.said(context.name(chip)),
        basis=f.said(other.words),
        usd=f.value_of(other.headline, f.cents_text),
        day=f.day_of(other.headline),
        far=_by(found, other) if found else f.said(""),
    )


def _by(found: Price, other: Price) -> Shown:
    gap = (other.headline.value or 0.0) - (found.headline.value or 0.0)
    far = f", {f.cents_text(abs(gap))} {'more' if gap > 0 else 'less'}"
    return f.cited(far, other.headline, found.headline)


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
