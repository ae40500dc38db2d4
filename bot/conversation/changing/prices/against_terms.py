"""`is that cheaper than on demand`: a price beside that of the same chips on other terms."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.rules.trends import asks_change
from bot.questions.tags import T
from bot.questions.types import Assumptions, Kind, PriceBasis, Question
from bot.regex import regex

_DIFFERENCE: Final = regex(
    r"\b(?:diff(?:erence|s)?|gap|spread|premium|discount|saving|save|compared|relative|next) "
    r"(?:to|from|over|vs|on|against|with|between)\b|\bagainst\b",
    re.IGNORECASE,
)


def against_terms(told: Said, last: Question) -> Question | None:
    """By the hour, the terms told and those named; None where others than these are named."""
    d = told.draft
    is_price = last.kind is Kind.PRICE and last.chips and d.basis is not None
    if not is_price or d.chips or d.stacks or d.labs or (last.offer and last.offer.usd_per_year):
        return None
    is_beside = d.has(T.THAN, T.VS, T.COMPARE) or _DIFFERENCE.search(told.text)
    if not is_beside or asks_change(d, fold(told.text)):
        return None
    of_now = PriceBasis.CONTRACT_1Y if last.offer else PriceBasis.LIST_8X
    basis = last.basis or of_now
    beside = None if basis == d.basis else d.basis
    alone = replace(last, offer=None, days=None, assume=Assumptions(), save=False)
    return replace(alone, basis=basis, beside=beside, trend=False, since=None)
