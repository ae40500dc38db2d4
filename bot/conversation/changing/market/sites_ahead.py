"""`and by end of 2027?`, after a data centre: what is forecast of it, with the days on record."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from bot.conversation.saying import Said
from bot.questions.lab_parts import LabPart, part_of, site_of
from bot.questions.on_record import SITES, Listing
from bot.questions.tags import T, When
from bot.questions.types import Kind, Question, Understood

_NO_MORE: Final = frozenset((
    T.AND, T.BY, T.IN, T.UNTIL, T.FOR, T.FROM, T.AT, T.WHEN, T.STOP, T.COMMA, T.WORD, T.MEANING,
    T.ASOF, T.IS, T.THEY, T.STATUS, T.BIG, T.DOES, T.DO,
))  # fmt: skip
_AS_FORECAST: Final = "left out: what is forecast is told with the days that it has on record"


def sites_ahead(told: Said, last: Question, today: date) -> Understood | None:
    """The data centre, or the list of what is to come; None where more than a day is said."""
    days = [tag for tag in told.draft.raw if tag.kind is T.WHEN]
    if len(days) != 1 or not {tag.kind for tag in told.draft.raw} <= _NO_MORE:
        return None
    when = days[0].value
    asked = _of_the_same(last)
    if asked is None or not isinstance(when, When) or when.last <= today:
        return None
    return Understood(asked, (f"“{told.text[days[0].start : days[0].end]}” {_AS_FORECAST}",))


def _of_the_same(last: Question) -> Question | None:
    if site_of(last):
        return Question(Kind.LAB, place=last.place)
    to_come = Listing.SITES_TO_COME.value
    if last.topic in SITES:
        return replace(last, topic=to_come, as_of=None)
    is_of_lab = part_of(last) is LabPart.SITES
    return Question(Kind.LEAGUE, topic=to_come, labs=last.labs) if is_of_lab else None
