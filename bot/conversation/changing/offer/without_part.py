"""Ours without the chips that one of us, or some, have: what is left to the others."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.questions.types import Unreadable
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer

_OTHER_ONES: Final = (
    r"(?:others|rest|every(?:one|body) else|remaining|"
    r"other (?:\d{1,4}|people|researchers|guys|folks))"
)
LEFT_FOR: Final = regex(
    r"\b(?:left|remain(?:s|ing)?)\b.{0,14}\b(?:others?|rest|team|every(?:one|body) else)\b"
    rf"|\b(?:what|how (?:much|many))\b.{{0,20}}\b{_OTHER_ONES}\b.{{0,14}}"
    r"\b(?:get|have|keep|left|with|use)\b"
    rf"|\b{_OTHER_ONES}\b.{{0,28}}\b(?:left|remain|stuck|make do) with\b"
    r"|\b(?:what|where|how).{0,14}\bleaves? (?:for )?(?:(?:us|the team)\b|"
    rf"(?:(?:the|our) )?{_OTHER_ONES}\b)",
    re.IGNORECASE,
)
"""`what's left for the other 39`, `what do the others get`."""
LEFT: Final = "what is left to the others, once {} are one person's"
TOO_MANY: Final = Unreadable(
    "That is as many as we have, or more: nothing would be left for the others.",
    ("what if we add 512 H100", "our offer"),
    is_plain=True,
)


def without_part(held: Offer, kind: ChipCount, given: float, heads: Amount | None) -> Offer:
    """An offer with so many fewer of one of its chips, for these heads, or for as many as before.

    `kind` is one of the offer's own records, and `given` fewer than it counts.
    """
    less = replace(kind, count=Amount(kind.count.value - given))
    chips = tuple(less if each is kind else each for each in held.chips)
    return replace(held, chips=chips, researchers=heads or held.researchers)
