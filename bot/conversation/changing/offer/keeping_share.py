"""How many chips so many people take for the share there is: `so that 60 have that same share`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.question.turning import turned
from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.saying import said
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Understood
from bot.regex import regex

_SAME: Final = regex(
    r"\b(?:same (?:share|amount|each|compute|average|number|(?:gpus|chips) (?:each|per \w+)|"
    r"per (?:head|person|researcher)|as (?:now|today))|(?:that|the|this|their|our) share|"
    r"as (?:much|many) (?:each|per (?:head|person|researcher)|as (?:now|today)))\b",
    re.IGNORECASE,
)
_OF_OURS: Final = (Kind.OFFER, Kind.DILUTION)
_ELSE: Final = (T.COST, T.HIRE, T.THAN, T.PRODUCT, T.GUARANTEE)


def share_kept_for(text: str, last: Question | None, hearing: Hearing) -> Understood | None:
    """The people who come on top, with what would keep the share; None of other texts."""
    if not _SAME.search(text):
        return None
    d = said(opened(text), hearing).draft
    is_asked = d.has(T.HOWMANY, T.NEED) and d.people is not None
    if not is_asked or d.people is None or d.labs or d.stacks or d.runs or d.has(*_ELSE):
        return None
    plain = Question(Kind.OFFER, uses_saved=True)
    base = last if last and last.kind in _OF_OURS and not last.called else plain
    heads, people = held_offer(base, hearing).researchers, d.people.amount
    asked = turned(base, Kind.DILUTION, None)
    if heads is None or asked is None or people.value <= heads.value:
        return None
    more = people.value - heads.value
    return Understood(replace(asked, people=more, floor=None, since=None, labs=()))
