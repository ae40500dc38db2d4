"""How sure the figure is that leads an answer: its range, or how old and how good its source is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.telling.evidence import of_evidence
from bot.conversation.telling.grounds import conventions, graded, own, widest
from bot.conversation.telling.paring import pared
from bot.conversation.telling.price_evidence import of_price
from bot.conversation.telling.unread import unread
from bot.prose import Sentence, Shown, sentence
from bot.quantities import Estimate
from bot.questions.types import Kind
from bot.subjects import NameOf
from storage.records import Fact, Grade

_OURS: Final = (Grade.OWN, Grade.CONVENTION)
_AS_ENTERED: Final = sentence("It rests on what you entered, and is as sure as that")


def firmness(answer: Answer, name: NameOf) -> Answer | None:
    """In words how sure it is, then what it rests on; None of an answer without a figure."""
    if answer.kind is Kind.CANDIDATE:
        return of_evidence(answer)
    if untold := unread(answer):
        return untold
    facts = answer.headline.facts
    if not facts:
        return None
    lines = (*_grounds(answer), widest(answer, name), conventions(answer, name), own(answer))
    told = tuple(line for line in lines if line is not None)
    return pared(answer, _how_sure(answer), told, keep=len(answer.caveats))


def _grounds(answer: Answer) -> Iterator[Sentence]:
    yield answer.headline.stopped()
    yield from of_price(answer) or (graded(replace(answer, verdict=())),)


def _how_sure(answer: Answer) -> Sentence:
    """By its range, where it is an estimate of ours; by its source, or by what was entered."""
    facts = tuple(dict.fromkeys(answer.headline.facts))
    stated = [fact for fact in facts if fact.grade not in _OURS]
    leading = _leading(answer)
    ranged = leading if leading is not None and not leading.interval.is_point else None
    if not stated or (ranged is None and any(fact.grade is Grade.OWN for fact in facts)):
        return _AS_ENTERED
    if ranged and answer.kind is not Kind.PRICE:  # whose range is that of its list
        is_shown = "–" in answer.headline.text
        return sentence(
            "Only to within its range{span}, which should hold nine times in ten: {by}",
            span=f.said("") if is_shown else f.cited(f" of {f.span(ranged).text}", *ranged.facts),
            by=_by_source(stated, answer),
        )
    return sentence("As sure as {by}", by=_by_source(stated, answer))


def _by_source(stated: list[Fact], answer: Answer) -> Shown:
    """`one reading of grade C, …`: of several, the weakest grade and the oldest day."""
    oldest = min(stated, key=lambda fact: fact.as_of)
    grades = sorted({fact.grade for fact in stated}, key=lambda grade: grade.rank)
    aged = f"{f.day_text(oldest.as_of)}, {f.age_of(oldest, answer.on).text} old"
    if len(stated) == 1:
        told = f"its one source, {oldest.source_name}, of {aged}, grade {grades[-1].value}"
    else:
        which = "all" if len(grades) == 1 else "the weakest"
        told = f"its sources, {which} of grade {grades[-1].value}, the oldest of {aged}"
    return f.cited(told, *stated)


def _leading(answer: Answer) -> Estimate | None:
    """The figure whose facts are most those of the headline; None where it tells none of them."""
    facts = set(answer.headline.facts)
    known = [x.estimate for x in answer.figures if x.estimate and facts & {*x.estimate.facts}]
    return max(known, key=lambda one: _alike(facts, {*one.facts}), default=None)


def _alike(one: set[Fact], other: set[Fact]) -> float:
    return len(one & other) / len(one | other)
