"""What a brief or a price rests on: how works are tied to a person, which reading a price is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answers import Advice, Answer
from bot.compute.prices import BASIS_WORDS, HOURS_PER_YEAR
from bot.prose import Part, Sentence, sentence
from bot.questions.types import Kind, PriceBasis
from bot.questions.yearly import YEAR, years
from bot.subjects import NameOf
from storage.records import Fact, Grade, Metric

WORK: Final = "Was "
"""How the sentences of a brief begin that tell of a work."""
NOTHING: Final = "No public evidence found"
"""What a brief without a work begins with."""
_TIED: Final = sentence(
    "A work counts as the person's by the author id of the works index, or by the full name with an"
    " institution of the same years or with two co-authors; each line below says by which."
)
_SURE: Final = sentence(
    "Its run is found by arXiv number, DOI, link or title. “Confident”, “Likely” and “Speculative”"
    " are the words of the source for its compute."
)
_LOOKED: Final = sentence(
    "I look in your own pool and in the works index (OpenAlex), and in arXiv for a paper that is"
    " named; nowhere else, and in no profile."
)
_TIED_IN_LIST: Final = sentence(
    "A work counts as the person's by the author id of the works index, or by the full name with an"
    " institution of the same years or with two co-authors; “list the works” says which, for each."
)
_MAY_BE_ANOTHERS: Final = sentence(
    "An author record can hold works of a namesake all the same: “wrong person” takes it out."
)
_NO_OTHERS: Final = sentence("No work is shown here that could be somebody else's.")
_IN_POOL: Final = sentence(
    "A work counts as somebody's by the author id of the works index, or by the full name with an"
    " institution of the same years or with two co-authors; a person's own brief says by which."
)


def ties_in_pool(answer: Answer) -> Sentence | None:
    """How works of a list of the pool are tied to those who stand there; None of other answers."""
    return _IN_POOL if answer.kind is Kind.POOL and answer.table else None


def of_evidence(answer: Answer) -> Answer:
    """How sure a brief is: of the person, of each work and of each run; and what stays open."""
    works = tuple(line for line in answer.verdict if line.text.startswith(WORK))
    open_ = tuple(line for line in answer.caveats if line not in works)
    is_part = answer.question.topic is not None and answer.headline.text != NOTHING
    by_list = (_TIED_IN_LIST, _MAY_BE_ANOTHERS, _LOOKED, *answer.verdict)
    none = by_list if is_part else (_NO_OTHERS, _LOOKED, *answer.verdict)
    return replace(
        answer,
        headline=sentence("How sure that is"),
        verdict=(*((_TIED, _SURE, _LOOKED) if works else none), *open_, *works),
        caveats=(),
        table=None,
        chart=None,
        advice=Advice(),
        flips=(),
        listed=(),
    )


_MOST_BASES: Final = 5
"""Bases that are told one by one; the rest is in the table."""


def of_price(answer: Answer) -> tuple[Sentence, ...]:
    """The sentences of a price; none where none is on record, or a change was asked for."""
    priced = tuple(dict.fromkeys(each for each in _readings(answer) if each.grade is not Grade.OWN))
    question = answer.question
    if not priced or question is None or question.trend:
        return ()
    return tuple(
        line
        for chip in dict.fromkeys(each.subject for each in priced)
        for line in _of_chip(tuple(x for x in priced if x.subject == chip), answer)
    )


def sum_made_of(answer: Answer, name: NameOf) -> Sentence | None:
    """`$11.9 million is 512 H100 × 8,760 hours × $2.65 an hour`, where a price led to that sum.

    None where the headline tells no such sum.
    """
    asked, facts = answer.question, answer.headline.facts
    price = facts[0] if facts and facts[0].metric == Metric.RENTAL_PRICE else None
    if answer.kind is not Kind.PRICE or price is None or not price.value or not asked.offer:
        return None
    count = asked.offer.count_of(price.subject)
    hours = HOURS_PER_YEAR * years(YEAR if asked.days is None else asked.days)
    usd = f.usd_text(count * hours * price.value)
    if not count or usd not in answer.headline.text:
        return None
    return sentence(
        "{usd} is {n} {chip} × {hours} hours × {price} an hour ({basis}, {day}, {id})",
        usd=f.cited(usd, price),
        n=f.said(f.exact_text(count)),
        chip=f.said(name(price.subject)),
        hours=f.said(f.exact_text(round(hours, 1))),
        price=f.value_of(price, f.cents_text),
        basis=f.said(_basis(price)),
        day=f.day_of(price),
        id=f.id_of(price),
    )


def _readings(answer: Answer) -> Iterator[Fact]:
    facts = (fact for line in (answer.headline, *answer.verdict) for fact in line.facts)
    yield from (fact for fact in facts if fact.metric == Metric.RENTAL_PRICE)
    for figure in answer.figures:
        if figure.estimate and figure.key.endswith(".usd_per_hour"):
            yield from (x for x in figure.estimate.facts if x.metric == Metric.RENTAL_PRICE)


def _of_chip(readings: tuple[Fact, ...], answer: Answer) -> Iterator[Sentence]:
    first = readings[0]
    yield sentence(
        "The price is one reading: {usd}, {basis} ({source}, {day}, {age} old, grade {grade}).",
        usd=f.value_of(first, f.cents_text),
        basis=f.said(_basis(first)),
        source=f.said(first.source_name),
        day=f.day_of(first),
        age=f.age_of(first, answer.on),
        grade=f.said(first.grade),
    )
    if others := readings[1 : _MOST_BASES + 1]:
        yield _others(others, answer)


def _others(readings: tuple[Fact, ...], answer: Answer) -> Sentence:
    """The bases beside it: they differ by what is bought, and not by who is right."""
    parts: list[Part] = ["A price differs by what is bought; other readings: "]
    for at, fact in enumerate(readings):
        parts += [
            "; " if at else "",
            f.value_of(fact, f.cents_text),
            ", ",
            f.said(_basis(fact)),
            " (",
            f.age_of(fact, answer.on),
            " old, grade ",
            f.said(fact.grade),
            ")",
        ]
    return Sentence((*parts, "."))


def _basis(fact: Fact) -> str:
    return BASIS_WORDS[PriceBasis(fact.qualifier)]
