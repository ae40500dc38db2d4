"""Two chips by what both are told on: the same basis, the same day, and whose readings they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from bot import formats as f
from bot.answering.context import Context
from bot.answering.labs.price_bases import on_basis, place_by_name
from bot.compute.prices import (
    A_YEAR,
    BASIS_WORDS,
    HOURS_PER_YEAR,
    TODAY,
    lowest,
    price_of,
    readings,
)
from bot.prose import Sentence, Shown, sentence
from bot.questions.types import PriceBasis, Question
from bot.questions.writing.wording import span
from bot.questions.yearly import YEAR, years
from storage.records import Fact

_PAIR = 2
_MOST = 4
"""Chips whose prices one line holds."""


class _Pair(NamedTuple):
    """A reading of each of two chips on one basis."""

    one: Fact
    other: Fact

    @property
    def words(self) -> str:
        """The basis, and the day of both."""
        return f"{BASIS_WORDS[PriceBasis(self.one.qualifier)]}, {f.day_text(self.one.as_of)}"


def like_for_like(question: Question, context: Context) -> Sentence | None:
    """`Like for like (rental index, 30 Jun 2026): B200 $5.30 an hour and H100 $2.60 …`."""
    pair = None if _counts(question) else _pair(question, context, TODAY)
    if pair is None:
        if len(question.chips) != _PAIR or _counts(question) or question.basis:
            return None
        return sentence("No basis has a reading of both for the same day.")
    gap = (pair.other.value or 0.0) - (pair.one.value or 0.0)
    dear, cheap = (pair.other, pair.one) if gap > 0 else (pair.one, pair.other)
    return sentence(
        "Like for like ({basis}): {dear} {a} an hour and {cheap} {b}, {gap} apart.",
        basis=f.cited(pair.words, pair.one, pair.other),
        dear=f.said(context.name(dear.subject)),
        cheap=f.said(context.name(cheap.subject)),
        a=f.value_of(dear, f.cents_text),
        b=f.value_of(cheap, f.cents_text),
        gap=f.counted(abs(gap), pair.one, pair.other, write=f.cents_text),
    )


def headline_of_two(question: Question, context: Context) -> Sentence | None:
    """The headline of two chips or two amounts of them; None of anything else."""
    if question.beside is PriceBasis.POSTED_RANGE and len(question.chips) == 1:
        return _beside_cheapest(question.chips[0], question, context)
    of_two = _dearer_a_year(question, context) or _cheaper_an_hour(question, context)
    return of_two or _cheapest_of_several(question, context) or _each_on(question, context)


def _each_on(question: Question, context: Context) -> Sentence | None:
    """`One-year contract: none of B200 on record, H100 $2.65 an hour`, where one has no such."""
    basis = question.basis
    if basis is None or len(question.chips) < _PAIR or _counts(question) or question.days:
        return None
    found = {chip: price_of(context.ledger, chip, on_basis(basis)) for chip in question.chips}
    facts = [price.headline for price in found.values() if price]
    if not facts or len(facts) == len(found):
        return None
    told = [
        f"{context.name(chip)} {f.value_of(price.headline, f.cents_text).text} an hour"
        f" ({f.day_text(price.headline.as_of)})"
        if price
        else f"none of {context.name(chip)} on record"
        for chip, price in found.items()
    ]
    return sentence(
        "{basis}: {told}",
        basis=f.said(f.capital(BASIS_WORDS[basis])),
        told=f.listed(told, *facts),
    )


def _beside_cheapest(chip: str, question: Question, context: Context) -> Sentence | None:
    """`H100: about $2.42 an hour (spot, …); by name cheapest at …`, where both were asked for."""
    place, basis = place_by_name(chip, context), question.basis
    if place is None or basis is None:
        return None
    asked = price_of(context.ledger, chip, on_basis(basis))
    text = "{chip}: about {usd} an hour" if asked else "No price of {chip} on record"
    told = f"{asked.words}, {f.day_text(asked.headline.as_of)}" if asked else BASIS_WORDS[basis]
    return sentence(
        text + " ({basis}); by name it is cheapest at {place}, {least} an hour ({list}, {day})",
        chip=f.said(context.name(chip)),
        basis=f.cited(told, asked.headline) if asked else f.said(told),
        place=f.said(place.headline.detail("provider") or ""),
        least=f.value_of(place.headline, f.cents_text),
        list=f.said(place.words),
        day=f.day_of(place.headline),
        **({"usd": f.value_of(asked.headline, f.cents_text)} if asked else {}),
    )


def _cheaper_an_hour(question: Question, context: Context) -> Sentence | None:
    """The headline of two chips without a count: which of them is the cheaper."""
    if question.basis is PriceBasis.POSTED_RANGE and not (_counts(question) or question.days):
        return _lower(question, context)
    is_plain = not (_counts(question) or question.days or question.topic)
    pair = _pair(question, context, TODAY) if is_plain else None
    if pair is None or pair.one.value == pair.other.value:
        return None
    cheap, dear = sorted(pair, key=lambda fact: fact.value or 0.0)
    return sentence(
        "{cheap} is cheaper than {dear}: {a} against {b} an hour ({basis})",
        cheap=f.said(context.name(cheap.subject)),
        dear=f.said(context.name(dear.subject)),
        a=f.value_of(cheap, f.cents_text),
        b=f.value_of(dear, f.cents_text),
        basis=f.cited(pair.words, pair.one, pair.other),
    )


def _cheapest_of_several(question: Question, context: Context) -> Sentence | None:
    """The headline of three chips or more: what each rents for, the cheapest first."""
    is_plain = not (question.offer or question.days or question.topic or question.beside)
    if not is_plain or not _PAIR < len(question.chips) <= _MOST:
        return None
    held = {chip: readings(context.ledger, chip) for chip in question.chips}
    order = on_basis(question.basis) if question.basis else TODAY
    found = (_alike(basis, [*held.values()]) for basis in order)
    facts = sorted(next(filter(None, found), ()), key=lambda fact: fact.value or 0.0)
    if not facts or question.basis is PriceBasis.POSTED_RANGE:
        return None
    first, *others = (
        f"{context.name(one.subject)} {f.cents_text(one.value or 0)}" for one in facts
    )
    return sentence(
        "{first} an hour, the cheapest of them, then {others} ({basis})",
        first=f.cited(first, facts[0]),
        others=f.listed(others, *facts[1:]),
        basis=f.cited(
            f"{BASIS_WORDS[PriceBasis(facts[0].qualifier)]}, {f.day_text(facts[0].as_of)}", *facts
        ),
    )


def _alike(basis: PriceBasis, held: Sequence[Sequence[Fact]]) -> tuple[Fact, ...]:
    """A reading of each on this basis, all of one day and from one source; nothing where not."""
    for one in (fact for fact in held[0] if fact.qualifier == basis):
        others = [
            next((x for x in each if x.qualifier == basis and _is_alike(one, x)), None)
            for each in held[1:]
        ]
        known = tuple(each for each in others if each)
        if len(known) == len(others):
            return (one, *known)
    return ()


def _lower(question: Question, context: Context) -> Sentence | None:
    """The same by the lowest price of each, where the cheapest of one was asked for before."""
    if len(question.chips) != _PAIR or question.topic or question.beside:
        return None
    found = [price.headline for chip in question.chips if (price := lowest(context.ledger, chip))]
    if len(found) < _PAIR or found[0].value == found[1].value:
        return None
    cheap, dear = sorted(found, key=lambda fact: fact.value or 0.0)
    return sentence(
        "{cheap} is cheaper than {dear}: from {a} ({of_one}) against from {b} an hour ({of_other}),"
        " the lowest of each on record",
        cheap=f.said(context.name(cheap.subject)),
        dear=f.said(context.name(dear.subject)),
        a=f.value_of(cheap, f.cents_text),
        b=f.value_of(dear, f.cents_text),
        of_one=f.cited(f.day_text(cheap.as_of), cheap),
        of_other=f.cited(f.day_text(dear.as_of), dear),
    )


def _dearer_a_year(question: Question, context: Context) -> Sentence | None:
    """The headline of two amounts: what each comes to in a year or the time said, on one basis.

    Where the basis that was said has no reading of both, another stands in for it, by its name.
    """
    plain = replace(question, basis=None)
    pairs = (_pair(each, context, A_YEAR) for each in (question, plain) if _counts(question))
    pair = next((each for each in pairs if each), None)
    if pair is None:
        return None
    (a, one), (b, other) = sorted(
        ((_paid(fact, question), fact) for fact in (pair.one, pair.other)),
        key=lambda paid: -paid[0],
    )
    time = span(question.days) if question.days else "A year"
    return sentence(
        "{time} of {one} {costs} {a}, of {other} {b} ({basis})",
        time=f.said(time),
        costs=f.said("cost" if time.endswith("s") else "costs"),
        one=_counted(one, question, context),
        other=_counted(other, question, context),
        a=_usd(a, one),
        b=_usd(b, other),
        basis=f.cited(pair.words, pair.one, pair.other),
    )


def _usd(value: float, fact: Fact) -> Shown:
    return f.counted(value, fact, write=f.usd_text)


def _counts(question: Question) -> bool:
    held = question.offer_chips
    return len({each.chip for each in held}) == _PAIR


def _count(fact: Fact, question: Question) -> float:
    return question.offer.count_of(fact.subject) if question.offer else 0.0


def _paid(fact: Fact, question: Question) -> float:
    hours = HOURS_PER_YEAR * years(question.days or YEAR)
    return _count(fact, question) * (fact.value or 0.0) * hours


def _counted(fact: Fact, question: Question, context: Context) -> Shown:
    count = f.exact_text(_count(fact, question))
    return f.cited(f"{count} {context.name(fact.subject)}", fact)


def _pair(question: Question, context: Context, order: tuple[PriceBasis, ...]) -> _Pair | None:
    """The first basis in this order of which both have a reading of one day from one source."""
    if len(question.chips) != _PAIR or question.beside:
        return None
    one, other = (readings(context.ledger, chip) for chip in question.chips)
    for basis in on_basis(question.basis) if question.basis else order:
        for a in (fact for fact in one if fact.qualifier == basis):
            alike = (b for b in other if b.qualifier == basis and _is_alike(a, b))
            if b := next(alike, None):
                return _Pair(a, b)
    return None


def _is_alike(one: Fact, other: Fact) -> bool:
    return one.as_of == other.as_of and one.detail("provider") == other.detail("provider")
