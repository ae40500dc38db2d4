"""Chips to come: ours until they come, and with them."""

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
from bot.questions.patterns import coded, compiled
from bot.questions.rules.terms import value_of
from bot.questions.tags import Number, T, Tag
from bot.questions.types import Kind, Question, Understood
from bot.regex import regex
from storage.records import ChipCount, Offer, Status

_OF_THEM: Final = regex(
    r"\b(?P<part>half|(?:a|one) (?:third|quarter)|two thirds|three quarters|\d[\d,]*)"
    r" of (?:those|these|them)\b",
    re.IGNORECASE,
)
_COMES: Final = "(?=<gpu>? [<is><can><have>]* (?:[<status><opens>]|[<in><from><by><at>]* <when>))"
_MORE: Final = f"(?:<more>+ <num>|<num> <more>+|^<and> <num>){_COMES}"
_TO: Final = "<grow>+ (?:<to>|<upto>) <num>(?! [<people><staff><team>])"
_TIMES: Final = "<factor>(?! <our>? [<people><staff><team>])(?= [<in><from><by><at>]* <when>|$)"
_TEAM: Final = 3.0
"""Up to so many times as many people is a size that a team may grow to."""
_OTHERS: Final = frozenset((T.CHIP, T.FAMILY, T.SHAPE, T.PEOPLE, T.STAFF, T.TEAM, T.HIRE, T.LAB))


def chips_to_come(text: str, last: Question, hearing: Hearing) -> str:
    """The message with what comes told of the one chip that is spoken of; else as it was."""
    held, tags = held_offer(last, hearing), hearing.tags(text)
    if last.kind is Kind.DILUTION:
        return text  # of people, who may triple
    if len({each.chip for each in held.chips}) != 1 or any(t.kind in _OTHERS for t in tags):
        return text
    name = hearing.reader.words.directory.name(held.chips[0].chip)
    return (
        _of_them(text, tags, held, name)
        or _more(text, tags, held, name)
        or _grown(text, tags, held, name)
        or text
    )


def _of_them(text: str, tags: tuple[Tag, ...], held: Offer, name: str) -> str | None:
    """`half of them are not delivered yet`, of the chips that there are."""
    found = _OF_THEM.search(text)
    tells = any(tag.kind in (T.STATUS, T.OPENS) for tag in tags)
    uses = any(tag.kind in (T.RESEARCH, T.PRODUCT, T.GUARANTEE) for tag in tags)
    if found is None or not tells or uses or len(held.chips) != 1:
        return None
    whole = f"{found['part']} of the {held.chips[0].count.value:.10g} {name}"
    return f"{text[: found.start()]}{whole}{text[found.end() :]}"


def _more(text: str, tags: tuple[Tag, ...], held: Offer, name: str) -> str | None:
    found = compiled(_MORE).search(coded(tags))
    if found is None:
        return None
    number = next(tag for tag in tags[found.start() : found.end()] if tag.kind is T.NUM)
    end = tags[found.end() - 1].end
    return f"{text[:end]} {name}{text[end:]}" if value_of(number) > held.head_count else None


def _grown(text: str, tags: tuple[Tag, ...], held: Offer, name: str) -> str | None:
    """`growing to 4096 next year`, `doubling next year`: what is added to what there is."""
    found = compiled(_TO).search(coded(tags)) or compiled(_TIMES).search(coded(tags))
    if found is None or len(held.chips) != 1:
        return None
    count, last = held.chips[0].count.value, tags[found.end() - 1]
    size = value_of(last) if isinstance(last.value, Number) else value_of(last) * count
    is_team = isinstance(last.value, Number) and size <= _TEAM * held.head_count
    if size <= count or is_team:
        return None
    added = f"another {size - count:.10g} {name} planned"
    return f"{text[: tags[found.start()].start]}{added}{text[last.end :]}"


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
