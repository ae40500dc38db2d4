"""What stands beside a price: one that somebody named, another kind of price, chips of our own."""

from __future__ import annotations

from dataclasses import replace

from bot import formats as f
from bot.answering.context import Context
from bot.answering.labs.price_amounts import chips_rented, money, named_price, paid, rented_at
from bot.answering.labs.price_bases import price_beside
from bot.answering.offers.money import bought_text, paid_for
from bot.compute.offers import figures_of
from bot.compute.prices import Price
from bot.prose import Sentence, Shown, sentence
from bot.quantities import Estimate
from bot.questions.types import Choice, PriceBasis, Question
from bot.questions.writing.wording import span
from storage.records import Amount, ChipCount, Fact, Metric

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


def share_on_top(chip: str, found: Price, question: Question, context: Context) -> Sentence | None:
    """What each of ours would have with what the money rents, and has today."""
    rented, saved = _on_top(found, question, context), context.saved
    if rented is None or saved is None:
        return None
    more = ChipCount(chip, Amount(paid_for(rented.median)))
    both = replace(saved.offer, chips=(*saved.offer.chips, more))
    now, then = (figures_of(each, context.ledger, question.assume) for each in (saved.offer, both))
    if now.per_researcher is None or then.per_researcher is None or now.researchers is None:
        return None
    facts = (*then.per_researcher.facts, *rented.facts)
    return sentence(
        "With these on top your {heads} would have {then} {h} each, {now} today.",
        heads=f.middle(now.researchers, f.exact_text),
        then=f.counted(then.per_researcher.median, *facts, write=f.quantity_text),
        h=f.H100E,
        now=f.middle(now.per_researcher),
    )


def way_on_top(found: Price | None, question: Question, context: Context) -> tuple[Choice, ...]:
    """The same as an offer, with one click."""
    rented = _on_top(found, question, context) if found else None
    if rented is None:
        return ()
    more = f"{paid_for(rented.median):.0f} {context.name(question.chips[0])}"
    return (Choice("With these on top of ours", f"what if we add {more}"),)


def _on_top(found: Price, question: Question, context: Context) -> Estimate | None:
    """The chips that a year's money rents beside ours; None where it is none of ours."""
    rented = chips_rented(found, question, context) if question.uses_saved else None
    return None if rented is None or question.days is not None or rented.median < 1 else rented
