"""`which has more memory`, `and the memory?`: of chips spoken of, whose memory is not kept."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.saying import Said
from bot.ledger import Directory
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Reading
from bot.questions.unclear.not_kept import is_of_memory, no_memory
from bot.regex import regex

_MEMORY: Final = regex(r"\b(?:memory|v?ram|hbm\w*)\b", re.IGNORECASE)
_OF_ELSE: Final = (T.COST, T.TRAIN, T.RUN, T.LAB, T.PEOPLE, T.CHIP, T.NUM, T.SITE, T.SIZED)


def of_memory(told: Said, alone: Reading, last: Question, directory: Directory) -> Reading | None:
    """That it is not kept, where a message asks for nothing but that; None of other texts."""
    if is_of_memory(alone):
        return alone
    spoken = (*(last.offer.chips if last.offer else ()), *last.other)
    chips = (*last.chips, *(each.chip for each in spoken))
    is_of_chips = last.kind is Kind.PRICE or (last.kind is Kind.COMPARE and bool(last.other))
    if not chips or not is_of_chips or told.draft.has(*_OF_ELSE):
        return None
    return no_memory(directory.name(chips[0])) if _MEMORY.search(told.text) else None
