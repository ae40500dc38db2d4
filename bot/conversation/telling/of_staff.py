"""What is told of a staff: who does research, who publishes a count, what is planned or said."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.heard import Part
from bot.conversation.telling import of_figures
from bot.conversation.telling.paring import as_headline, pared
from bot.fact_words import day_told, is_ahead
from bot.prose import Sentence, sentence
from bot.questions.numbers import number_told
from bot.regex import regex
from bot.subjects import NameOf
from storage.records import Fact, Grade, Metric

_DO_RESEARCH: Final = "taken to do research"


def researchers(answer: Answer, _: str, name: NameOf) -> Answer:
    """The line that the headcount has on it; that it is not public where there is none."""
    line = next((x for x in answer.verdict if _DO_RESEARCH in x.text), None)
    counted = answer.headline.stopped()
    if line is None:
        lab = f.names([name(slug) for slug in answer.question.labs])
        none = sentence("What part of the staff of {lab} does research is not public", lab=lab)
        return pared(answer, none, (counted,))
    headline = as_headline(line)
    return pared(answer, headline, (counted,))


def publishers(answer: Answer, _: str, name: NameOf) -> Answer | None:
    """Who has a headcount on record, and whether any of them published it."""
    counts = [x for x in answer.sources() if x.metric == Metric.HEADCOUNT]
    if not counts:
        return None
    own = [x for x in counts if x.grade is Grade.A]
    headline = sentence(
        "{n} of the labs here have a headcount on record; {own} from the lab itself",
        n=f.counted(len({x.subject for x in counts}), *counts),
        own=f.counted(len({x.subject for x in own}), *own) if own else f.said("none"),
    )
    counted = of_figures.origin(answer, "headcount", name)
    table = counted.table if counted else None
    labs = dict.fromkeys(name(x.subject) for x in counts)
    told = sentence("On record: {labs}.", labs=f.names(tuple(labs)))
    return pared(answer, headline, (told,), table, keep=0)


_ALIKE: Final = 0.05
"""By how much two counts may differ that say the same."""


def beside_the_count(answer: Answer, words: str, name: NameOf) -> Answer | None:
    """That it is not on record, and how old what is on record is; None where there is none."""
    lab = answer.question.labs[0]
    known = [
        x
        for x in answer.sources()
        if x.metric == Metric.HEADCOUNT and x.subject == lab and x.as_of <= answer.on and x.value
    ]
    if not known:
        return None
    fact = max(known, key=lambda each: each.as_of)
    headline = sentence(
        "About what is on record: {lab} had {n} people on {day}, {age} ago ({id})"
        if _is_alike(words, fact)
        else "{said} is not on record: the newest count of {lab} is {n} people, of {day}, {age} old"
        " ({id})",
        said=f.said(words),
        lab=f.said(name(lab)),
        n=f.value_of(fact, f.exact_text),
        day=f.day_of(fact),
        age=f.age_of(fact, answer.on),
        id=f.id_of(fact),
    )
    told = sentence(
        "It is by {source}, grade {grade}. What somebody says changes nothing here; “report {id}:"
        " {said} people” puts it to your admins.",
        source=f.said(fact.source_name),
        grade=f.said(fact.grade.value),
        id=f.id_of(fact),
        said=f.said(words),
    )
    return pared(answer, headline, (told,))


def _is_alike(words: str, fact: Fact) -> bool:
    said = number_told(words)
    return abs(said - (fact.value or 0.0)) <= _ALIKE * said


_NO_PLAN: Final = sentence("No plan of that is on record: what was told is what was counted")
_WHETHER: Final = regex(r"(?:is|are|was) (?:that|it|this|those|these|the)\b")


def planned(answer: Answer, words: str, _: NameOf) -> Answer:
    """The lines of an answer on plans, then what was counted; that none is on record without."""
    lines = [line for line in answer.verdict if any(map(is_ahead, line.facts))]
    if not lines:
        return pared(answer, _NO_PLAN, (answer.headline.stopped(),))
    plan = next(fact for fact in lines[0].facts if is_ahead(fact))
    counted = f.cited(answer.headline.text, *answer.headline.facts)
    if _WHETHER.match(words):
        headline = sentence("Counted, and not planned: {counted}", counted=counted)
        return pared(answer, headline, (*lines, _plan_told(plan)))
    headline = as_headline(lines[0])
    told = sentence("Counted: {counted}.", counted=counted)
    return pared(answer, headline, (_plan_told(plan), *lines[1:], told))


def _plan_told(plan: Fact) -> Sentence:
    return sentence(
        "{day}, by {source}: a plan, and no count.",
        day=f.cited(f.capital(day_told(plan)), plan),
        source=f.said(plan.source_name),
    )


TOLD: Final = {
    Part.CLAIMED: beside_the_count,
    Part.RESEARCHERS: researchers,
    Part.STAFF: publishers,
    Part.PLANNED: planned,
}
"""What tells each part."""
