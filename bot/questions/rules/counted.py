"""An amount of hardware of a draft as the record of an offer."""

from __future__ import annotations

from bot.questions.due import due_on
from bot.questions.rules.gather import Stack, plain
from storage.records import ChipCount


def chip_count(stack: Stack) -> ChipCount:
    """The record of one amount of hardware."""
    amount = plain(stack.hardware.amount.amount)
    if stack.state is None:
        return ChipCount(stack.hardware.chips[0], amount)
    chips = ChipCount(stack.hardware.chips[0], amount, stack.state.status)
    return due_on(chips, stack.state.due) if stack.state.due else chips


def settled(stack: Stack) -> bool:
    """Whether it is plain which chip, and how many."""
    return len(stack.hardware.chips) == 1 and not stack.hardware.amount.dotted
