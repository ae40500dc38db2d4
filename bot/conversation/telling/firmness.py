"""How sure the figure is that leads an answer: in words, then by what it rests on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.telling.evidence import of_evidence, of_price
from bot.conversation.telling.grounds import conventions, graded, own, unread, widest
from bot.conversation.telling.makeup import estimate_of, made_of, measure, silent, standing
from bot.conversation.telling.paring import as_clause, pared
from bot.conversation.telling.showing import no_heads
from bot.fact_words import OURS
from bot.prose import Sentence, Shown, sentence
from bot.quantities import Estimate, Unit
from bot.questions.types import Kind
from bot.subjects import NameOf
from storage.records import Fact, Grade, Metric

_AS_ENTERED: Final = sentence("It rests on what you entered, and is as sure as that")
_OURS_AS_ENTERED: Final = sentence("Ours rests on what you entered, and is as sure as that.")


def firmness(answer: Answer, _: str, name: NameOf) -> Answer | None:
    """In words how sure it is, then what it rests on; None of an answer without a figure."""
    if answer.kind is Kind.CANDIDATE:
        return of_evidence(answer)
    if untold := unread(answer):
        return untold
    if not answer.headline.facts:
        return _of_compared(answer, name)
    if answer.kind is Kind.LEAGUE and (leader := _of_leader(answer, name)):
        return leader
    of_lab = _of_total(answer, name) or _of_none(answer, name)
    how = of_lab or _as_its_source_words_it(answer) or _how_sure(answer)
    grounds = (widest(answer, name), conventions(answer, name), own(answer))
    told_of = _beside_lab if of_lab else _rests_on
    lines = (*told_of(answer, name), *grounds)
    told = tuple(line for line in lines if line is not None)
    kept = tuple(line for line in answer.caveats if line not in told)
    return replace(pared(answer, how, told), caveats=kept)


def _of_compared(answer: Answer, name: NameOf) -> Answer | None:
    """How sure it is that labs can't be told apart: as sure as their ranges; None of all else."""
    stated = [fact for fact in answer.sources() if fact.grade not in OURS]
    if answer.kind is not Kind.COMPARE or not (stated and answer.question.labs):
        return None
    headline = sentence(
        "As sure as its ranges, each of which should hold nine times in ten: {by}",
        by=_by_source(stated, answer),
    )
    grounds = (widest(answer, name), conventions(answer, name), own(answer))
    told = (answer.headline.stopped(), *answer.verdict, *(x for x in grounds if x is not None))
    return pared(answer, headline, told)


def _of_leader(answer: Answer, name: NameOf) -> Answer | None:
    """How sure the highest middle value of a list of labs is, whose place nobody can be sure of."""
    stood = standing(answer)
    if not stood or answer.question.more_than is not None:
        return None
    one, each = stood[0], measure(answer)[1]
    stated = [fact for fact in dict.fromkeys(one.estimate.facts) if fact.grade not in OURS]
    if not stated:
        return None
    headline = sentence(
        "{lab}'s {n} {unit} {each} is sure only to within {span}: {by}",
        lab=f.said(name(one.slug)),
        n=f.middle(one.estimate),
        unit=f.H100E,
        each=f.said(each),
        span=f.span(one.estimate),
        by=_by_source(stated, answer),
    )
    of_it = replace(answer, headline=headline, verdict=())
    made = made_of(answer, one.slug, name) if each != "in total" else None
    told = (answer.headline.stopped(), made, widest(of_it, name))
    return pared(answer, headline, tuple(line for line in told if line is not None))


def _of_total(answer: Answer, name: NameOf) -> Sentence | None:
    """How sure the ratio in total is, of labs that an offer has no other ratio against."""
    key, _ = measure(answer)
    has_other = any(estimate_of(answer, lab, key) for lab in answer.question.labs)
    return None if has_other else next(_totals(answer, name), None)


def _totals(answer: Answer, name: NameOf) -> Iterator[Sentence]:
    """How sure each ratio in total is that stands in the place of one by the head."""
    key, each = measure(answer)
    for lab in answer.question.labs if answer.kind is Kind.OFFER and key != "h100e" else ():
        ratio = estimate_of(answer, lab, "ratio_total")
        facts = ratio.facts if ratio and not estimate_of(answer, lab, key) else ()
        stock = next((x for x in facts if x.metric == Metric.H100E_IN_USE), None)
        if ratio and stock:
            yield sentence(
                "{lab} in total: sure to within {span}, by one source of {day}, {age} old, grade"
                " {grade}; {each} no figure is usable",
                lab=f.said(name(lab)),
                span=f.times_span(ratio),
                day=f.day_of(stock),
                age=f.age_of(stock, answer.on),
                grade=f.said(stock.grade.value),
                each=f.said(each),
            )


def _of_none(answer: Answer, name: NameOf) -> Sentence | None:
    """That none of the labs that an offer is held against has a figure to be sure of."""
    labs = answer.question.labs if answer.kind is Kind.OFFER else ()
    is_silent = labs and not any(estimate_of(answer, lab, "h100e") for lab in labs)
    return silent(answer, name) if is_silent else None


def _beside_lab(answer: Answer, name: NameOf) -> Iterator[Sentence | None]:
    """What is told of the labs, why there is no figure by the head, and ours after them."""
    labs = {*answer.question.labs}
    of_labs = [line for line in answer.verdict if any(x.subject in labs for x in line.facts)]
    if of_labs:
        yield of_labs[0]
        yield graded(replace(answer, headline=of_labs[0], verdict=()))
        yield no_heads(answer)
        yield _silent(answer, name)
    yield answer.headline.stopped()
    yield _OURS_AS_ENTERED


def _as_its_source_words_it(answer: Answer) -> Sentence | None:
    """How sure the owner and each use of a data centre are by its source; None of all else."""
    line = next((x for x in answer.verdict if x.text.startswith("Owner: ")), None)
    if answer.question.place is None or line is None or answer.question.more_than is not None:
        return None
    how = _how_sure(answer)
    return sentence(
        "{whose}, in the words of the source; {how}",
        whose=f.cited(line.text.rstrip("."), *line.facts),
        how=f.cited(as_clause(how.text), *how.facts),
    )


def _rests_on(answer: Answer, name: NameOf) -> Iterator[Sentence | None]:
    yield answer.headline.stopped()
    yield from (line.stopped() for line in _totals(answer, name))
    yield _silent(answer, name)
    yield from of_price(answer) or (graded(replace(answer, verdict=())),)


def _silent(answer: Answer, name: NameOf) -> Sentence | None:
    none = silent(answer, name) if answer.kind is Kind.OFFER else None
    return none.stopped() if none else None


def _how_sure(answer: Answer) -> Sentence:
    """By its range, where it is an estimate of ours; by its source, or by what was entered."""
    facts = tuple(dict.fromkeys(answer.headline.facts))
    stated = [fact for fact in facts if fact.grade not in OURS]
    leading = _leading(answer)
    ranged = leading if leading is not None and not leading.interval.is_point else None
    if ranged is None and (hours := [x for x in stated if x.metric == Metric.GPU_HOURS]):
        return _by_hours(hours, answer)
    if not stated or (ranged is None and any(fact.grade is Grade.OWN for fact in facts)):
        return _AS_ENTERED
    if ranged and answer.kind is not Kind.PRICE:  # whose range is that of its list
        is_shown = "–" in answer.headline.text
        return sentence(
            "Only to within its range{span}, which should hold nine times in ten: {by}",
            span=f.said("") if is_shown else f.cited(f" of {_span(ranged).text}", *ranged.facts),
            by=_by_source(stated, answer),
        )
    return sentence("As sure as {by}", by=_by_source(stated, answer))


def _span(ranged: Estimate) -> Shown:
    return f.times_span(ranged) if ranged.unit is Unit.RATIO else f.span(ranged)


def _by_hours(hours: list[Fact], answer: Answer) -> Sentence:
    """Of days worked out from the published hours of a run, and of its rent after them."""
    price = next(iter(of_price(answer)), None)
    grade = max(hours, key=lambda fact: fact.grade.rank).grade
    return sentence(
        "As sure as {n} published GPU-hours ({id}, grade {grade}) at equal utilisation{price}",
        n=f.said("its" if len(hours) == 1 else "their"),
        id=f.id_of(*hours),
        grade=f.said(grade.value),
        price=f.cited("; the rent is by one price", *price.facts) if price else f.said(""),
    )


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
