"""A lab that is called by its place on a list: `what would we need to match the 3rd one`.

Ranges overlap, so that a place is no lab's for sure: it is asked back which lab is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.changing.numbers.numbering import choice_of
from bot.conversation.memory import Hearing, Memory
from bot.questions.on_record import is_listing
from bot.questions.types import Choice, Kind, Unclear
from bot.questions.unclear.doubts import GROUPS
from bot.regex import regex

_PLACE: Final = regex(
    r"\b(?:(?:the |whoever is |whoever's )?(?:lab |one )?(?:at |in |on )?"
    r"(?:number|no\.|nr\.?|#|place|rank|spot) ?(?:[1-9]|one|two|three|four|five)\b"
    r"|the (?:(?:1st|2nd|3rd|[4-9]th|first|second|third|fourth|fifth|sixth|last|lowest|smallest|"
    r"bottom|top|next)(?: (?:ranked|placed))?)"
    r"(?: (?:one|lab|place|spot|position|entry|company)s?\b|(?=\W*$)))"
    r"(?: (?:on|in|of|from) (?:the|that|this|your) (?:list|ranking|table|league))?",
    re.IGNORECASE,
)
"""`the 3rd one`, `number 2 on that list`."""
_ASKS: Final = regex(
    r"\b(?:match\w*|equal\w*|beat\w*|pass\w*|overtake|level|reach|get to|come to|catch\w*|close|"
    r"compar\w+|stack\w*|stand|look|against|vs\.?|versus|next to|behind|ahead|tell me|about|"
    r"how (?:big|many|much)|headcount|staff|chips|gpus|compute|sites?)\b",
    re.IGNORECASE,
)
"""What is asked of that lab; a place alone may be a way that was offered."""
_ALONE: Final = regex(r"\W*(?:(?:and|so|ok|what about|how about|now)\W+)*", re.IGNORECASE)
_WHICH: Final = (
    "Ranges overlap, so that nobody can tell for sure which lab is “{}”. Name the one that you"
    " mean, or pick it here."
)
_OFFERED: Final = (*GROUPS["frontier"], "meta", "xai")
_MOST_BETWEEN: Final = 2


def by_place(text: str, memory: Memory, hearing: Hearing) -> Unclear | None:
    """Which lab is meant by a place on the list of labs that was told; None of other texts."""
    found = _PLACE.search(text)
    if found and _ALONE.fullmatch(text[: found.start()]) and not text[found.end() :].strip(" ?.!"):
        text = f"how big is {found[0].strip()}"  # `and the second one?`
        found = _PLACE.search(text)
    if found is None or not _ASKS.search(text) or not _after_list(memory):
        return None
    if any(hearing.draft(part).labs for part in (text[: found.start()], text[found.end() :])):
        return None
    ways = tuple(_each(text, found, hearing))
    place = found[0].strip().lower()
    return Unclear(None, _WHICH.format(place), ways, is_plain=True) if ways else None


def _after_list(memory: Memory) -> bool:
    """Whether all labs were told in order, and no two of them spoken of since."""
    for each in all_asked(memory)[: _MOST_BETWEEN + 1]:
        if each.kind is Kind.LEAGUE:
            return not is_listing(each)
        if len(each.labs) != 1 or each.other:
            return False
    return False


def _each(text: str, found: re.Match[str], hearing: Hearing) -> Iterator[Choice]:
    """The same of every lab, as far as it can be asked."""
    name = hearing.reader.words.directory.name
    for lab in _OFFERED:
        asked = hearing.asked(f"{text[: found.start()]}{name(lab)}{text[found.end() :]}")
        if asked is not None and asked.labs == (lab,):
            yield choice_of(name(lab), asked, hearing)
