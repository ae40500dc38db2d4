"""What a lab has by head, asked in H100e after another part of it: `so how many H100e each`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.types import Kind
from bot.regex import regex

_BY_HEAD: Final = regex(
    r"\W*(?:(?:and|so|ok|okay|but|then|well|what about|how about)\W+)*"
    r"(?:how (?:many|much)|what(?:['’]?s| is)(?: (?:that|it|the))?(?: in)?|in)? ?"
    r"(?:h100e|h100s?|h100[- ]equivalents|gpus|chips|compute)(?: (?:is (?:that|it)|do they have))?"
    r" (?:per|a|for each|for every) (?P<who>employee|staff member|head|person|researcher|scientist)"
    r"(?: (?:is (?:that|it)|do they have|have they|there|would that be|then|now))*\W*",
    re.IGNORECASE,
)
_STAFF: Final = ("employee", "staff member")


def chips_by_head(text: str, memory: Memory, hearing: Hearing) -> str:
    """The message with the lab that was spoken of; as it was said after anything else."""
    last = memory.question
    if last is None or last.kind is not Kind.LAB or len(last.labs) != 1:
        return text
    found = _BY_HEAD.fullmatch(text)
    if found is None:
        return text
    lab = hearing.reader.words.directory.name(last.labs[0])
    who = "employee" if found["who"].lower() in _STAFF else "researcher"
    return f"how much compute does {lab} have per {who}"
