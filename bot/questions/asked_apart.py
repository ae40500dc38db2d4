"""Amounts of chips that are asked about apart, each of which is a question of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from bot.ledger import Directory
from bot.questions.patterns import coded, compiled
from bot.questions.rules.counted import chip_count, settled
from bot.questions.rules.gather import Draft, Stack
from bot.questions.rules.sides import two_sides
from bot.questions.tags import T
from bot.questions.types import Choice, Kind, Question, Unclear
from bot.questions.writing.canonical import to_text
from storage.records import Offer

_TIMES: Final = (
    "Which of them? They are chips for different times, which I don't add up: I answer for one at"
    " a time."
)
_ASKS: Final = (
    "Which of them? They are asked about apart, so I don't add them up: I answer for one at a"
    " time. For all of them together, put “and” between the amounts."
)
_ASKED_AGAIN: Final = (
    "[<and><comma><stop>]+~[<and><word><talk>]*~"
    "(?:[<possible><can><howlong><howmany><do><does>][^<if><more><grow><hire>]*|<at>)$"
)
"""`…, and what could 256 B200 do`, `and on 256 B200`: after another question, up to an amount."""


def each_amount(question: Question, now: Draft, directory: Directory) -> Unclear | None:
    """The question back to `what can 256 H100 do for 30 days, and what can 64 B200`."""
    if question.kind is not Kind.REACH or question.offer is None or len(now.stacks) < 2:
        return None
    if not all(map(settled, now.stacks)):
        return None
    asked = [_of_some(question, question.offer, *pair) for pair in _apart(now)]
    texts = (to_text(one, directory) for one in asked)
    problem = _TIMES if len({one.days for one in asked}) > 1 else _ASKS
    choices = tuple(Choice(text[:75], text) for text in texts)
    return Unclear(None, problem, choices, is_plain=True) if choices else None


def _of_some(
    question: Question, offer: Offer, stacks: Sequence[Stack], days: float | None
) -> Question:
    chips = tuple(map(chip_count, stacks))
    return replace(question, offer=replace(offer, chips=chips), days=days, uses_saved=False)


def _apart(now: Draft) -> list[tuple[Sequence[Stack], float | None]]:
    """What is asked about apart, with its days; empty where all of it is one amount."""
    timed = list(_timed(now))
    if len(timed) == len(now.stacks) and len({days for _, days in timed}) > 1:
        return [((stack,), days) for stack, days in timed]
    sides = [side for side in two_sides(now) or () if set(side) <= set(now.stacks)]
    groups: Sequence[Sequence[Stack]] = sides if all(sides) else ()
    groups = groups if len(groups) > 1 else list(_asked_again(now))
    is_apart = len(groups) > 1 and len({stack.state for stack in now.stacks}) == 1
    return [(group, now.days) for group in groups] if is_apart else []


def _timed(now: Draft) -> Iterator[tuple[Stack, float]]:
    """Each amount with the time that is said before the next."""
    ends = [stack.place for stack in now.stacks[1:]] + [len(now.tags)]
    for stack, end in zip(now.stacks, ends, strict=True):
        told = (tag.value for tag in now.tags[stack.place : end] if tag.kind is T.DAYS)
        days = next((value for value in told if isinstance(value, float)), None)
        if days is not None:
            yield stack, days


def _asked_again(now: Draft) -> Iterator[Sequence[Stack]]:
    """The amounts by the questions that they stand in."""
    group = [now.stacks[0]]
    for before, stack in pairwise(now.stacks):
        between = now.tags[before.place + 1 : stack.place]
        if compiled(_ASKED_AGAIN).search(coded(between)):
            yield group
            group = []
        group.append(stack)
    yield group
