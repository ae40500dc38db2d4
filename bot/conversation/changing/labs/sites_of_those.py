"""`where are their data centers`, after several labs: those of each, one after the other."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.types import Kind
from bot.regex import regex

_SITES: Final = r"(?:data ?cent(?:er|re)s|sites|campuses|clusters)"
_THEIRS: Final = regex(
    r"\W*(?:(?:and|so|ok|but|now)\W+)*(?:where(?:['’]s| are| is)|what are|which are|show me|list|"
    rf"how many) (?:all )?(?:their|the) {_SITES}(?: (?:of (?:both|each|those|the two)|located|then|"
    r"now|do they (?:have|use)))*\W*"
    rf"|\W*(?:(?:and|so|ok|but|now)\W+)*(?:which|what|how many) {_SITES} do they "
    r"(?:have|use|run)\W*",
    re.IGNORECASE,
)
_SEVERAL: Final = 2


def sites_of_those(text: str, memory: Memory, hearing: Hearing) -> str:
    """The message with the labs by their names; as it was said where they are not several."""
    last = memory.question
    of_labs = last is not None and last.kind in (Kind.OFFER, Kind.COMPARE) and not last.other
    if last is None or not of_labs or len(last.labs) < _SEVERAL or not _THEIRS.fullmatch(text):
        return text
    return f"sites of {' and '.join(map(hearing.reader.words.directory.name, last.labs))}"
