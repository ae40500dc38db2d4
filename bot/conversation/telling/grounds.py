"""What an answer rests on: who states its figures, which of them is widest, what is assumed."""

from __future__ import annotations

import math
from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.telling.paring import pared
from bot.fact_words import OURS, has_figure, of_day, stated_text
from bot.prose import Part, Sentence, sentence
from bot.questions.lab_parts import part_of
from bot.questions.types import Kind, Scope
from bot.subjects import NameOf
from storage.records import Fact, Grade, Metric

_WIDE = 1.5
"""A figure whose upper end is less than this many times its lower one is narrow enough."""
_NEAR: Final = 0.05
_MOST: Final = 3
_NOTHING: Final = sentence("The answer shows no figure that could be doubted.")


def graded(answer: Answer) -> Sentence:
    """Who states the figures of the answer, of which day, and how good a source that is."""
    found = [fact for fact in _core(answer) if has_figure(fact) and fact.grade not in OURS]
    parts: list[Part] = []
    for fact in found[:_MOST]:
        lead = "; " if parts else "As the sources state it: "
        parts += [lead, f.id_of(fact), " by ", f.said(fact.source_name)]
        parts += [", ", f.cited(of_day(fact), fact), ", grade ", f.said(fact.grade)]
    if more := found[_MOST:]:
        parts += ["; and ", f.counted(len(more), *more), " more"]
    return Sentence((*parts, ".")) if parts else _NOTHING


def widest(answer: Answer, name: NameOf) -> Sentence | None:
    """The facts whose range is widest: better knowledge of them would narrow the verdict.

    As in the answer itself, those within five points of the widest are named together (C-20).
    """
    ranged = _ranged(answer)
    found = max(ranged, key=_width, default=None)
    if found is None or _width(found) < math.log(_WIDE):
        return None
    most = sum(map(_spread, ranged)) * _NEAR
    near = [x for x in ranged if x != found and _spread(found) - _spread(x) <= most]
    wide = [found, *sorted(near, key=_width, reverse=True)][:_MOST]
    lead = "The widest unknown is " if len(wide) == 1 else "The widest unknowns are "
    parts: list[Part] = []
    for fact in wide:
        parts += [" and " if parts else lead, *_told(fact, name).parts]
    return Sentence((*parts, "."))


def _told(fact: Fact, name: NameOf) -> Sentence:
    return sentence(
        "{what}: {low} to {high}{unit} ({id})",
        what=f.said(_what(fact, name)),
        low=f.counted(fact.low or 0.0, fact, write=_writer(fact)),
        high=f.counted(fact.high or 0.0, fact, write=_writer(fact)),
        unit=f.said("" if fact.unit == "share" else f" {fact.unit}"),
        id=f.id_of(fact),
    )


def _ranged(answer: Answer) -> list[Fact]:
    """The facts behind the verdict that have a range; of the whole answer where it shows none.

    The chips of one maker are but a part of what a company owns, and no figure of it.
    """
    facts = _core(answer)
    fleets = [fact.subject for fact in facts if fact.metric == Metric.H100E_OWNED]
    parts = {owner for owner in fleets if fleets.count(owner) > 1}
    return [
        fact
        for fact in facts
        if fact.low
        and fact.high
        and 0 < fact.low < fact.high
        and not (fact.metric == Metric.H100E_OWNED and fact.subject in parts)
    ]


def _core(answer: Answer) -> list[Fact]:
    """The facts of the headline and the verdict; all where these show none."""
    core = {x for line in (answer.headline, *answer.verdict) for x in line.facts}
    return [fact for fact in answer.sources() if not core or fact in core]


def _width(fact: Fact) -> float:
    return math.log((fact.high or 1.0) / (fact.low or 1.0))


def _spread(fact: Fact) -> float:
    """The measure of C-20, from the middle to either end."""
    middle = fact.value or math.sqrt((fact.low or 1.0) * (fact.high or 1.0))
    ends = (fact.low or middle, fact.high or middle)
    return sum(math.log(end / middle) ** 2 for end in ends)


def _writer(fact: Fact) -> f.Writer:
    return f.percent_text if fact.unit == "share" else f.exact_text


_MFU: Final = "part of its peak that a chip reaches in training"
_ANYBODY = ("any", "any-company", "any-division", "own")


def _what(fact: Fact, name: NameOf) -> str:
    words = fact.metric.replace("_", " ").replace("-", " ")
    words = words.replace("rd ", "R&D ").replace("h100e", "H100e").replace("mfu", _MFU)
    words = words.replace("gpu hours", "GPU-hours")
    return f"the {words}" if fact.subject in _ANYBODY else f"the {words} of {name(fact.subject)}"


def conventions(answer: Answer, name: NameOf) -> Sentence | None:
    """Which of our own assumptions it takes; of a part of a lab those of that part alone.

    So it is of labs in total, who do research at them being no part of that.
    """
    asked = answer.question
    in_total = asked.kind is Kind.LEAGUE and asked.scope in (None, Scope.TOTAL)
    of_runs = asked.kind is Kind.REACH and _of_runs(answer)
    facts = _core(answer) if in_total or part_of(asked) else of_runs or answer.sources()
    found = [fact for fact in facts if fact.grade is Grade.CONVENTION]
    if not found:
        return None
    named = ", ".join(f"{_what(fact, name)}, {stated_text(fact)} ({fact.id})" for fact in found)
    return sentence(
        "It takes {n} of our own assumptions, open to change with “assume”: {names}.",
        n=f.counted(len(found), *found),
        names=f.cited(named, *found),
    )


def _of_runs(answer: Answer) -> tuple[Fact, ...]:
    """The facts of the figures of runs: what all chips do in a time tells nothing of theirs."""
    of_runs = (x.estimate for x in answer.figures if x.key.startswith("reach."))
    return tuple(dict.fromkeys(fact for one in of_runs if one for fact in one.facts))


def own(answer: Answer) -> Sentence | None:
    """That the figures of whoever asks are taken as they were entered."""
    if all(fact.grade is not Grade.OWN for fact in answer.sources()):
        return None
    return sentence("Your own figures are taken as you entered them.")


_OF_BOARDS: Final = (Kind.HIRING, Kind.MOVES)
_UNREAD: Final = sentence(
    "There is no figure here to be sure of: of these roles no look is on record for it"
)
_COUNTED: Final = sentence(
    "Roles are counted by comparing one look at a board with the look before: without one in that"
    " time neither what is usual nor what changed can be told."
)


_UNPRICED: Final = sentence("None of the sources of prices that are read here names one")


def _unpriced(answer: Answer) -> Answer | None:
    """That no source has a price of what was asked for, where none of it is told."""
    is_priced = any(x.estimate and x.key.startswith("price.") for x in answer.figures)
    if is_priced or answer.table or answer.question.trend:
        return None
    return pared(answer, _UNPRICED, (answer.headline.stopped(), *answer.verdict), keep=0)


def unread(answer: Answer) -> Answer | None:
    """That there is no figure, and how roles are counted; None of an answer that has one."""
    if answer.kind is Kind.PRICE:
        return _unpriced(answer)
    if answer.kind not in _OF_BOARDS or any(x.estimate for x in answer.figures):
        return None
    return pared(answer, _UNREAD, (answer.headline.stopped(), *answer.verdict, _COUNTED), keep=0)
