"""A price that somebody named, beside what the market takes."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import Context
from bot.answering.labs.price_amounts import bought_text, named_price, rented_at
from bot.compute.prices import Price
from bot.prose import Sentence, Shown, sentence
from bot.questions.types import PriceBasis, Question
from storage.records import Fact, Metric

_SAME = 0.005
"""Prices that are no farther apart are level with each other."""


def named_beside(chip: str, found: Price, question: Question, context: Context) -> Sentence | None:
    """`The $3.40 that you named is 15 % below the on-demand list ($3.99).`"""
    named = named_price(question, context)
    if named is None:
        return None
    contract = contract_of(chip, context)
    is_other = contract is not None and not question.basis and contract != found.headline
    return sentence(
        "The {usd} that you named is {far} the {basis} ({market}){contract}.",
        usd=f.value_of(named.headline, f.cents_text),
        far=_far(named.headline, found.headline),
        basis=f.said(found.words),
        market=f.value_of(found.headline, f.cents_text),
        contract=_and_far(named.headline, contract) if contract and is_other else f.said(""),
    )


def rented_beside(chip: str, found: Price, question: Question, context: Context) -> Sentence | None:
    """What the market's price would rent, where the budget is told at the price that was named."""
    rented = rented_at(found, question, context)
    if rented is None or named_price(question, context) is None:
        return None
    return sentence(
        "By the {basis} it would rent about {n} {chip}.",
        basis=f.said(found.words),
        n=f.middle(rented, bought_text),
        chip=f.said(context.name(chip)),
    )


def _and_far(named: Fact, contract: Fact) -> Shown:
    far = _far(named, contract)
    return f.cited(f" and {far.text} a one-year contract", *far.facts)


def _far(named: Fact, market: Fact) -> Shown:
    """How far a price is from another: `15 % below`."""
    share = (named.value or 0.0) / (market.value or 1.0) - 1
    way = "above" if share > 0 else "below"
    far = f"{f.percent_text(abs(share))} {way}" if abs(share) >= _SAME else "level with"
    return f.cited(far, named, market)


def contract_of(chip: str, context: Context) -> Fact | None:
    """The newest price of a one-year contract, per chip-hour, or None."""
    contract = context.ledger.latest(chip, Metric.RENTAL_PRICE, PriceBasis.CONTRACT_1Y)
    return contract if contract and contract.value else None
