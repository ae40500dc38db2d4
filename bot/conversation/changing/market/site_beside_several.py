"""A data centre set beside one of several that a word names: `next to the Texas Stargate one`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.lab_parts import site_of
from bot.questions.types import Choice, Unclear
from bot.questions.words.site_names import sites_begun, which_site
from bot.regex import regex

_BESIDE: Final = regex(
    r"\b(?:next to|beside|against|vs\.?|versus|compared? (?:to|with|against)|compares? (?:to|with)|"
    r"bigger than|smaller than|larger than|stack(?:s|ed)? up|measure up|relative to|than)\b",
    re.IGNORECASE,
)
_WORD: Final = regex(r"[A-Za-z][\w-]{3,}")
_MOST: Final = 5
_SEVERAL: Final = 2


def site_beside_several(text: str, memory: Memory, hearing: Hearing) -> Unclear | None:
    """Which of them is meant, each as the comparison with the site spoken of; else None."""
    last, directory = memory.question, hearing.reader.words.directory
    site = site_of(last) if last else None
    if site is None or not _BESIDE.search(text):
        return None
    begun = ((each[0], sites_begun(each[0], directory)) for each in _WORD.finditer(text))
    found, sites = next(
        ((word, sites) for word, sites in begun if len(sites) >= _SEVERAL), ("", [])
    )
    if not sites or any(tag.value == site for tag in hearing.tags(text)):
        return None
    if any(each.name.lower() in text.lower() for each in sites):
        return None
    named = [each for each in sites if _is_named(each.name, text)]
    ways = tuple(
        Choice(each.name, f"compare {directory.name(site)} and {each.name}")
        for each in (named or sites)[:_MOST]
    )
    return Unclear(None, which_site(found, sites), ways, is_plain=True)


def _is_named(name: str, text: str) -> bool:
    rest = name.partition(" ")[2].lower()
    return bool(rest) and rest in text.lower()
