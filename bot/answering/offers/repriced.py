"""What an offer costs at the price that was named, beside the one on record for a year."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answering.offers.money import basis
from bot.compute.offers import chips_now, rent_of
from bot.compute.situation import Situation
from bot.prose import Name, Sentence, Shown, sentence
from bot.quantities import Estimate
from bot.questions.types import PriceBasis
from bot.rent_told import rent_told

_NEARLY: Final = 1e-6


def money_headline(s: Situation) -> Sentence | None:
    """The rent of an offer that is held against nobody, at the price that was named."""
    usd = s.ours.usd_per_year
    if not s.assume.sets_price or s.against or usd is None or not s.ours.prices:
        return None
    each = None if s.offer.each else s.ours.usd_per_researcher
    return rent_told(
        f.middle(usd, f.usd_text),
        f.middle(each, f.usd_text) if each else None,
        basis(s.ours.prices, s.ledger.directory),
    )


def beside_usual(s: Situation) -> Sentence | None:
    """How much more or less a year that is than at the price on record; None at that price."""
    ours = s.ours.usd_per_year
    if not s.assume.sets_price or ours is None or not s.ours.prices:
        return None
    at_record = replace(s.assume, usd_per_hour=None, basis=None, price_change=None, priced=None)
    usual = rent_of(chips_now(s.offer), s.ledger, at_record)
    if usual.usd_per_year is None or _is_alike(usual.usd_per_year, ours):
        return None
    more = ours.median - usual.usd_per_year.median
    facts = tuple(dict.fromkeys((*ours.facts, *usual.usd_per_year.facts)))
    in_head = money_headline(s) is not None
    return sentence(
        "{at}That is {by} a year {more} than the {usd} at the price on record ({basis})."
        if in_head
        else "{at}That is {ours} a year, {by} {more} than the {usd} at the price on record"
        " ({basis}).",
        at=_an_hour(s),
        **({} if in_head else {"ours": f.middle(ours, f.usd_text)}),
        by=f.cited(f.usd_text(abs(more)), *facts),
        more=f.said("more" if more > 0 else "less"),
        usd=f.middle(usual.usd_per_year, f.usd_text),
        basis=basis(usual.prices, s.ledger.directory),
    )


def of_other_chip(s: Situation) -> Sentence | None:
    """That a chip of which there is none was named, so that its price changes nothing."""
    priced = s.assume.priced
    if priced is None or not s.offer.chips or any(x.chip == priced for x in s.offer.chips):
        return None
    name = f.said(s.ledger.directory.name(priced))
    return sentence("There is no {chip} in it, so that price changes nothing here.", chip=name)


def _is_alike(one: Estimate, other: Estimate) -> bool:
    return abs(one.median - other.median) <= _NEARLY * one.median


def _an_hour(s: Situation) -> Shown | Name:
    """The price of an hour, of each chip where there are several."""
    told = [
        f"{s.ledger.directory.name(x.chip)} at {_cents(x.price.estimate)} an hour"
        for x in s.ours.prices
    ]
    facts = (fact for x in s.ours.prices for fact in x.price.estimate.facts)
    return f.cited(f"{f.names(told).text}. ", *dict.fromkeys(facts))


def _cents(price: Estimate) -> str:
    """To the tenth of a cent where a change leaves one."""
    text = f.cents_text(price.median)
    return text if abs(price.median * 100 - round(price.median * 100)) < _NEARLY else (
        f"${price.median:,.3f}"
    )  # fmt: skip


def without_basis(s: Situation) -> Sentence | None:
    """The chips for which the basis that was named has no reading, so another stands in."""
    asked = s.assume.basis
    if asked is None:
        return None
    lacking = [x for x in s.ours.prices if x.price.basis not in (asked, None)]
    if not lacking:
        return None
    names = f.names([s.ledger.directory.name(x.chip) for x in lacking])
    return sentence(
        "No reading of {chips} {on} is on record: {basis} stands in.",
        chips=names,
        on=f.said(_ON.get(asked, f"as {asked}")),
        basis=basis(lacking, s.ledger.directory),
    )


def old_reading(s: Situation) -> Sentence | None:
    """How old the reading of the basis that was named is, where it is stale (C-18)."""
    old = [x.price.headline for x in s.ours.prices if x.price.stale and s.assume.basis]
    if not old:
        return None
    return sentence("That reading is {age} old.", age=f.age_of(old[0], s.ledger.on))


_ON: Final = {
    PriceBasis.SPOT: "on the spot market",
    PriceBasis.LIST_8X: "on demand by the eight-GPU node",
    PriceBasis.LIST: "by list price",
    PriceBasis.CONTRACT_3Y: "on a three-year contract",
    PriceBasis.HYPERSCALER: "at a hyperscaler",
    PriceBasis.BULK: "bought in bulk",
}
