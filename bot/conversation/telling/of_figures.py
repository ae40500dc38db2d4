"""Figures picked out of an answer: their ranges, their age, where one comes from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot import formats as f
from bot.answers import Answer, Cell, Figure, Table
from bot.conversation.heard import Part
from bot.conversation.telling.figure_names import figure_row
from bot.conversation.telling.makeup import called
from bot.conversation.telling.of_run import newest_model
from bot.conversation.telling.paring import pared
from bot.conversation.telling.sourcing import named_by
from bot.fact_words import OURS, fact_about, metric_text, stated_text
from bot.prose import Sentence, sentence
from bot.quantities import Unit
from bot.questions.lab_parts import OF_FIGURE, OF_STAFF, part_of
from bot.questions.types import Kind
from bot.regex import regex
from bot.subjects import NameOf
from storage.records import Fact, Grade, Metric

_MOST_ROWS: Final = 12
_FIRST: Final = ("ratio_per_researcher", "h100e_per_researcher")
"""What a range is most likely asked of."""
_UNDATED: Final = sentence("No figure of this answer comes from outside, so none has an age")
_NONE_NEWER: Final = sentence("Nothing newer of it is on record.")
_RANGES: Final = sentence(
    "Each reaches from the fifth to the ninety-fifth percentile: in nine cases of ten we expect the"
    " true figure there. Of prices it runs from the lowest to the highest fresh reading."
)


def ranges(answer: Answer, _: str, name: NameOf) -> Answer:
    """The figures that have a range, the one that the verdict is about first."""
    found = [x for x in answer.figures if x.estimate and not x.estimate.interval.is_point]
    found = [x for x in found if not x.key.startswith("compare.")]
    found.sort(key=_rank)
    rows = [figure_row(x, name) for x in found]
    rows.sort(key=lambda row: (row[1].text not in answer.headline.text, _place(row, answer.table)))
    if _has_others(answer):
        rows = [row for row in rows if row[1].text in answer.headline.text]
    if not rows:
        none = sentence("What is shown first has no range: it is as it was entered or published.")
        return pared(answer, none)
    first, rows = rows[0], rows[:_MOST_ROWS]
    headline = Sentence((first[0], ": ", first[2], ", middle ", first[1]))  # type: ignore[arg-type]
    return pared(answer, headline, (_RANGES,), Table(("Figure", "Middle", "Range"), tuple(rows)))


def _has_others(answer: Answer) -> bool:
    """Whether there are figures of what was not asked: of many runs, or of the rest of a lab."""
    part = part_of(answer.question)
    is_of_part = answer.kind is Kind.LAB and part is not None and part not in OF_FIGURE
    return answer.kind is Kind.REACH or is_of_part


def _place(row: tuple[Cell, ...], table: Table | None) -> int:
    """Where the answer's own table has this figure; after all its rows where it doesn't."""
    shown = [[cell.text for cell in each[1:3]] for each in table.rows] if table else []
    told = [cell.text for cell in row[1:]]
    return shown.index(told) if told in shown else len(shown)


def _rank(figure: Figure) -> tuple[bool, int]:
    last = figure.key.rpartition(".")[2]
    is_flop = figure.estimate is not None and figure.estimate.unit is Unit.FLOP
    return is_flop, _FIRST.index(last) if last in _FIRST else len(_FIRST)


def outside(answer: Answer) -> tuple[Fact, ...]:
    """The facts of an answer that are neither ours nor yours."""
    return tuple(fact for fact in answer.sources() if fact.grade not in OURS)


def by_age(answer: Answer, _: str, name: NameOf, *, is_newest: bool = False) -> Answer:
    """The oldest of the facts, or the newest; the others after it."""
    found = outside(answer)
    of_labs = [fact for fact in found if fact.value and fact.subject in answer.question.labs]
    if is_newest and of_labs and answer.kind in (Kind.OFFER, Kind.MATCH):  # no price of our chips
        found = tuple(of_labs)
    if part_of(answer.question) in OF_STAFF:  # and neither their sites nor their chips
        found = tuple(fact for fact in found if fact.metric == Metric.HEADCOUNT) or found
    known = [fact for fact in found if fact.as_of <= answer.on]  # none foretold
    facts = sorted(known, key=lambda x: x.as_of, reverse=is_newest)
    if not facts:
        return pared(answer, _UNDATED)
    headline = sentence(
        "The {which}: {what} ({id}), of {day}, {age} old",
        which=f.said("newest" if is_newest else "oldest"),
        what=f.said(what_of(facts[0], name)),
        id=f.id_of(facts[0]),
        day=f.day_of(facts[0]),
        age=f.age_of(facts[0], answer.on),
    )
    told = (_NONE_NEWER,) if is_newest and answer.question.as_of is None else ()
    return pared(answer, headline, told, _ages(facts, answer, name))


_OF_US: Final = regex(r"\bwhen (?:did|have) (?:you|we|they|u)\b")
"""`when did you last check that`, which asks when its source was read."""


def age(answer: Answer, words: str, name: NameOf) -> Answer:
    """How old the figure is that the headline shows, or the words name a lab of.

    What else it rests on is listed.
    """
    labs = called(answer.question.labs, words, name)
    there = tuple(x for x in outside(answer) if not labs or x.subject in labs)
    shown = (fact for line in (answer.headline, *answer.verdict) for fact in line.facts)
    core = [fact for fact in dict.fromkeys(shown) if fact in there] or list(there)
    core = [fact for fact in core if fact.as_of <= answer.on]  # what is planned has no age
    core.sort(key=lambda fact: fact.subject not in answer.question.labs)  # no rate of our chips
    meant = labs or (answer.question.labs if _THEIRS.search(words) else ())
    if meant and not any(fact.subject in meant for fact in core):  # no age of a chip for theirs
        return pared(answer, _none_of(meant, name), (), _ages(core, answer, name))
    if not core:
        return pared(answer, _UNDATED)
    headline = sentence(
        "Read last on {read}: {what} ({id}) is of {day}, {age} old"
        if _OF_US.search(words)
        else "{age} old: {what} ({id}) is of {day}",
        read=f.cited(f.day_text(core[0].retrieved), core[0]),
        age=f.age_of(core[0], answer.on),
        what=f.said(what_of(core[0], name)),
        id=f.id_of(core[0]),
        day=f.day_of(core[0]),
    )
    return pared(answer, headline, (), _ages(core, answer, name))


def _none_of(labs: Sequence[str], name: NameOf) -> Sentence:
    told = "No figure of the compute of {labs} is public, so there is none to have an age"
    return sentence(told, labs=f.names([name(lab) for lab in labs]))


def _ages(facts: list[Fact], answer: Answer, name: NameOf) -> Table | None:
    rows: list[tuple[Cell, ...]] = [
        (
            f.said(f"{x.id} · {what_of(x, name)}"),
            f.day_of(x),
            f.age_of(x, answer.on),
            f.cited(x.grade.value, x),
        )
        for x in facts[:_MOST_ROWS]
    ]
    return Table(("Figure", "As of", "Age", "Grade"), tuple(rows)) if len(rows) > 1 else None


def what_of(fact: Fact, name: NameOf) -> str:
    """`Anthropic, H100e in use`."""
    return f"{fact_about(fact, name)}, {metric_text(fact)}"


def origin(answer: Answer, words: str, name: NameOf) -> Answer | None:
    """Where the figures come from that are named, of each lab."""
    facts = tuple(x for x in named_by(answer.sources(), words) if x.grade is not Grade.OWN)
    if not facts and _THEIRS.search(words):
        facts = _of_labs(answer)
    if not facts:
        return None
    told = tuple(_from(fact, answer, name) for fact in facts)
    rows: list[tuple[Cell, ...]] = [
        (
            f.said(f"{x.id} · {what_of(x, name)}"),
            f.cited(stated_text(x), x),
            f.said(x.source_name),
            f.day_of(x),
        )
        for x in facts
    ]
    table = Table(("Figure", "Says", "Source", "As of"), tuple(rows))
    return pared(answer, told[0], told[1:], table)


_THEIRS: Final = regex(r"\bthe(?:irs?|y)\b")


def _of_labs(answer: Answer) -> tuple[Fact, ...]:
    """What the figures of the labs of an answer are made of, where one has its compute on record.

    Without that `their figure` is on nobody's record, and a headcount would stand for it.
    """
    of_labs = [x for x in answer.sources() if x.subject in answer.question.labs]
    stock = [x for x in of_labs if x.metric == Metric.H100E_IN_USE]
    return (*stock, *(x for x in of_labs if x.metric == Metric.HEADCOUNT)) if stock else ()


def _from(fact: Fact, answer: Answer, name: NameOf) -> Sentence:
    return sentence(
        "{what}: {source}, {day} ({age} old, grade {grade})",
        what=f.said(what_of(fact, name)),
        source=f.said(fact.source_name),
        day=f.day_of(fact),
        age=f.age_of(fact, answer.on),
        grade=f.said(fact.grade.value),
    )


def newest(answer: Answer, words: str, name: NameOf) -> Answer | None:
    """The newest model of a list that tells when each came out; the newest figure of another."""
    return newest_model(answer, words) or by_age(answer, words, name, is_newest=True)


TOLD: Final = {
    Part.RANGE: ranges,
    Part.AGE: age,
    Part.OLDEST: by_age,
    Part.NEWEST: newest,
}
"""What tells each part."""
