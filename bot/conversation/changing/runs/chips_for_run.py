"""How many chips the run spoken of takes: `how many GPUs would we need to do it in 30 days`."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing
from bot.conversation.saying import Said
from bot.questions.rules.build import COUNTED_IN
from bot.questions.tags import T
from bot.questions.types import Kind, Question

_BARE: Final = frozenset((
    T.NEED, T.US, T.WORD, T.CAN, T.THEY, T.TO, T.FOR, T.STOP, T.DO, T.DOES, T.IS, T.AND, T.MEANING,
    T.HOWMANY,
))  # fmt: skip
"""`what would we need`, of the time that was named before."""
_OF_ELSE: Final = (T.PEOPLE, T.COST, T.DOLLAR, T.MATCH, T.LAB, T.MORE, T.EACH, T.SAVE, T.HIRE)


def chips_for_run(told: Said, last: Question, hearing: Hearing) -> Question | None:
    """The question how many chips it takes; in days that are named, else in those before."""
    d = told.draft
    is_run = last.kind is Kind.REACH and bool(last.runs or last.size)
    asks = d.has(T.NEED) or (d.has(T.HOWMANY) and (d.has(T.GPU) or bool(d.chips)))
    if not is_run or not asks or d.stacks or d.labs or d.runs or d.size or d.has(*_OF_ELSE):
        return None
    is_so_long = d.days is not None or (last.days is not None and {*d.kinds} <= _BARE)
    if not is_so_long and not (d.has(T.HOWMANY) and (d.has(T.GPU) or d.chips)):
        return None
    chips = d.chips[:1] or (_of_ours(last, hearing),)
    days = d.days or last.days
    alone = replace(last, offer=None, uses_saved=False, scope=None, topic=None)
    return replace(alone, chips=chips, days=days)


def _of_ours(last: Question, hearing: Hearing) -> str:
    """The one kind of chip that it was asked of, else the chip that others are counted in."""
    held = last.offer.chips if last.offer else ()
    held = held or (hearing.saved.chips if hearing.saved and last.uses_saved else ())
    kinds = {each.chip for each in held} | {*last.chips}
    return kinds.pop() if len(kinds) == 1 else COUNTED_IN
