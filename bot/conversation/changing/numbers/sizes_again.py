"""Several numbers after hires, each of which is one of them: `and 5, 10 or 30?`."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.saying import Said
from bot.questions.rules.people import numbers_in
from bot.questions.tags import T
from bot.questions.types import Kind, Question

_NUMBERS: Final = frozenset((T.NUM, T.COMMA, T.OR, T.AND, T.STOP, T.AT, T.WITH))


def sizes_again(told: Said, last: Question) -> Question | None:
    """The last question of hires with other numbers of them; None of other texts."""
    if last.kind is not Kind.DILUTION or last.people is None or not told.draft.kinds <= _NUMBERS:
        return None
    sizes = numbers_in(told.draft.tags)
    is_listed = len(sizes) > 1 and list(sizes) == sorted(sizes) and sizes[0] > 0
    return replace(last, people=sizes[0], sizes=sizes, save=False) if is_listed else None
