"""Days as text that is read as the same days."""

from __future__ import annotations

from bot.questions.types import Question
from bot.questions.writing.amounts import plain

_FEW = 3
"""Days from which on a part of a day is told as such, and not in hours."""


def paid_for(days: float) -> str:
    """How long something is paid for, in units that are no name of a contract."""
    count, unit = (days, "day") if days == int(days) else (days * 24, "hour")
    return f"for {plain(count)} {unit}{'' if count == 1 else 's'}"


def window(days: float) -> str:
    """A window as it may have been said: in the first unit that it is whole in."""
    if days > _FEW and round(days, 1) == days:
        return f"in {plain(days)} days"
    for unit, count in (("day", 1), ("hour", 24), ("minute", 1440)):
        if round(days * count) * (1 / count) == days:
            return f"in {round(days * count)} {unit}s"
    return f"in {plain(days)} days"


def since(question: Question) -> str:
    """`since 2026-03-01`, or nothing."""
    return f"since {question.since.isoformat()}" if question.since else ""
