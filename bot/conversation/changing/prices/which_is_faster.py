"""`which one's fastest for training?`, of the chips that were just compared: by their rates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bot.compute.offers import REFERENCE_CHIP
from bot.conversation.memory import Hearing, Memory
from bot.questions.types import Kind, Question
from bot.regex import regex

_OF_THEM: Final = r"of (?:them|those|these|the (?:two|three|four)|all)"
_FASTER: Final = regex(
    rf"\W*(?:(?:and|so|ok|but)\W+)*(?:which|what)(?:['’]?s)?(?: (?:one|chip|gpu|{_OF_THEM}))?"
    r"(?:['’]?s| is| would be| are)?(?: the)? (?:fast(?:er|est)|quick(?:er|est)|strong(?:er|est)|"
    rf"(?:more|most) powerful)(?: (?:chip|gpu|one|{_OF_THEM}|for|at|in|training|inference|then|"
    r"overall))*\W*",
    re.IGNORECASE,
)
_TWO: Final = 2
_MOST: Final = 5


def rates_side_by_side(text: str, memory: Memory, hearing: Hearing) -> str:
    """The comparison of two, or of each with the chip that is counted in; else as it was said."""
    if not _FASTER.fullmatch(text):
        return text
    chips = tuple(dict.fromkeys(_compared(memory)))[:_MOST]
    if len(chips) < _TWO:
        return text
    name = hearing.reader.words.directory.name
    if len(chips) == _TWO:
        return f"1 {name(chips[0])} vs 1 {name(chips[1])}"
    others = reversed([chip for chip in chips if chip != REFERENCE_CHIP])
    return "\n".join(f"1 {name(chip)} vs 1 {name(REFERENCE_CHIP)}?" for chip in others)


def _compared(memory: Memory) -> Iterator[str]:
    """The chips of the comparisons and prices asked one after the other, the last first."""
    for each in (memory.question, *memory.earlier):
        if each is None or not _is_of_chips(each):
            return
        held = each.offer.chips if each.offer else ()
        yield from (stack.chip for stack in (*held, *each.other))
        yield from each.chips


def _is_of_chips(asked: Question) -> bool:
    is_of_two = asked.kind is Kind.COMPARE and bool(asked.other) and not asked.other_terms
    return is_of_two or (asked.kind is Kind.PRICE and not asked.trend)
