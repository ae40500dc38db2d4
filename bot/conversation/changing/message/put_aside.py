"""What a message puts right is not spoken of any more: `sorry, I meant Cohere`, of another lab.

Else `what do they have`, said next, would be of both.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import dropwhile
from typing import Final

from bot.conversation.changing.numbers.mistakes import owns_up
from bot.questions.types import Kind, Question
from bot.regex import regex
from storage.records import Turn

_NO: Final = regex(
    r"^\W*(?:no|nope|wait|sorry|oops|actually)\b\W*(?:(?:no|wait|sorry|not \w+)\b\W*)*"
    r"(?:the )?[\w.&'’-]+(?: [\w.&'’-]+){0,2}(?:,? (?:i meant?|instead|not \w+))?\W*$",
    re.IGNORECASE,
)
"""`no, Cohere`, which says nothing but who is meant."""


def without_corrected(
    text: str,
    asked: Question,
    before: tuple[Turn, ...],
    read: Callable[[Turn], Question | None],
) -> tuple[Turn, ...]:
    """The turns before it without those about the lab that another takes the place of."""
    if not before or not (owns_up(text) or _NO.match(text)):
        return before
    last = read(before[-1])
    if last is None or last.kind is not asked.kind or asked.kind is not Kind.LAB:
        return before
    if last.labs == asked.labs or last.topic != asked.topic:
        return before

    def is_of_that(turn: Turn) -> bool:
        one = read(turn)
        return one is not None and one.kind is Kind.LAB and one.labs == last.labs

    return tuple(reversed(tuple(dropwhile(is_of_that, reversed(before)))))
