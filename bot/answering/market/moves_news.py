"""What was published about compute in a window, and which figures were corrected."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Final, NamedTuple

from bot import formats as f
from bot.answering.context import Context
from bot.compute.offers import REFERENCE_CHIP
from bot.compute.prices import BASIS_WORDS
from bot.market.news import FRESH, NOT_PUBLIC, first_text, users_of
from bot.prose import Name, Sentence, Shown, sentence
from bot.quantities import Unit
from bot.questions.types import PriceBasis, Question
from storage.records import Fact, Metric

ONE_BY_ONE: Final = 2
"""New facts of one sort and source that are told each; more are told together."""

SORTS: Final = {
    Metric.CONTRACTED_POWER: "contracted",
    Metric.H100E_CONTRACTED: "contracted",
    Metric.CAPACITY_POWER: "capacity",
    Metric.H100E_IN_USE: "in use",
    Metric.H100E_OPERATIONAL: "running",
    Metric.ACCELERATORS: "running",
    Metric.ACCELERATORS_PLANNED: "announced",
    Metric.RENTAL_PRICE: "price",
    Metric.OPEN_WEIGHTS_RELEASE: "open weights",
    Metric.PARAMETERS: "model",
    Metric.TRAINING_FLOP: "model",
    Metric.RUN_COST: "cost of training",
    Metric.PROGRAMME: "programme",
    Metric.HEADCOUNT: "headcount",
    Metric.RESEARCH_HEADCOUNT: "headcount",
}
"""What a new fact is called; the order is that in which they are told."""
_ORDER: Final = tuple(dict.fromkeys(SORTS.values()))


class Statement(NamedTuple):
    """One thing that became known, with the facts that state it."""

    sentence: Sentence
    facts: tuple[Fact, ...]


def statements(question: Question, context: Context) -> tuple[Statement, ...]:
    """What is new, each fact once; many of one sort and source together."""
    old = {fact.id: fact for fact in context.news}
    new = [f for f in _recent(context) if _is_first(f, old) and _is_about(f, question)]
    new.sort(
        key=lambda fact: (
            _ORDER.index(_sort(fact)),
            _price_before(fact, context) is None,
            fact.source_name,
            fact.subject,
        )
    )
    told: list[Statement] = []
    for _, group in groupby(new, key=lambda fact: (_sort(fact), fact.source_name)):
        told += _told(tuple(group), context)
    return tuple(told)


def corrections(question: Question, context: Context) -> tuple[Statement, ...]:
    """The figures that a newer version of their source replaced by others."""
    old = {fact.id: fact for fact in context.news}
    found = [f for f in context.news if _is_correction(f, old) and _is_about(f, question)]
    return tuple(
        Statement(_correction(fact, old.get(fact.supersedes or ""), context), (fact,))
        for fact in sorted(found, key=lambda fact: (fact.subject, fact.metric, fact.id))
    )


def newest(question: Question, context: Context) -> Iterator[Sentence]:
    """What is known last of the labs that are asked about, or else of the price of H100."""
    sorts = SORTS if question.labs else (Metric.RENTAL_PRICE,)
    for subject in question.labs or (REFERENCE_CHIP,):
        known = (context.ledger.latest(subject, metric) for metric in sorts)
        told = [fact for fact in known if fact]
        if not told:
            continue
        fact = max(told, key=lambda one: (one.as_of, one.id))
        yield sentence(
            "The newest on record of {who}{aside}: {sort}, {what} ({day}, {id}, grade {grade}).",
            who=f.said(context.name(subject)),
            aside=f.said(", sites aside" if question.labs else ""),
            sort=_sort_words(fact),
            what=amount(fact),
            day=f.day_of(fact),
            id=f.id_of(fact),
            grade=f.said(fact.grade),
        )


def _is_first(fact: Fact, old: Mapping[str, Fact]) -> bool:
    """Whether a fact is news: nothing stood in its place, or an earlier round."""
    before = old.get(fact.supersedes or "")
    if fact.metric == Metric.PROGRAMME and before:
        return fact.detail("closes") != before.detail("closes")
    return not fact.supersedes


def _is_correction(fact: Fact, old: Mapping[str, Fact]) -> bool:
    """Whether a fact replaces another figure: what is merely stated again corrects nothing."""
    before = old.get(fact.supersedes or "")
    if before is None or _is_first(fact, old):
        return bool(fact.supersedes) and before is None
    if fact.metric == Metric.RENTAL_PRICE and fact.value is not None:
        return fact.value != before.value  # what goes with it is the span of earlier readings
    return (fact.value, fact.low, fact.high) != (before.value, before.low, before.high)


def _recent(context: Context) -> Iterator[Fact]:
    """News, those about a time long before they were known aside."""
    gone = {fact.supersedes for fact in context.news}
    for fact in context.news:
        known = fact.published or fact.retrieved
        if fact.id not in gone and fact.metric in SORTS and known - fact.as_of <= FRESH:
            yield fact


def _is_about(fact: Fact, question: Question) -> bool:
    if not question.labs:
        return True
    concerned = {fact.subject, fact.detail("lab"), *(user for user, _ in users_of(fact))}
    return not concerned.isdisjoint(question.labs)


def _sort(fact: Fact) -> str:
    return SORTS[Metric(fact.metric)]


def _told(group: tuple[Fact, ...], context: Context) -> list[Statement]:
    subjects = tuple(dict.fromkeys(fact.subject for fact in group))
    if len(subjects) > ONE_BY_ONE:
        return [Statement(_together(group, subjects, context), group)]
    return [
        Statement(_one(tuple(x for x in group if x.subject == subject), context), group)
        for subject in subjects
    ]


def _one(facts: tuple[Fact, ...], context: Context) -> Sentence:
    """`Anthropic, contracted: 5 GW (6 Apr 2026, F-043, A).` The newest of several is told."""
    fact = max(facts, key=lambda one: (one.as_of, one.id))
    before = _price_before(fact, context)
    return sentence(
        "{who}, {sort}: {what}{before} ({day}, {id}, grade {grade}).",
        before=_was(before) if before else f.said(""),
        who=f.said(context.name(fact.subject)),
        sort=_sort_words(fact),
        what=amount(fact),
        day=f.cited(f.day_text(fact.published or fact.retrieved), fact),
        id=f.id_of(fact),
        grade=f.said(fact.grade),
    )


def _price_before(fact: Fact, context: Context) -> Fact | None:
    """The reading before, on the same basis and by the same provider."""
    if fact.metric != Metric.RENTAL_PRICE:
        return None
    same = (
        other
        for other in context.news
        if (other.subject, other.metric, other.qualifier)
        == (fact.subject, fact.metric, fact.qualifier)
        and other.detail("provider") == fact.detail("provider")
        and other.as_of < fact.as_of
        and other.value is not None
    )
    return max(same, key=lambda other: other.as_of, default=None)


def _was(before: Fact) -> Shown:
    return f.cited(
        f", after {f.cents_text(before.value or 0)} on {f.day_text(before.as_of)}", before
    )


def _sort_words(fact: Fact) -> Name:
    if fact.metric == Metric.RENTAL_PRICE:
        basis = BASIS_WORDS.get(PriceBasis(fact.qualifier), "")
        provider = fact.detail("provider")
        return f.said(", ".join(filter(None, ("price", basis, provider))))
    return f.said(_sort(fact))


def amount(fact: Fact) -> Shown:
    """What a fact states, in its own unit; in the first wording where the figure came later."""
    if found := first_text(fact):
        return f.cited(found, fact)
    if fact.metric == Metric.OPEN_WEIGHTS_RELEASE:
        return f.cited(", ".join(filter(None, (_size(fact), _licence(fact)))), fact)
    if fact.value is None:
        if fact.low is None or fact.high is None:
            return f.cited(NOT_PUBLIC, fact)
        return f.cited(f"{f.span_text(fact.low, fact.high, f.quantity_text)} {fact.unit}", fact)
    if fact.unit == Unit.USD_PER_HOUR:
        return f.cited(f"{f.cents_text(fact.value)} a GPU-hour", fact)
    if fact.unit == Unit.SHARE:
        return f.cited(f.percent_text(fact.value), fact)
    if fact.unit == Unit.FLOP:
        return f.cited(f"{f.flop_text(fact.value)} FLOP", fact)
    return f.cited(f"{f.quantity_text(fact.value)} {fact.unit}", fact)


def _size(fact: Fact) -> str:
    if fact.low and fact.high:
        return f"{f.span_text(fact.low, fact.high, f.quantity_text)} {fact.unit}"
    return f"{f.quantity_text(fact.value)} {fact.unit}" if fact.value else ""


def _licence(fact: Fact) -> str:
    """Open weights are not open source: the licence, in the hub's own word."""
    licence = fact.detail("licence")
    return f"licence {licence}" if licence else "no licence named"


def _together(group: tuple[Fact, ...], subjects: tuple[str, ...], context: Context) -> Sentence:
    largest = max(group, key=lambda fact: fact.value or fact.high or 0)
    return sentence(
        "{source}: figures for {n} ({sort}), the largest {who} with {what}.",
        source=f.said(largest.source_name),
        n=f.counted(len(subjects), *group),
        sort=f.said(_sort(largest)),
        who=f.said(context.name(largest.subject)),
        what=amount(largest),
    )


def _correction(fact: Fact, old: Fact | None, context: Context) -> Sentence:
    if old is None:
        return sentence(
            "Corrected: {who}, now {what} ({id}).",
            who=f.said(context.name(fact.subject)),
            what=amount(fact),
            id=f.id_of(fact),
        )
    return sentence(
        "Corrected: {who}, {what} where it was {before} ({id} replaces {gone}).",
        who=f.said(context.name(fact.subject)),
        what=amount(fact),
        before=amount(old),
        id=f.id_of(fact),
        gone=f.id_of(old),
    )
