"""Whom a message means of a list of the pool: `tell me more about him`, `compare these two`."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.about_people.named import Named
from bot.conversation.about_people.pronouns import (
    BRIEF,
    both_of_list,
    in_place,
    one_of_list,
    placed_in_list,
    pronoun_in,
    says_both,
)
from bot.conversation.about_people.whom_offered import MOST, which
from bot.conversation.changing.people.not_there import not_there
from bot.conversation.memory import Hearing, Memory
from bot.questions.about_people.of_work import work_in
from bot.questions.types import Choice, Kind, Question, Unclear, Understood

_WHO: Final = "Who is “{}”?"
_OWN: Final = (Kind.OFFER, Kind.DILUTION, Kind.PRICE, Kind.COMPARE, Kind.MATCH, Kind.REACH)


def of_the_list(text: str, memory: Memory, hearing: Hearing) -> Named | Unclear | None:
    """`tell me more about him`, after a list of the pool: the one who stands in it, or which."""
    said, last = one_of_list(text), memory.question
    if last and (one := _by_what_is_listed(text, last, memory, hearing)):
        return one
    if last is None or last.kind is not Kind.POOL or last.person:
        return None
    if said is None and not says_both(text):
        return None
    names = hearing.pool.listed(last)
    if said is None:
        both = both_of_list(text, names)
        return None if both == text else Named(both, memory, hearing.of_people(names))
    alone = hearing.read(text)
    is_own = isinstance(alone, Understood) and alone.question.kind in _OWN
    if is_own and pronoun_in(text) and not BRIEF.search(text):
        return None  # `what would her share be`, of ours
    names = names or hearing.pool.listed(Question(Kind.POOL))
    if len(names) == 1:
        return Named(in_place(text, names[0]), memory, hearing.of_people(names))
    ways = [Choice(name, in_place(text, name)) for name in names[:MOST]]
    return which(_WHO.format(said), ways, more=len(names) > MOST) if ways else None


def _by_what_is_listed(text: str, last: Question, memory: Memory, hearing: Hearing) -> Named | None:
    """`tell me about the oxford one`, after a list of the pool: the only one of it who is there."""
    placed = placed_in_list(text)
    if placed is None or last.kind is not Kind.POOL or last.person:
        return None
    if not_there(text, last, hearing):  # `drop the oxford one`
        return None
    said, what = placed
    for narrowed in (replace(last, place=what), replace(last, work=work_in(f"papers on {what}"))):
        names = hearing.pool.listed(narrowed) if narrowed != last else ()
        if len(names) == 1:
            return Named(text.replace(said, names[0], 1), memory, hearing.of_people(names))
    return None
