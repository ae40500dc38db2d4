"""Labs that are spoken of no longer: `forget those, what are we offering`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.types import Kind
from bot.regex import regex

_DROPPED_FIRST: Final = regex(
    r"\W*(?:(?:ok|okay|right|now|then|so|please|let'?s|just|no|and|but|well)\W+)*"
    r"(?:forget|drop|never ?mind|ignore|skip|leave|enough (?:of|about))(?: about)? "
    r"(?:them|those|these|that|it|this|both|(?:all (?:of )?)?(?:the|those|these) "
    r"(?:labs?|two|three|others?|companies|competitors?))"
    r"(?: (?:aside|out|alone|for now|then|for a (?:moment|second)))*"
    r"\s*(?:[.,;:!–-]+|\band\b)\s*(?P<rest>\w.*)",
    re.IGNORECASE | re.DOTALL,
)
_OF_OURS: Final = (Kind.OFFER, Kind.LEAGUE)


def without_those(text: str, memory: Memory, hearing: Hearing) -> tuple[str, Memory]:
    """What is asked of ours after that, with nobody that it is held against."""
    last, found = memory.question, _DROPPED_FIRST.fullmatch(text.strip())
    if found is None or last is None or not last.labs:
        return text, memory
    asked = hearing.asked(found["rest"])
    if asked is None or asked.kind not in _OF_OURS or not asked.uses_saved or asked.labs:
        return text, memory
    now = replace(memory, question=None, earlier=(), choices=(), taken="", unfinished="")
    return found["rest"], now
