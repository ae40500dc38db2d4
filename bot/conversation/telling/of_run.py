"""What is told of a run or a model: what its days rest on, who made it, which is the newest."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.heard import Part
from bot.conversation.telling.paring import pared
from bot.fact_words import stated_text
from bot.prose import Name, Sentence, Shown, sentence
from bot.questions.ordinals import place_named
from bot.regex import regex
from bot.subjects import NameOf
from storage.records import Fact, Grade, Metric

_NONE: Final = sentence(
    "None: the days scale published GPU-hours, at the utilisation that the run itself had"
)
_BY_HOURS: Final = sentence(
    "For the others published GPU-hours are scaled, at the utilisation that the run itself had."
)
_COVERED: Final = sentence(
    "Rent of the GPU-hours of the final run alone: no staff, data, trials or failed runs are in it"
)
_NO_DAYS: Final = sentence("How many days it took is not on record here")
_SAY: Final = sentence(
    "To count by FLOP at one of your own, say it, as in “{example}”.", example=f.said("at 40% MFU")
)


def utilisation(answer: Answer, _: str, __: NameOf) -> Answer:
    """The utilisation that the days of an answer rest on, and for which runs there is none."""
    days = [x.estimate for x in answer.figures if x.key.endswith(".days") and x.estimate]
    taken = [next((x for x in one.facts if x.metric == Metric.MFU), None) for one in days]
    fact = next((x for x in taken if x), None)
    if fact is None:
        return pared(answer, _NONE, (_SAY, answer.headline.stopped()))
    told = (answer.headline.stopped(), _BY_HOURS) if None in taken else (answer.headline.stopped(),)
    return pared(answer, _taken(fact), (*told, _SAY))


def covered(answer: Answer, _: str, __: NameOf) -> Answer:
    """What the dollars of a run are of, before what they come to."""
    return pared(answer, _COVERED, answer.verdict)


def duration(answer: Answer, _: str, __: NameOf) -> Answer:
    """That no source tells how long it took, before what is known of it."""
    return pared(answer, _NO_DAYS, (answer.headline.stopped(), *answer.verdict))


def run_by_day(answer: Answer, words: str, name: NameOf) -> Answer | None:
    """That the run is the newest, or the oldest, of those told before; its days on the chips."""
    days = [x.estimate for x in answer.figures if x.key.endswith(".days") and x.estimate]
    facts = [fact for one in days for fact in one.facts if fact.subject in answer.question.runs]
    if not facts:
        return None
    headline = sentence(
        "The {end} of those: {name}, {day}",
        end=f.said(words),
        name=f.said(name(facts[0].subject)),
        day=f.day_of(facts[0]),
    )
    return pared(answer, headline, (answer.headline.stopped(),), answer.table)


def _taken(fact: Fact) -> Sentence:
    words = "{n} of peak speed (MFU), by our convention {id}"
    if fact.grade is Grade.OWN:
        return sentence("{n} of peak speed (MFU), as you said", n=f.cited(stated_text(fact), fact))
    return sentence(words, n=f.cited(stated_text(fact), fact), id=f.id_of(fact))


_MADE: Final = regex(r"(?P<model>.+) \((?P<maker>.+)\)")

_DATE: Final = "Date"
"""The column of the day of each, on lists that have one."""


def maker(answer: Answer, words: str, name: NameOf) -> Answer:
    """That it is of its maker, or that this is not on record; of an empty list that it is none."""
    if answer.question.runs and answer.listed:
        dated = answer.listed[0]
        by = dated.detail("organisation")
        return _made_by(answer, name(answer.question.runs[0]), f.cited(by, dated) if by else None)
    rows, nth = (answer.table.rows if answer.table else ()), place_named(words) or 0
    if len(rows) <= nth:
        none = "No model stands there on that list" if rows else "No model is on that list"
        none_told = sentence("{none}, so no maker can be told", none=f.said(none))
        return pared(answer, none_told, (answer.headline.stopped(),), answer.table)
    first = rows[nth][0].text
    found = _MADE.fullmatch(first)
    if found is None:
        return _made_by(answer, first, None)
    is_dated, day = answer.table and answer.table.columns[-1] == _DATE, rows[nth][-1]
    of_day = day if is_dated and not isinstance(day, Sentence) else None
    return _made_by(answer, found["model"], f.said(found["maker"]), of_day)


def _made_by(
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


def newest_model(answer: Answer, words: str) -> Answer | None:
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


TOLD: Final = {
    Part.RUN_BY_DAY: run_by_day,
    Part.UTILISATION: utilisation,
    Part.COVERED: covered,
    Part.DURATION: duration,
    Part.MAKER: maker,
}
"""What tells each part."""
