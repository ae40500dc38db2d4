"""What an offer comes to: in H100-equivalents, per researcher, and in dollars."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from bot.compute.chips import h100e_per_chip, rented_for
from bot.compute.conventions import convention
from bot.compute.estimates import from_fact
from bot.compute.idle import paid_for
from bot.compute.own import own_amount, own_point
from bot.compute.prices import HOURS_PER_YEAR, Price, changed, own_price, price_of
from bot.compute.tiers import Tier, tier_of
from bot.ledger import Ledger, once_a_ledger
from bot.quantities import Estimate, Interval, Unit, derive, named, scaled
from bot.questions.types import Assumptions
from storage.records import ChipCount, Metric, Offer, Status, how_many

REFERENCE_CHIP = "chip/h100"
"""What a budget without chips is turned into: an H100 is one H100-equivalent."""


class ChipPrice(NamedTuple):
    """What an hour of one kind of chip is taken to cost; kinds may differ in basis and day."""

    chip: str
    price: Price


class Rented(NamedTuple):
    """Chips that a budget rents for a year, every hour of it: which, at what price, in H100e."""

    chip: str
    price: Price
    h100e: Estimate


@dataclass(frozen=True, slots=True)
class OfferFigures:
    """The figures of an offer; None where the offer does not say enough."""

    h100e: Estimate | None
    researchers: Estimate | None
    research_share: Estimate
    per_researcher: Estimate | None
    guaranteed: Estimate | None
    guarantee_takes: Estimate | None
    """Chips that the guarantee adds up to, where that is more than there are."""
    usd_per_year: Estimate | None
    usd_per_researcher: Estimate | None
    prices: tuple[ChipPrice, ...]
    rented: Rented | None
    """What a budget without chips was turned into."""
    unpriced: tuple[str, ...]
    announced: Estimate | None
    announced_per_researcher: Estimate | None
    tier: Tier | None
    unrated: tuple[str, ...] = ()  # which cannot be put in H100e: no usable rate is on file


def total(parts: Sequence[Estimate], unit: Unit, name: str) -> Estimate:
    """Sum of the user's own amounts: lows, middles and highs added.

    Adding the ends is right for ranges that somebody chose; it must not be done with percentiles.
    """
    interval = Interval(
        sum(p.low for p in parts), sum(p.median for p in parts), sum(p.high for p in parts)
    )
    facts = dict.fromkeys(fact for part in parts for fact in part.facts)
    return named(name, interval, unit, tuple(facts))


def chips_now(offer: Offer) -> tuple[ChipCount, ...]:
    """The chips that run today."""
    return tuple(c for c in offer.chips if c.status is Status.OPERATIONAL)


def chips_later(offer: Offer) -> tuple[ChipCount, ...]:
    """The chips that are contracted or announced: never added to those that run."""
    return tuple(c for c in offer.chips if c.status is not Status.OPERATIONAL)


def later_or_now(offer: Offer) -> tuple[ChipCount, ...]:
    """The chips that run; those to come where none does."""
    return chips_now(offer) or chips_later(offer)


def count_of(chips: ChipCount, ledger: Ledger) -> Estimate:
    """The number of chips, as the user said it."""
    metric = f"{Metric.ACCELERATORS}-{chips.chip.rpartition('/')[2]}"
    return own_amount("your chip count", metric, chips.count, Unit.CHIPS, ledger.on)


def h100e_of(chips: Iterable[ChipCount], ledger: Ledger) -> Estimate | None:
    """Σ count × rate, in H100e; None without chips or where a chip has no usable rate."""
    parts = []
    for some in chips:
        rate = h100e_per_chip(ledger, some.chip)
        if rate is None:
            return None
        parts.append(derive(Unit.H100E, [count_of(some, ledger), rate]))
    return total(parts, Unit.H100E, "your chip count") if parts else None


def figures_of(
    offer: Offer, ledger: Ledger, assume: Assumptions, renting: tuple[str, ...] = ()
) -> OfferFigures:
    """Everything that an offer comes to; its budget rents the first of `renting` with a price."""
    return _figures(offer, ledger, assume, renting)  # with which nothing or `()` is the same


@once_a_ledger
def _figures(
    offer: Offer, ledger: Ledger, assume: Assumptions, renting: tuple[str, ...]
) -> OfferFigures:
    researchers, guaranteed = _researchers(offer, ledger), _guaranteed(offer, ledger)
    share, bill = _share(offer, ledger), _bill(offer, ledger, assume)
    rented = _rented(offer, ledger, assume, renting)
    is_unpriced = offer.usd_per_year is not None and not (offer.chips or rented)
    h100e = h100e_of(chips_now(offer), ledger) or (rented.h100e if rented else None)
    each = _each(h100e, share, researchers)
    later = h100e_of(chips_later(offer), ledger)
    if offer.each and researchers is None:
        return _of_one(offer, h100e, share, bill, rented, ledger)
    return OfferFigures(
        h100e=h100e,
        researchers=researchers,
        research_share=share,
        per_researcher=each,
        guaranteed=guaranteed,
        guarantee_takes=_oversubscribed(offer, guaranteed, researchers, share),
        usd_per_year=bill.usd_per_year,
        usd_per_researcher=_dollars_each(bill.usd_per_year, share, researchers),
        prices=bill.prices,
        rented=rented,
        unpriced=renting if is_unpriced else bill.unpriced,
        announced=later,
        announced_per_researcher=_each(later, share, researchers),
        tier=tier_of(ledger, each.median) if each else None,
        unrated=_unrated(offer, ledger),
    )


def _unrated(offer: Offer, ledger: Ledger) -> tuple[str, ...]:
    chips = (some.chip for some in offer.chips if h100e_per_chip(ledger, some.chip) is None)
    return tuple(dict.fromkeys(chips))


def _of_one(
    offer: Offer,
    chips: Estimate | None,
    share: Estimate,
    bill: Bill,
    rented: Rented | None,
    ledger: Ledger,
) -> OfferFigures:
    """What one researcher has: nothing is said of a total, and a share is taken only if told."""
    each = derive(Unit.H100E, [chips, share]) if chips and offer.research_share else chips
    return OfferFigures(
        h100e=None,
        researchers=None,
        research_share=share,
        per_researcher=each,
        guaranteed=_guaranteed(offer, ledger),
        guarantee_takes=None,
        usd_per_year=None,
        usd_per_researcher=bill.usd_per_year if rented or offer.usd_per_year is None else None,
        prices=bill.prices,
        rented=rented,
        unpriced=bill.unpriced,
        announced=None,
        announced_per_researcher=h100e_of(chips_later(offer), ledger),
        tier=tier_of(ledger, each.median) if each else None,
    )


def _researchers(offer: Offer, ledger: Ledger) -> Estimate | None:
    if offer.researchers is None:
        return None
    return own_amount(
        "your number of researchers", "researchers", offer.researchers, Unit.PEOPLE, ledger.on
    )


def _share(offer: Offer, ledger: Ledger) -> Estimate:
    if offer.research_share is None:
        fact = convention(ledger, Metric.OFFER_RESEARCH_SHARE)
        return from_fact("your research share", fact, Unit.SHARE)
    return own_point(
        "your research share", "research-share", offer.research_share, Unit.SHARE, ledger.on
    )


def _each(h100e: Estimate | None, share: Estimate, researchers: Estimate | None) -> Estimate | None:
    if h100e is None or researchers is None:
        return None
    return derive(Unit.H100E, [h100e, share], [researchers])


def _dollars_each(
    usd: Estimate | None, share: Estimate, researchers: Estimate | None
) -> Estimate | None:
    if usd is None or researchers is None:
        return None
    return derive(Unit.USD_PER_YEAR, [usd, share], [researchers])


def _guaranteed(offer: Offer, ledger: Ledger) -> Estimate | None:
    if offer.guaranteed_per_researcher is None:
        return None
    return own_point(
        "your guaranteed share",
        "guaranteed-per-researcher",
        offer.guaranteed_per_researcher,
        Unit.CHIPS,
        ledger.on,
    )


def _oversubscribed(
    offer: Offer, guaranteed: Estimate | None, researchers: Estimate | None, share: Estimate
) -> Estimate | None:
    """Chips that all guarantees take together, if that is more than research has or is to have."""
    held = how_many(later_or_now(offer)) * share.median
    if guaranteed is None or researchers is None or not held:
        return None
    takes = derive(Unit.CHIPS, [guaranteed, researchers])
    return takes if takes.median > held else None


@dataclass(frozen=True, slots=True)
class Bill:
    """A year of chips in dollars, the price of each kind, and the chips that no price covers."""

    usd_per_year: Estimate | None
    prices: tuple[ChipPrice, ...] = ()
    unpriced: tuple[str, ...] = ()


def _bill(offer: Offer, ledger: Ledger, assume: Assumptions) -> Bill:
    """A year of the chips that run, at market rental; the user's own budget goes first."""
    if offer.usd_per_year is not None:
        return Bill(_budget(offer, ledger))
    bill = rent_of(running := chips_now(offer), ledger, assume)
    return replace(bill, usd_per_year=paid_for(bill.usd_per_year, running, assume.idle))


def rent_of(chips: Sequence[ChipCount], ledger: Ledger, assume: Assumptions) -> Bill:
    """GPUs × USD per GPU-hour × 8,760, summed; no sum where a chip has no price fact."""
    prices = [(c, chip_price(c.chip, ledger, assume)) for c in chips]
    unpriced = tuple(c.chip for c, price in prices if price is None)
    if unpriced or not prices:
        return Bill(None, (), unpriced)
    parts = [yearly(count_of(c, ledger), price) for c, price in prices if price]
    name = "the price"
    whole = parts[0] if len(parts) == 1 else total(parts, Unit.USD_PER_YEAR, name)
    kinds = {c.chip: ChipPrice(c.chip, price) for c, price in prices if price}
    return Bill(whole, tuple(kinds.values()))


def chip_price(chip: str, ledger: Ledger, assume: Assumptions) -> Price | None:
    """The price of a year's rental per hour: the user's, else the ledger's.

    It is on the basis that the user names where that is on record, else on that of a year (C-11).
    """
    is_meant = assume.priced in (None, chip)
    if assume.usd_per_hour is not None and is_meant:
        return own_price(assume.usd_per_hour, ledger)
    named_basis = price_of(ledger, chip, (assume.basis,)) if assume.basis else None
    price = named_basis or price_of(ledger, chip)
    if price is None or assume.price_change is None or not is_meant:
        return price
    return changed(price, assume.price_change, ledger)


def yearly(count: Estimate, price: Price) -> Estimate:
    """Dollars of so many chips for a year."""
    dollars = derive(Unit.USD_PER_YEAR, [count, price.estimate])
    return scaled(dollars, HOURS_PER_YEAR, Unit.USD_PER_YEAR)


def _rented(
    offer: Offer, ledger: Ledger, assume: Assumptions, renting: tuple[str, ...]
) -> Rented | None:
    """Budget ÷ (USD per GPU-hour × 8,760) × H100e of the chip that is named, else of an H100."""
    if offer.usd_per_year is None or offer.chips:
        return None
    for chip in renting or (REFERENCE_CHIP,):
        price, rate = chip_price(chip, ledger, assume), h100e_per_chip(ledger, chip)
        if price and rate:
            one = scaled(price.estimate, HOURS_PER_YEAR, Unit.USD_PER_YEAR)
            return Rented(chip, price, rented_for(_budget(offer, ledger), one, rate))
    return None


def _budget(offer: Offer, ledger: Ledger) -> Estimate:
    usd = offer.usd_per_year or 0.0
    return own_point("your budget", "budget", usd, Unit.USD_PER_YEAR, ledger.on)
