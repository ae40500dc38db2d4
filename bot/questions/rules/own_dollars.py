"""The dollars of our own offer, whose source is asked for: `where is our yearly cost from`."""

from __future__ import annotations

from bot.questions.rules.gather import Draft
from bot.questions.tags import T


def is_of_our_dollars(d: Draft) -> bool:
    """Whether the source of what ours costs is asked for, or of an amount that is nobody else's."""
    if d.facts or d.labs or d.chips or d.runs:
        return False
    return d.usd_per_year is not None or (d.ours and d.has(T.COST, T.DOLLAR, T.MONEY, T.YEARLY))
