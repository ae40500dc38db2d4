"""Our chips as if all of them were yet to come: `what if the delivery slips to June 2027`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import takewhile
from typing import Final

from bot.conversation.changing.offer.losing_words import LOSING
from bot.conversation.memory import Hearing
from bot.questions.dates import add_months
from bot.questions.due import due_on
from bot.questions.patterns import first
from bot.questions.rules.states import days_on, due_in
from bot.questions.rules.terms import value_of
from bot.questions.tags import Length, T, Tag, When
from bot.questions.types import Unreadable
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer, Status

_WHAT: Final = regex(
    r"\b(?:deliver(?:y|ies)|orders?|shipments?|h/?w|hardware|gpus?|chips?|cards?|machines?|servers?|"
    r"clusters?|compute(?! budget)|data ?cent(?:er|re)s?|everything|it all|all of (?:it|them)|ours|"
    r"[a-z]{1,3}\d{2,4}s?)\b",
    re.IGNORECASE,
)
_COMES: Final = regex(
    r"\b(?:com(?:es?|ing)|came|arriv\w*|land\w*|deliver\w+|start\w*|ready|here|there|available|"
    r"live|online|up|run(?:s|ning)?|ships?|shipped|installed|gets?|got|receive[ds]?|"
    r"announced|order(?:ed)?|contracted)\b",
    re.IGNORECASE,
)
_LATE: Final = regex(r"\b(?:slip\w*|late\w*|delay\w*|postpon\w*|overdue|defer\w*)\b", re.IGNORECASE)
_MOVED: Final = regex(
    r"\b(?:push\w*|mov(?:es?|ed)|(?:shift|slid|put)\w* (?:back|out|to))\b", re.IGNORECASE
)
_CLAUSE: Final = frozenset((
    T.OUR, T.US, T.THEY, T.GPU, T.SITE, T.CHIP, T.ALL, T.WORD, T.UNKNOWN, T.OPENS, T.STATUS, T.IS,
    T.CAN, T.HAVE, T.GETS, T.DO, T.DOES, T.NO, T.TO, T.IN, T.FROM, T.BY, T.UNTIL, T.AT, T.FOR, T.OF,
    T.ASOF, T.TALK, T.WHEN, T.DAYS, T.GROW, T.BUDGET,
))  # fmt: skip
"""What is said of chips that come: no number, and nobody else."""
_REST: Final = regex(
    r"\b(?:the (?:rest|others|remainder|remaining)|all the others)\b", re.IGNORECASE
)
_DAYS: Final = (T.WHEN, T.DAYS)
_THEM: Final = regex(r"\b(?:it|that|they|those|these)\b", re.IGNORECASE)
_GOES: Final = regex(rf"\b(?:{LOSING}|run(?:s|ning)? out)\b", re.IGNORECASE)
_FROM_WHICH_DAY: Final = (
    "The chips of this offer have no day of delivery that could move by so long. Say the day, as in"
    " “what if the delivery slips to June 2027”."
)
_WAYS: Final = ("what if the delivery slips to June 2027", "our offer")


def all_to_come(
    tags: Sequence[Tag], text: str, saved: Offer, hearing: Hearing
) -> tuple[Offer, Tag, Tag] | Unreadable | None:
    """The offer with all its chips to come, and the first and the last tag that say so.

    Where only some of them run, they stay as they are. None of other texts.
    """
    start = next((at for at, tag in enumerate(tags) if tag.kind in (T.IF, T.ASSUME)), None)
    if start is None:
        return None
    said = _clause(tags[start + 1 :], text)
    clause = text[said[0].start : said[-1].end] if said else ""
    meant = _meant(said, saved)
    if not meant or not _is_of_them(meant, clause) or not _tells(said, clause):
        return None
    chips = _moved(meant, said, clause, hearing)
    if isinstance(chips, Unreadable) or chips is None:
        return chips
    others = tuple(each for each in saved.chips if each not in meant)
    return replace(saved, chips=(*others, *chips)), tags[start], said[-1]


def rest_to_come(
    tags: Sequence[Tag], text: str, saved: Offer, hearing: Hearing
) -> tuple[Offer, Tag, Tag] | None:
    """`if we start with 1000 H100 and get the rest in 2027`: so many run, and the others come."""
    start = next((at for at, tag in enumerate(tags) if tag.kind in (T.IF, T.ASSUME)), None)
    found, day = _REST.search(text), first(tags, T.WHEN)
    numbers = [tag for tag in tags if tag.kind is T.NUM]
    is_told = start is not None and found and day is not None and day.start > found.end()
    if start is None or not is_told or day is None or len(numbers) != 1 or len(saved.chips) != 1:
        return None
    held, number = saved.chips[0], numbers[0]
    due = due_in(day.value, hearing.today, led=True) if isinstance(day.value, When) else None
    size = value_of(number)
    named = {tag.value for tag in tags if tag.kind is T.CHIP} <= {held.chip}
    if due is None or not named or not runs(held) or not 0 < size < held.count.value:
        return None
    rest = replace(held, count=Amount(held.count.value - size), status=Status.ANNOUNCED)
    chips = (replace(held, count=Amount(size)), due_on(rest, due))
    return replace(saved, chips=chips), tags[start], day


def runs(each: ChipCount) -> bool:
    """Whether these chips run today."""
    return each.status is Status.OPERATIONAL


def _clause(tags: Sequence[Tag], text: str) -> Sequence[Tag]:
    """What is said of them, up to the day and a word of being late behind it, if any."""
    said = tuple(takewhile(lambda tag: tag.kind in _CLAUSE, tags))
    end = max((at + 1 for at, tag in enumerate(said) if tag.kind in _DAYS), default=None)
    if end is not None and end < len(said) and _LATE.match(text, said[end].start):
        end += 1
    return said[:end]


def _is_of_them(meant: tuple[ChipCount, ...], clause: str) -> bool:
    """Whether chips are what comes; whatever is late was told to come where any are."""
    if _WHAT.search(clause):
        return bool(_LATE.search(clause) or _MOVED.search(clause)) or not _GOES.search(clause)
    return not any(map(runs, meant)) and bool(_LATE.search(clause) and _THEM.search(clause))


def _tells(said: Sequence[Tag], clause: str) -> bool:
    """Whether it is told that they come on a day, or late; not that they run until one."""
    status = first(said, T.STATUS)
    waits = status is not None and status.value is not Status.OPERATIONAL
    is_late = bool(_LATE.search(clause)) or any(tag.value == "ahead" for tag in said) or waits
    if first(said, *_DAYS) is None:
        return is_late
    ends = first(said, T.UNTIL) is not None
    return (
        is_late
        or bool(_MOVED.search(clause))
        or (bool(_COMES.search(clause)) and (not ends or first(said, T.NO) is not None))
    )


def _meant(said: Sequence[Tag], saved: Offer) -> tuple[ChipCount, ...]:
    """The chips that are named, else those to come, else all."""
    named = {tag.value for tag in said if tag.kind is T.CHIP}
    if named:
        held = tuple(each for each in saved.chips if each.chip in named)
        return held if {each.chip for each in held} == named else ()
    waiting = tuple(each for each in saved.chips if not runs(each))
    return waiting or saved.chips


def _moved(
    meant: tuple[ChipCount, ...], said: Sequence[Tag], clause: str, hearing: Hearing
) -> tuple[ChipCount, ...] | Unreadable | None:
    """Those chips, to come then; None where the day has passed."""
    told, day = first(said, T.STATUS), first(said, *_DAYS)
    status = told.value if told and isinstance(told.value, Status) else Status.ANNOUNCED
    status = status if status is Status.CONTRACTED else Status.ANNOUNCED
    waiting = tuple(replace(each, status=_later(each, status)) for each in meant)
    if day is None:
        return waiting
    if isinstance(day.value, When):
        due = due_in(day.value, hearing.today, led=True)
        return tuple(due_on(each, due) for each in waiting) if due else None
    if not isinstance(day.value, Length | float):
        return None
    if not _LATE.search(clause):
        return tuple(due_on(each, days_on(hearing.today, day.value)) for each in waiting)
    later = tuple(_by(each, day.value) for each in waiting if each.available)
    return (
        later if len(later) == len(waiting) else Unreadable(_FROM_WHICH_DAY, _WAYS, is_plain=True)
    )


def _later(each: ChipCount, status: Status) -> Status:
    return status if runs(each) else each.status


def _by(each: ChipCount, days: float) -> ChipCount:
    """The same so much later: by months where they were said."""
    months = days.months if isinstance(days, Length) else 0
    if each.available is None:
        return each
    day = add_months(each.available, months) if months else each.available + timedelta(days=days)
    return replace(each, available=day, available_to=None)
