"""Amounts of chips beyond all that runs: asked back, never taken as said or as multiplied."""

from __future__ import annotations

from collections.abc import Iterator

from bot.ledger import Directory
from bot.questions.rules.gather import Draft, Stack
from bot.questions.tags import Number, T, Tag
from bot.questions.unclear.doubt import Doubt, Option
from bot.questions.writing.as_json import chip_name
from storage.records import Amount

MOST_TYPED = 1e7
"""Chips of one kind: more than runs anywhere."""

MOST_MULTIPLIED = 1e6
"""Chips that pods, racks or nodes may come to without a question."""


def absurd(now: Draft, directory: Directory) -> Iterator[Doubt]:
    """A doubt about each amount that is too large to have been meant."""
    for stack in now.stacks:
        tag = now.tags[stack.place]
        if tag.kind is T.HARDWARE:
            yield from _doubt(stack, tag, _typed(now, tag), directory)


def _typed(now: Draft, hardware: Tag) -> list[float]:
    """The numbers that were typed where this amount stands."""
    return [
        each.value.amount.value
        for each in now.raw
        if each.start >= hardware.start
        and each.end <= hardware.end
        and isinstance(each.value, Number)
    ]


def _doubt(stack: Stack, tag: Tag, typed: list[float], directory: Directory) -> Iterator[Doubt]:
    amount = stack.hardware.amount.amount.value
    is_multiplied = bool(typed) and amount > max(typed)
    if amount <= (MOST_MULTIPLIED if is_multiplied else MOST_TYPED):
        return
    meant = [max(typed), amount] if is_multiplied else [amount / 1000]
    sizes = [size for size in dict.fromkeys(meant) if size == int(size) and size <= MOST_TYPED]
    names = [(chip, chip_name(chip, directory)) for chip in stack.hardware.chips]
    options = tuple(
        Option(f"{size:,.0f} {name}", _tags(chip, size, tag))
        for chip, name in names
        for size in sizes
    )
    comes = "That comes to " if is_multiplied else "More than run anywhere: "
    problem = f"{comes}{amount:,.0f} chips. How many do you mean?"
    yield Doubt(tag.start, tag.end, problem, options)


def _tags(chip: str, size: float, at: Tag) -> tuple[Tag, ...]:
    number = Tag(T.NUM, Number(Amount(size)), at.start, at.end)
    return number, Tag(T.CHIP, chip, at.start, at.end)
