"""Whether the figures of a lab are its own word, or what somebody else says of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.telling.paring import pared
from bot.fact_words import metric_text, stated_text
from bot.prose import Sentence, sentence
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.types import Kind
from bot.questions.writing.wording import TOOK
from bot.regex import regex
from bot.subjects import NameOf
from storage.records import Fact, Metric

_METRICS: Final = {None: Metric.H100E_IN_USE, LabPart.STAFF.value: Metric.HEADCOUNT}
"""Which figure is meant, by the part of a lab that was asked about."""
_WHAT: Final[dict[str, str]] = {Metric.H100E_IN_USE: "compute", Metric.HEADCOUNT: "staff"}
_ANSWERED: Final = {True: "Yes", False: "No, not the lab's own word"}
"""By whether the figure is the lab's own."""
_PLAINLY: Final = {True: "The lab's own word", False: "Not the lab's own word"}
_IF_ESTIMATED: Final = regex(r"\b(?:estimate|guess)")
_OURS: Final = sentence("Yours are as you entered them.")


def official(answer: Answer, words: str, name: NameOf) -> Answer | None:
    """Who says how much compute a lab has, or how many staff, and what it says itself.

    Whether it is an estimate is asked the other way round: no `no` answers that.
    """
    whose = _PLAINLY if _IF_ESTIMATED.search(words) else _ANSWERED
    if answer.kind is Kind.REACH:
        return _of_runs(answer, whose[False])
    part = part_of(answer.question) or answer.question.topic
    metric = _METRICS.get(part)
    labs = answer.question.labs if metric else ()
    told = [line for slug in labs for line in _of_lab(answer, slug, str(metric), name, whose)]
    if not told:
        return None
    ours = (_OURS,) if answer.kind is Kind.OFFER else ()
    return pared(answer, told[0], (*(line.stopped() for line in told[1:]), *ours), keep=0)


def _of_runs(answer: Answer, estimated: str) -> Answer | None:
    """Who says what a run took: a dataset that estimates it, or the source that is named."""
    runs, known = answer.question.runs, answer.sources()
    facts = [x for x in known if x.subject in runs and x.metric == Metric.TRAINING_FLOP]
    if not facts or answer.question.topic != TOOK:
        return None
    told = [
        sentence(
            "{whose}{source} puts it at {n} ({day}, {id}, grade {grade})",
            whose=f.said(f"{estimated}: " if x.source_name.startswith(_DATASET) else ""),
            source=f.said(x.source_name),
            n=f.cited(stated_text(x), x),
            day=f.day_of(x),
            id=f.id_of(x),
            grade=f.said(x.grade.value),
        )
        for x in facts
    ]
    return pared(answer, told[0], tuple(line.stopped() for line in told[1:]), keep=1)


_DATASET: Final = "Epoch AI"
"""Who estimates what labs don't publish."""


def _of_lab(
    answer: Answer, slug: str, metric: str, name: NameOf, whose: Mapping[bool, str]
) -> tuple[Sentence, ...]:
    known = (x for x in answer.sources() if (x.subject, x.metric) == (slug, metric))
    fact, lab = next(known, None), f.said(name(slug))
    own = _its_own(answer, slug, name)
    if fact is None:
        none = sentence(
            "No: no figure of the {what} of {lab} is public, nor one of its own",
            what=f.said(_WHAT[metric]),
            lab=lab,
        )
        return (none, *own)
    said = sentence(
        "{whose}: {what} of {lab}, {n}, is by {source} ({day}, {id}, grade {grade})",
        whose=f.said(whose[_is_own(fact, name(slug))]),
        what=f.said(metric_text(fact)),
        lab=lab,
        n=f.cited(stated_text(fact), fact),
        source=f.said(fact.source_name),
        day=f.day_of(fact),
        id=f.id_of(fact),
        grade=f.said(fact.grade.value),
    )
    return (said, *own)


def _its_own(answer: Answer, slug: str, name: NameOf) -> tuple[Sentence, ...]:
    """What of the answer the lab published itself."""
    own = [x for x in answer.sources() if x.subject == slug and _is_own(x, name(slug))]
    if not own:
        return ()
    ids = f.id_of(*own)
    return (sentence("Published by {lab} itself: {ids}", lab=f.said(name(slug)), ids=ids),)


def _is_own(fact: Fact, lab: str) -> bool:
    """Whether the source is named after the lab; `The Decoder, on an OpenAI post` is no such."""
    return fact.source_name.lower().startswith(lab.split()[0].lower())
