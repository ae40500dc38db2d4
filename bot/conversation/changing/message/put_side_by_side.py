"""`put them side by side`: labs or prices that were asked about in turn, not the last alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile
from typing import Final

from bot.conversation.all_asked import all_asked, labs_in_turn
from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import fold
from bot.questions.types import Kind, Question, Reading, Understood
from bot.questions.words.leads import LED
from bot.regex import regex

_THEM: Final = (
    r"(?:all (?:of )?)?(?:them|those|these|both|the (?:two|three)|(?:those|these) (?:two|three)|"
    r"all (?:two|three)?|(?:the |those |these )?(?:labs|chips|prices))(?: of them)?"
)
_BESIDE: Final = (
    r"(?:side by side|(?:next to|beside|against) (?:each other|one another)|together|"
    r"in (?:one|a|the same) table)"
)
_ASKED: Final = regex(
    rf"{LED}(?:(?:put|show|set|lay|list|see|give|get|have)(?: me| us)? {_THEM} {_BESIDE}"
    rf"|compare {_THEM}(?: {_BESIDE})?|{_THEM} {_BESIDE})(?: (?:please|pls|then|now|for me))*\W*",
    re.IGNORECASE,
)
_SEVERAL: Final = 2


def put_side_by_side(text: str, memory: Memory, _: Hearing) -> Reading | None:
    """All that were asked about in a row, where the last answer was of one of them alone."""
    last = memory.question
    if last is None or not _ASKED.fullmatch(fold(text)):
        return None
    asked = _prices(last, memory) or _labs(last, memory)
    return Understood(asked) if asked else None


def _prices(last: Question, memory: Memory) -> Question | None:
    if not _is_price(last) or len(last.chips) != 1:
        return None
    in_turn = [*_in_turn(memory, last)][::-1]
    chips = tuple(dict.fromkeys(chip for each in in_turn for chip in each.chips))
    return replace(last, chips=chips) if len(chips) >= _SEVERAL else None


def _labs(last: Question, memory: Memory) -> Question | None:
    if not _is_card(last):
        return None
    labs = labs_in_turn(_in_turn(memory, last))
    return Question(Kind.COMPARE, labs=labs, scope=last.scope) if len(labs) >= _SEVERAL else None


def _in_turn(memory: Memory, last: Question) -> Iterator[Question]:
    """The questions of that kind that were asked one after the other, the last first."""
    is_alike = _is_price if last.kind is Kind.PRICE else _is_card
    return takewhile(is_alike, all_asked(memory))


def _is_price(asked: Question) -> bool:
    return asked.kind is Kind.PRICE and not (asked.trend or asked.offer or asked.topic)


def _is_card(asked: Question) -> bool:
    is_of_labs = asked.kind is Kind.LAB and len(asked.labs) == 1
    return is_of_labs and not (asked.topic or asked.place or asked.uses_saved)
