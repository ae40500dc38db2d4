"""On what basis and of which day dollars are: no sum is shown without them."""

from __future__ import annotations

from collections.abc import Iterable

from bot import formats as f
from bot.compute.offers import chip_price, chips_now
from bot.compute.prices import Price
from bot.ledger import Ledger
from bot.prose import Name, Sentence, Shown, sentence
from bot.questions.types import Assumptions
from storage.records import Fact, Offer


def basis(price: Price) -> Shown:
    """`one-year contract, 26 Jun 2026`; of a price that the user set, only that."""
    if price.basis is None:
        return f.cited(price.words, price.headline)
    return f.cited(f"{price.words}, {f.day_of(price.headline).text}", price.headline)


def bases(chips: Iterable[str], ledger: Ledger, assume: Assumptions) -> Shown | None:
    """The basis of the price of each chip, named by chip where they differ; None without one."""
    priced = [(chip, p) for chip in dict.fromkeys(chips) if (p := chip_price(chip, ledger, assume))]
    if not priced:
        return None
    told = {basis(price).text: basis(price) for _, price in priced}
    if len(told) == 1:
        return next(iter(told.values()))
    facts: list[Fact] = [price.headline for _, price in priced]
    parts = [f"{ledger.directory.name(chip)} {basis(price).text}" for chip, price in priced]
    return f.cited("; ".join(parts), *facts)


def rent_label(offer: Offer, ledger: Ledger, assume: Assumptions, each: str = "") -> Shown | Name:
    """What the row of dollars is called: the rent with its basis, or the budget as it was said."""
    if offer.usd_per_year is not None:
        return f.said(f"Your budget for a year{each}")
    found = bases((c.chip for c in chips_now(offer)), ledger, assume)
    label = f"Rent for a year{each}"
    return f.cited(f"{label} ({found.text})", *found.facts) if found else f.said(label)


def what_dollars_are(offer: Offer, ledger: Ledger, assume: Assumptions) -> Sentence | None:
    """That dollars are what the same chips would cost to rent, on this basis."""
    found = bases((c.chip for c in chips_now(offer)), ledger, assume)
    if offer.usd_per_year is not None or found is None:
        return None
    return sentence("Dollars are what the same chips would cost to rent ({basis}).", basis=found)


def no_price(chips: Iterable[str], ledger: Ledger) -> Sentence | None:
    """For which chips no price is on record, so that there are no dollars."""
    names = [ledger.directory.name(chip) for chip in dict.fromkeys(chips)]
    if not names:
        return None
    return sentence(
        "No price of {chips} is on record, so there are no dollars.", chips=f.names(names)
    )
