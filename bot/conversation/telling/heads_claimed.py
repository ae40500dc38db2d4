"""What somebody says of a lab's staff, beside the newest count of it on record."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.heard import Part
from bot.conversation.telling.paring import pared
from bot.prose import sentence
from bot.questions.numbers import number_told
from bot.subjects import NameOf
from storage.records import Fact, Metric

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


TOLD: Final = {Part.CLAIMED: beside_the_count}
"""What tells it."""
