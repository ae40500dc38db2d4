"""On which basis dollars are told: for each kind of chip, where the kinds differ in it."""

from __future__ import annotations

from collections.abc import Sequence

from bot import formats as f
from bot.compute.offers import ChipPrice, OfferFigures
from bot.ledger import Directory
from bot.prose import Sentence, Shown, sentence


def basis(prices: Sequence[ChipPrice], directory: Directory) -> Shown:
    """`one-year contract, 26 Jun 2026`; with the chips before each basis, where there are several.

    Raises ValueError without a price.
    """
    chips: dict[str, list[str]] = {}
    for each in prices:
        said = f"{each.price.words}, {f.day_of(each.price.headline).text}"
        chips.setdefault(said, []).append(directory.name(each.chip))
    if not chips:
        raise ValueError("dollars without a basis cannot be shown")
    facts = (each.price.headline for each in prices)
    if len(chips) == 1:
        return f.cited(next(iter(chips)), *facts)
    parts = (f"{f.names(names).text}: {said}" for said, names in chips.items())
    return f.cited("; ".join(parts), *facts)


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
