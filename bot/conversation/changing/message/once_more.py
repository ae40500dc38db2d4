"""Several questions asked once more of somebody else: `same two questions for xAI`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.following import followed
from bot.conversation.heard import Asked
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.questions import spelt_numbers
from bot.questions.words.leads import LINK
from bot.regex import regex

_SAME: Final = regex(
    rf"^\W*(?:(?:{LINK}|can you|do|run|ask|answer|the|those|these)\W+)*"
    r"(?:same|both) (?P<many>two|three|both)? ?"
    r"(?:question|(?P<several>questions|things|of (?:them|those|these)|again))\W+"
    r"(?:again\W+)?(?:for|about|on|with|of) (?P<what>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_LIKEWISE: Final = regex(
    rf"^\W*(?:(?:{LINK}|can you|do|show me|give me|run|ask)\W+)*"
    r"(?P<what>[\w][\w .&-]{1,40}?)(?<! for)(?<! with)(?<! of)(?<! by)(?<! at),? "
    r"(?:(?:in )?(?:the |exactly the )?same way|likewise|"
    r"the same thing|like that)\W*$",
    re.IGNORECASE,
)
"""`show me Microsoft the same way`."""
_COUNTS: Final = spelt_numbers.COUNTS | {"both": 2}


def asked_once_more(text: str, memory: Memory, hearing: Hearing) -> tuple[Asked, ...]:
    """The last questions, the oldest first, of what is named; none where it doesn't fit all."""
    found = _SAME.match(text) or _LIKEWISE.match(text)
    if found is None or memory.question is None:
        return ()
    count = _how_many(found.groupdict())
    known = (memory.question, *memory.earlier)[:count]
    changed = opened(f"and {found['what']}")
    readings = [followed(changed, each, hearing) for each in reversed(known)]
    asked = tuple(Asked(reading, is_follow_up=True) for reading in readings if reading)
    return asked if len(asked) == count else ()


def _how_many(said: dict[str, str | None]) -> int:
    """How many questions are meant: as many as are said, two where it only says several."""
    if many := said.get("many"):
        return _COUNTS[many.lower()]
    return 2 if said.get("several") else 1
