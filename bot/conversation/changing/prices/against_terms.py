"""`is that cheaper than on demand`: a price beside that of the same chips on other terms."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.saying import Said
from bot.questions.tags import T
from bot.questions.types import Assumptions, Kind, PriceBasis, Question


def against_terms(told: Said, last: Question) -> Question | None:
    """By the hour, the terms told and those named; None where others than these are named."""
    d = told.draft
    is_asked = d.basis is not None and d.has(T.THAN) and not (d.chips or d.stacks or d.labs)
    is_price = last.kind is Kind.PRICE and last.chips and not last.trend
    if not is_asked or not is_price or (last.offer and last.offer.usd_per_year):
        return None
    of_now = PriceBasis.CONTRACT_1Y if last.offer else PriceBasis.LIST_8X
    basis = last.basis or of_now
    beside = None if basis == d.basis else d.basis
    alone = replace(last, offer=None, days=None, assume=Assumptions(), save=False)
    return replace(alone, basis=basis, beside=beside)
