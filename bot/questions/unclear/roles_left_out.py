"""What roles are asked to be about and no posting is chosen by: `who hires OCaml developers`."""

from __future__ import annotations

from itertools import pairwise

from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.unclear.doubt import shown

_WHOM = (T.PEOPLE, T.STAFF, T.ROLES)


def roles_left_out(now: Draft, text: str, question: Question) -> tuple[str, ...]:
    """The word before the people or roles that are meant, where nothing of it was taken up."""
    if question.kind is not Kind.HIRING or question.work or question.family or question.topic:
        return ()
    return tuple(
        f"“{shown(text[one.start : one.end])}” left out: no subject that roles are sorted by"
        for one, two in pairwise(now.raw)
        if one.kind is T.UNKNOWN and two.kind in _WHOM and two.start - one.end <= 1
    )
