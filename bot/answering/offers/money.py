"""On what basis and of which day dollars are: no sum is shown without them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import floor
from typing import Final

from bot import formats as f
from bot.compute.chips import h100e_per_chip
from bot.compute.offers import ChipPrice, OfferFigures, Rented, figures_of
from bot.compute.price_changes import trains
from bot.compute.prices import Price, readings
from bot.ledger import Directory, Ledger
from bot.prose import Name, Sentence, Shown, sentence
from bot.questions.types import Assumptions
from bot.questions.writing.wording import span
from bot.questions.yearly import for_days
from storage.records import EntityKind, Metric, Offer


def basis(prices: Sequence[ChipPrice], directory: Directory) -> Shown:
    """`one-year contract, 26 Jun 2026`; with the chips before each basis, where there are several.

    Raises ValueError without a price.
    """
    chips: dict[str, list[str]] = {}
    for each in prices:
        chips.setdefault(_told(each.price), []).append(directory.name(each.chip))
    if not chips:
        raise ValueError("dollars without a basis cannot be shown")
    facts = (each.price.headline for each in prices)
    if len(chips) == 1:
        return f.cited(next(iter(chips)), *facts)
    parts = (f"{f.names(names).text}: {said}" for said, names in chips.items())
    return f.cited("; ".join(parts), *facts)


def basis_of(price: Price) -> Shown:
    """The same of one price."""
    return f.cited(_told(price), price.headline)


def _told(price: Price) -> str:
    """Of a price that the user set, only that: it has no day."""
    if price.basis is None:
        return price.words
    change = f", {f.change_text(price.change)} as supposed" if price.change else ""
    return f"{price.words}, {f.day_of(price.headline).text}{change}"


def whole_chips(budget: Rented, ledger: Ledger) -> float:
    """How many chips a budget rents, in whole ones."""
    rate = h100e_per_chip(ledger, budget.chip)
    return paid_for(budget.h100e.median / (rate.median if rate else 1.0))


def paid_for(chips: float) -> float:
    """The whole chips that money pays for: of 861.5 the half is no chip that anybody rents."""
    return float(floor(chips + _NOISE))


_NOISE: Final = 1e-6
"""What floats take from a whole number."""


def bought_text(chips: float) -> str:
    """How many chips money rents, in whole ones; under one, a part of it."""
    return f.quantity_text(chips) if chips < 1 - _NOISE else f.exact_text(paid_for(chips))


def bought(
    budget: Rented, ledger: Ledger, days: float | None = None, usd: float | None = None
) -> Sentence:
    """Into which chips a budget was turned, how many, at which price, and for how long.

    `usd` is what is spent in those `days`, where that is to be told with it.
    """
    of_it = "" if usd is None or days is None else f", {f.usd_text(usd)} for {span(days)}"
    return sentence(
        "The budget rents about {n} {chip}, at {usd} an hour ({words}, {day}){of_it}, every hour"
        " of {time}.",
        time=f.said("a year" if days is None else "that time" if of_it else span(days)),
        of_it=f.cited(of_it, *budget.h100e.facts),
        n=f.counted(whole_chips(budget, ledger), *budget.h100e.facts, write=f.exact_text),
        chip=f.said(ledger.directory.name(budget.chip)),
        usd=f.middle(budget.price.estimate, f.cents_text),
        words=f.said(budget.price.words),
        day=f.day_of(budget.price.headline),
    )


def rented(ours: OfferFigures, directory: Directory) -> Sentence | None:
    """What an offer's dollars stand for; None where it has none, or they are its own budget."""
    if not ours.prices or ours.usd_per_year is None:
        return None
    words = basis(ours.prices, directory)
    rent = "Dollars are what the same chips would cost to rent ({words})"
    if all(each.price.estimate.interval.is_point for each in ours.prices):
        return sentence(f"{rent}.", words=words)
    return sentence(
        f"{rent}; the range runs from the lowest to the highest fresh reading.", words=words
    )


def rent_label(
    offer: Offer,
    ours: OfferFigures,
    directory: Directory,
    each: str = "",
    days: float | None = None,
) -> Shown | Name:
    """What the row of dollars is called: the rent with its basis, or the budget as it was said.

    That of fewer `days` than a year is told as what a year at its rate comes to.
    """
    if offer.usd_per_year is not None:
        rate = "for a year" if days is None else "at the rate of a year"
        return f.said(f"Your budget {rate}{each}")
    label = f"Rent for a year{each}"
    if not ours.prices:
        return f.said(label)
    told = basis(ours.prices, directory)
    return f.cited(f"{label} ({told.text})", *told.facts)


def no_price(chips: Iterable[str], ledger: Ledger) -> Sentence | None:
    """For which chips no price is on record, so that there are no dollars."""
    slugs = tuple(dict.fromkeys(chips))
    names = f.names([ledger.directory.name(chip) for chip in slugs])
    if not slugs:
        return None
    if any(ledger.planned(chip, Metric.RENTAL_PRICE) for chip in slugs):  # of a day that is past
        text = "No price of {chips} until {day} is on record, so there are no dollars."
        return sentence(text, chips=names, day=f.said(f.day_text(ledger.on)))
    return sentence("No price of {chips} is on record, so there are no dollars.", chips=names)


def none_dated(chips: Sequence[str], ledger: Ledger) -> Sentence:
    """That no price of these is on record, and of which chips for training there is one."""
    name = ledger.directory.name
    known = (each.slug for each in ledger.directory.of(EntityKind.CHIP))
    trained = (chip for chip in known if trains(chip, ledger))
    priced = sorted(name(chip) for chip in trained if readings(ledger, chip))
    return sentence(
        "No dated rental price of {chips} is on record; there are prices of {priced}.",
        chips=f.names([name(chip) for chip in chips]),
        priced=f.names(priced),
    )


def in_chips_or_reference(
    offer: Offer,
    chips: tuple[str, ...],
    ledger: Ledger,
    assume: Assumptions,
    days: float | None = None,
) -> tuple[Rented, Sentence] | None:
    """What a budget rents in these chips, or in H100 where those have no price; with a sentence.

    The sentence tells which it was, and what of the budget is for so many `days`, where they are
    told. None without money.
    """
    usd = offer.usd_per_year
    spent = None if days is None or usd is None else for_days(usd, days)
    rented = figures_of(offer, ledger, assume, chips).rented
    if rented:
        return rented, bought(rented, ledger, days, spent)
    instead = figures_of(offer, ledger, assume).rented
    if instead is None:
        return None
    told = (*none_dated(chips, ledger).parts, " ", *bought(instead, ledger, days, spent).parts)
    return instead, Sentence(told)
