"""Several questions asked once more of somebody else: `same two questions for xAI`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.following import followed
from bot.conversation.heard import Asked
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened

_SAME: Final = re.compile(
    r"^\W*(?:(?:and|now|ok|then|also|please|can you|do|run|ask|answer|the|those|these)\W+)*"
    r"(?:same|both) (?P<many>two|three|both)? ?"
    r"(?:questions?|things|of (?:them|those|these)|again)\W+"
    r"(?:again\W+)?(?:for|about|on|with|of) (?P<what>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_COUNTS: Final = {"two": 2, "both": 2, "three": 3}


def asked_once_more(text: str, memory: Memory, hearing: Hearing) -> tuple[Asked, ...]:
    """The last questions, the oldest first, of what is named; none where it doesn't fit all."""
    found = _SAME.match(text)
    if found is None or memory.question is None:
        return ()
    count = _COUNTS.get((found["many"] or "two").lower(), 2)
    known = (memory.question, *memory.earlier)[:count]
    changed = opened(f"and {found['what']}")
    readings = [followed(changed, each, hearing) for each in reversed(known)]
    asked = tuple(Asked(reading, is_follow_up=True) for reading in readings if reading)
    return asked if len(asked) == count else ()
