"""Who made the model that leads a list, or stands so far down it; the newest of those listed."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.heard import Part
from bot.conversation.telling.paring import pared
from bot.prose import Name, Sentence, Shown, sentence
from bot.questions.ordinals import place_named
from bot.regex import regex
from bot.subjects import NameOf

_MADE: Final = regex(r"(?P<model>.+) \((?P<maker>.+)\)")

_DATE: Final = "Date"
"""The column of the day of each, on lists that have one."""


def maker(answer: Answer, words: str, name: NameOf) -> Answer:
    """That it is of its maker, or that this is not on record; of an empty list that it is none."""
    if answer.question.runs and answer.listed:
        dated = answer.listed[0]
        by = dated.detail("organisation")
        return _told(answer, name(answer.question.runs[0]), f.cited(by, dated) if by else None)
    rows, nth = (answer.table.rows if answer.table else ()), place_named(words) or 0
    if len(rows) <= nth:
        none = "No model stands there on that list" if rows else "No model is on that list"
        none_told = sentence("{none}, so no maker can be told", none=f.said(none))
        return pared(answer, none_told, (answer.headline.stopped(),), answer.table)
    first = rows[nth][0].text
    found = _MADE.fullmatch(first)
    if found is None:
        return _told(answer, first, None)
    is_dated, day = answer.table and answer.table.columns[-1] == _DATE, rows[nth][-1]
    of_day = day if is_dated and not isinstance(day, Sentence) else None
    return _told(answer, found["model"], f.said(found["maker"]), of_day)


def _told(
    answer: Answer, model: str, by: Shown | Name | None, day: Shown | Name | None = None
) -> Answer:
    if by is not None and day is not None:
        headline = sentence(
            "{model} is by {maker}, of {day}", model=f.said(model), maker=by, day=day
        )
    elif by is None:
        headline = sentence("Who made {model} is not on record", model=f.said(model))
    else:
        headline = sentence("{model} is by {maker}", model=f.said(model), maker=by)
    return pared(answer, headline, (answer.headline.stopped(),), answer.table)


_PUBLISHED: Final = "Published"
"""The column of the day on which each of a list came out."""
_OLDEST: Final = regex(r"\b(?:oldest|earliest|first)\b")


def newest(answer: Answer, words: str) -> Answer | None:
    """The model of the table that came out last, or first; None of an answer without their days."""
    table = answer.table
    if table is None or _PUBLISHED not in table.columns or not table.rows:
        return None
    at, is_oldest = table.columns.index(_PUBLISHED), bool(_OLDEST.search(words))
    days = [(row[at], row[0].text) for row in table.rows]
    dated = [(day, model) for day, model in days if isinstance(day, Shown) and day.facts]
    if not dated:
        return None
    day, model = (min if is_oldest else max)(dated, key=lambda each: each[0].facts[0].as_of)
    headline = sentence(
        "The {which} of the {n} listed: {model}, of {day}",
        which=f.said("oldest" if is_oldest else "newest"),
        n=f.counted(len(dated), *(each.facts[0] for each, _ in dated)),
        model=f.said(model),
        day=day,
    )
    return pared(answer, headline, (answer.headline.stopped(), *answer.verdict), table)


TOLD: Final = {Part.MAKER: maker}
"""What tells it."""
