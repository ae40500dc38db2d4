"""Two amounts of chips for two times, each of which is a question of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.ledger import Directory
from bot.questions.rules.counted import chip_count, settled
from bot.questions.rules.gather import Draft, Stack
from bot.questions.tags import T
from bot.questions.types import Choice, Kind, Question, Unclear
from bot.questions.writing.canonical import to_text
from storage.records import Offer

_ASKS: Final = (
    "Which of them? They are chips for different times, which I don't add up: I answer for one at"
    " a time."
)


def each_window(question: Question, now: Draft, directory: Directory) -> Unclear | None:
    """The question back to `256 H100 for 30 days or 64 H100 for 120 days`."""
    if question.kind is not Kind.REACH or question.offer is None or not now.stacks:
        return None
    pairs = list(_pairs(now))
    if len(pairs) < len(now.stacks) or len({days for _, days in pairs}) == 1:
        return None
    asked = (_of_one(question, question.offer, stack, days) for stack, days in pairs)
    texts = (to_text(one, directory) for one in asked)
    return Unclear(None, _ASKS, tuple(Choice(text[:75], text) for text in texts), is_plain=True)


def _of_one(question: Question, offer: Offer, stack: Stack, days: float) -> Question:
    return replace(question, offer=replace(offer, chips=(chip_count(stack),)), days=days)


def _pairs(now: Draft) -> Iterator[tuple[Stack, float]]:
    """Each amount with the time that is said before the next."""
    ends = [stack.place for stack in now.stacks[1:]] + [len(now.tags)]
    for stack, end in zip(now.stacks, ends, strict=True):
        told = (tag.value for tag in now.tags[stack.place : end] if tag.kind is T.DAYS)
        days = next((value for value in told if isinstance(value, float)), None)
        if days is not None and settled(stack):
            yield stack, days
