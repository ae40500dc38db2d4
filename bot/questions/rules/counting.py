"""What is counted in a stretch of tags, and how often."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.questions.patterns import first
from bot.questions.rules.measures import WHOLE_FROM
from bot.questions.tags import Number, T, Tag
from storage.records import Amount


def times(number: Number, factor: float) -> Number:
    """The number times a factor; what was a whole number stays one."""
    return replace(number, amount=number.amount.times(factor))


def in_all(number: Number, heads: float) -> Number:
    """The chips of so many people; those that hours came to are rounded to whole ones."""
    whole = times(number, heads)
    value = whole.amount.value
    if not number.busy or heads == 1 or value < WHOLE_FROM:
        return whole
    return replace(whole, amount=Amount(float(round(value))))


def numbers_in(tags: Sequence[Tag]) -> list[Number]:
    """The numbers in their order."""
    return [tag.value for tag in tags if tag.kind is T.NUM and isinstance(tag.value, Number)]


def chips_in(tags: Sequence[Tag]) -> tuple[str, ...]:
    """The chip that is named, or those of its kind; none where nothing is."""
    tag = first(tags, T.CHIP, T.FAMILY)
    if tag is None:
        return ()
    return (tag.value,) if isinstance(tag.value, str) else tag.value  # type: ignore[return-value]
