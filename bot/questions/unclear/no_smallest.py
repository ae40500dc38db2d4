"""The smallest models with open weights, from which no list of them begins."""

from __future__ import annotations

from typing import Final

from bot.questions.clean import fold
from bot.questions.on_record import TYPED, Listing
from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Unreadable
from bot.regex import regex

_SMALLEST: Final = regex(
    r"\b(?:smallest|tiniest|lightest|(?:least|lowest|fewest) (?:training )?(?:compute|flops?|"
    r"params|parameters)|(?:cheapest|easiest|fastest|quickest) to train)\b",
    needs="smallest|tiniest|lightest|least|lowest|fewest|cheapest|easiest|fastest|quickest",
)
_MODELS: Final = regex(
    r"\bopen(?:[- ](?:weights?|source))? (?:[\w-]+ )?(?:models?|llms?)\b|\bopen[- ]weights?\b"
)
_OF_ELSE: Final = (T.US, T.OUR, T.COST, T.PEOPLE, T.SITE, T.ROLES)
_NOT_FROM_BELOW: Final = Unreadable(
    "Open models are listed from the largest, the newest or the most training compute on, and not"
    " from the smallest.",
    (
        TYPED[Listing.LARGEST_MODELS],
        TYPED[Listing.COMPUTE_MODELS],
        TYPED[Listing.MODELS],
    ),
    is_plain=True,
)


def no_smallest(now: Draft, text: str) -> Unreadable | None:
    """What may be asked in place of the smallest; None of other texts."""
    if now.stacks or now.chips or now.has(*_OF_ELSE):
        return None
    low = fold(text)
    return _NOT_FROM_BELOW if _SMALLEST.search(low) and _MODELS.search(low) else None
