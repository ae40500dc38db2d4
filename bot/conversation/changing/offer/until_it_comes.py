"""What there is until chips come: `how does it look before march`, where they come in March.

A month that is still to come is none of the past there, and what runs until then is what runs now.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.saying import Said, said
from bot.questions.due import due_told
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Understood
from bot.regex import regex
from storage.records import ChipCount, Status

_MONTHS: Final = (
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
)  # fmt: skip
_BEFORE: Final = r"(?:before|until|till|til|up to|up until|ahead of|prior to)"
_COME: Final = (
    r"(?:arrives?|comes?|lands?|runs?|gets? (?:here|there)|(?:is|are) (?:here|there|live|in))"
)
_NAMED: Final = (
    rf"(?P<month>{'|'.join(_MONTHS)})(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\b"
    r"(?! ?(?:20)?\d\d)"
)
_UNTIL: Final = regex(
    rf"\b{_BEFORE} (?:{_NAMED}|then\b|(?:that|it|they|those|these|the (?:new ones|rest|[a-z]{{1,3}}"
    rf"\d{{2,4}}s?))(?: {_COME}\b|\W*$))",
    re.IGNORECASE,
)
_ELSE: Final = (
    T.COST, T.MONEY, T.TRAIN, T.RUN, T.NUM, T.PCT, T.HIRE, T.PEOPLE, T.PEOPLEMORE, T.HOWLONG,
    T.MORE, T.LOSE, T.SAVE, T.NEED, T.HOWMANY, T.ROLES, T.MOVES,
)  # fmt: skip
_UNTIL_IT_RUNS: Final = "what runs today, and until the chips to come do"
_UNTIL_THEN: Final = "what runs today, and until the chips to come are due ({})"
_BY_THEN: Final = "what runs today, with the chips to come (due {}) told apart"


def until_it_comes(text: str, last: Question | None, hearing: Hearing) -> Understood | None:
    """The last offer as it is today, until what is to come runs; None where nothing is."""
    found = _UNTIL.search(text)
    if found is None or last is None or last.kind is not Kind.OFFER:
        return None
    told = said(opened(text), hearing)
    to_come = [each for each in held_offer(last, hearing).chips if not _runs(each)]
    is_later = told.due(hearing.today) is not None  # `and if we wait until June?`
    if not to_come or told.offer or is_later or told.draft.has(*_ELSE):
        return None
    due = next((each for each in to_come if each.available), None)
    asked = replace(last, labs=_against(told, last), as_of=None, save=False)
    return Understood(asked, (_told(found["month"], due, hearing.today),))


def _runs(chips: ChipCount) -> bool:
    return chips.status is Status.OPERATIONAL


def _against(told: Said, last: Question) -> tuple[str, ...]:
    return told.labs or last.labs


def _told(month: str | None, due: ChipCount | None, today: date) -> str:
    """That it is of today; where the month is after the one they are due in, that they are."""
    if due is None or due.available is None:
        return _UNTIL_IT_RUNS
    is_until = month is None or _next(month, today) <= due.available
    return (_UNTIL_THEN if is_until else _BY_THEN).format(due_told(due))


def _next(month: str, today: date) -> date:
    """The first day of that month, the next time that it comes."""
    number = _MONTHS.index(month.lower()) + 1
    return date(today.year + (number <= today.month), number, 1)
