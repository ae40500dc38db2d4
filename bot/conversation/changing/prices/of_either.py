"""Money on each of the chips that were priced: `for $8M a year, how many of either could I get`."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.tags import Number, T, Tag
from bot.questions.types import Kind, Question
from bot.regex import regex

_EITHER: Final = regex(
    r"\b(?:(?:of|on|in) )?(?:either|both|each)(?: (?:one|kind|chip|type|of (?:them|those|these|the "
    r"(?:two|three))))?\b(?! (?:researcher|person|year|month|hour|day|week|head))"
    r"|\b(?:of|on|in) (?:the |those |these )(?:two|three|both)\b"
    r"|\b(?:one|this|that) or the other\b",
    re.IGNORECASE,
)
_NAMED: Final = (T.CHIP, T.LAB, T.RUN, T.FACT, T.PEOPLE, T.TEAM)
_MONEY_FROM: Final = 1e5
_MOST: Final = 3
_TWO: Final = 2


def of_either(text: str, memory: Memory, hearing: Hearing) -> str:
    """The message with the chips by name; as it was said where no money is, or one was priced."""
    last = memory.question
    if last is None or last.kind is not Kind.PRICE or not _EITHER.search(text):
        return text
    tags = hearing.tags(text)
    if any(tag.kind in _NAMED for tag in tags) or not any(map(_is_money, tags)):
        return text
    told = takewhile(_is_priced, (last, *memory.earlier))
    chips = tuple(dict.fromkeys(chip for one in told if one for chip in reversed(one.chips)))
    if len(chips) < _TWO:
        return text
    names = map(hearing.reader.words.directory.name, reversed(chips[:_MOST]))
    return _EITHER.sub(f"on {' or '.join(names)}", text, count=1)


def _is_money(tag: Tag) -> bool:
    """Whether it is an amount, said to be dollars or too large for anything else."""
    is_large = isinstance(tag.value, Number) and tag.value.amount.value >= _MONEY_FROM
    return tag.kind is T.MONEY or (tag.kind is T.NUM and is_large)


def _is_priced(question: Question | None) -> bool:
    return question is not None and question.kind is Kind.PRICE
