"""The chips of an offer as GPU-hours of a year."""

from __future__ import annotations

from bot.answers import Figure
from bot.compute.chip_hours import hours_of_a_year
from bot.compute.offers import OfferFigures
from bot.ledger import Ledger
from storage.records import Offer

_NONE_STOPS = "with every running chip at work every hour"


def in_hours(offer: Offer, ours: OfferFigures, ledger: Ledger) -> tuple[Figure, Figure]:
    """In all, and for each who does research."""
    hours = hours_of_a_year(offer, ours, ledger)
    return (
        Figure("offer.gpu_hours_per_year", hours.whole, _NONE_STOPS),
        Figure("offer.gpu_hours_per_researcher_year", hours.each, _NONE_STOPS),
    )
