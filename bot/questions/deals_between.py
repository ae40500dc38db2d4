"""A deal that one company is said to have with another: `does OpenAI have a contract with AMD`.

Its maker may be no lab of ours, so that its name could be taken for a person's, and what somebody
signed for what a person is kept by. It is asked of no person where nothing else is said.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.rules.bystanders import SUPPLIERS
from bot.questions.tags import T, Tag
from bot.questions.words.leads import LED
from bot.regex import regex

_NO_MORE: Final = regex(
    rf"(?={LED}.*\b(?:contracts?|deals?|agreements?|partnerships?)\b){LED}"
    r"(?:(?:do|does|did|has|have|had|got|is|are|was|were|there|the|an?|any|some|of|for|on|about|in|"
    r"with|between|and|or|to|contracts?|deals?|agreements?|partnerships?|sign(?:ed|s)?|new|latest|"
    r"big|large|compute|computing|chips?|gpus?|capacity|details?|specifics|info(?:rmation)?|more|"
    r"terms|size|what|which|how|much|many|when|tell|give|show|me|us|know|you|it|its|s|please|pls|"
    r"plz|thanks|thx|yes|no|not|NAME)(?:\W+|$))+",
    needs="contract|deal|agreement|partnership",
)
"""Whoever is named stands as `NAME` there."""


def deal_between(text: str, tags: Sequence[Tag]) -> bool:
    """Whether a lab's deal with a supplier is asked about, and nothing of anybody else."""
    parties = [tag for tag in tags if _is_party(tag, text)]
    if len(parties) < 2 or not any(tag.kind is T.LAB for tag in parties):
        return False
    rest = text
    for tag in reversed(parties):
        rest = f"{rest[: tag.start]}NAME{rest[tag.end :]}"
    lower = rest.lower().replace("name", "NAME")
    return _NO_MORE.fullmatch(lower) is not None


def _is_party(tag: Tag, text: str) -> bool:
    return tag.kind is T.LAB or text[tag.start : tag.end].lower() in SUPPLIERS
