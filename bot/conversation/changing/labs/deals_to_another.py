"""`how much to OpenAI`, after what one company signed: what it signed with that one."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import fold
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.patterns import names_in, with_mark
from bot.questions.tags import T
from bot.questions.types import Reading, Understood
from bot.questions.words.leads import LED
from bot.regex import regex

_LAB: Final = "\N{BULLET}"
_GOES_TO: Final = regex(
    rf"{LED}(?:how (?:much|many|big)|what|any(?:thing)?|and|which)"
    r"(?: (?:is|was|are|goes|went|go|of (?:it|that|those|them)|deals?|contracts?|gw|power|chips|"
    r"gpus|compute|money|there))*"
    rf" (?:to|with|from|for) {_LAB}(?: (?:too|as well|alone|then))*\W*",
    re.IGNORECASE,
)


def deals_to_another(text: str, memory: Memory, hearing: Hearing) -> Reading | None:
    """The contracts spoken of, with the one that is named; None of other texts."""
    last, tags = memory.question, hearing.tags(text)
    labs = names_in(tags, T.LAB)
    if last is None or part_of(last) is not LabPart.CONTRACTS or len(labs) != 1:
        return None
    if labs[0] in last.labs or not _GOES_TO.fullmatch(fold(with_mark(text, tags, T.LAB, _LAB))):
        return None
    return Understood(replace(last, partners=labs))
