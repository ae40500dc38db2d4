"""`price of H100`: readings by basis and date, side by side."""

from __future__ import annotations

from dataclasses import replace

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.labs.price_amounts import (
    amounts,
    by_other_bases,
    comes_to,
    each_has,
    headline_amount,
    hours_of,
    money,
    named_price,
)
from bot.answering.labs.price_apart import headline_of_two, like_for_like
from bot.answering.labs.price_bases import (
    against,
    cheapest_place,
    highest_beside,
    nearest_reading,
    nothing_on,
    on_basis,
    on_no_such,
    one_basis,
    other_basis,
    stands_in,
    wanted,
    words_for,
)
from bot.answering.labs.price_beside_others import (
    contract_of,
    named_beside,
    on_each_of_two,
    rented_beside,
    share_on_top,
    way_on_top,
)
from bot.answering.labs.price_value import other_way_by_flop
from bot.answering.next_steps import button
from bot.answers import Advice, Answer, Bar, Cell, Chart, Figure, Table
from bot.compute.estimates import from_fact
from bot.compute.offers import REFERENCE_CHIP
from bot.compute.prices import (
    A_YEAR,
    BASIS_WORDS,
    HOURS_PER_YEAR,
    TODAY,
    Price,
    lowest,
    price_of,
    readings,
)
from bot.prose import Sentence, sentence
from bot.quantities import Unit, scaled
from bot.questions.types import Choice, Kind, PriceBasis, Question
from storage.records import Fact, Metric

MOST_ROWS = 10


def price(question: Question, context: Context) -> Answer:
    """What an hour of a chip rents for: the headline by the basis asked, all readings beside it."""
    chips, context = question.chips, wanted(question, context)
    first = chips[0]
    found = _price(first, question, context)
    return context.answer(
        Kind.PRICE,
        question,
        headline=headline_of_two(question, context) or _headline(first, found, question, context),
        verdict=only(
            like_for_like(question, context),
            other_way_by_flop(question, context),
            *(x for chip in chips for x in _verdict(chip, question, context)),
        ),
        figures=tuple(x for chip in chips for x in _figures(chip, question, context)),
        table=_table(chips, context),
        chart=_chart(first, context),
        advice=_advice(found),
        caveats=_caveats(found, context),
        next=_next(question, context),
    )


def _price(chip: str, question: Question, context: Context) -> Price | None:
    """The price by the basis asked: of a year's rental by what stands in for a contract (C-11)."""
    if question.basis is PriceBasis.CONTRACT_1Y or _is_of_a_year(question):
        return price_of(context.ledger, chip, A_YEAR)
    if question.basis is PriceBasis.POSTED_RANGE:
        return lowest(context.ledger, chip)
    return price_of(context.ledger, chip, on_basis(question.basis) if question.basis else TODAY)


def _is_of_a_year(question: Question) -> bool:
    """Whether a year's budget is told in chips, and no basis was named."""
    return question.basis is None and question.days is None and money(question) > 0


def _headline(chip: str, found: Price | None, question: Question, context: Context) -> Sentence:
    name = f.said(context.name(chip))
    if found is None:
        return nothing_on(chip, question, context)
    if told := one_basis(chip, found, question, context) or headline_amount(
        chip, found, question, context
    ):
        return told
    return sentence(
        f"{words_for(chip, found, question, context)}{{beside}}",
        beside=against(chip, question, context),
        chip=name,
        usd=f.value_of(found.headline, f.cents_text),
        basis=f.said(found.words),
        day=f.day_of(found.headline),
    )


def _verdict(chip: str, question: Question, context: Context) -> tuple[Sentence, ...]:
    name = f.said(context.name(chip))
    found = _price(chip, question, context)
    if found is None:
        return on_no_such(chip, question, context)
    line = sentence(
        "{chip}: about {usd} an hour, {basis} ({day}).",
        chip=name,
        usd=f.value_of(found.headline, f.cents_text),
        basis=f.said(found.words),
        day=f.day_of(found.headline),
    )
    is_told = headline_amount(chip, found, question, context) is not None
    is_first = chip == question.chips[0] and not is_told
    is_amount = is_told and chip == question.chips[0]
    named = named_price(question, context)
    return only(
        hours_of(chip, question, context),
        each_has(chip, found, question, context),
        share_on_top(chip, found, question, context),
        rented_beside(chip, found, question, context),
        None if is_first else line,
        cheapest_place(chip, question, context),
        other_basis(chip, found, question, context),
        stands_in(chip, found, question, context),
        on_each_of_two(chip, found, question, context)
        or (None if is_amount and not named else comes_to(chip, found, question, context)),
        _contract_beside(chip, found, question, context),
        highest_beside(chip, question, context) or _range(found, context),
        by_other_bases(chip, found, question, context),
        named_beside(chip, found, question, context),
    )


def _contract_beside(
    chip: str, found: Price, question: Question, context: Context
) -> Sentence | None:
    is_by_contract = question.basis or _is_of_a_year(question)
    contract = None if is_by_contract else contract_of(chip, context)
    if contract is None or contract == found.headline:
        return None
    return sentence(
        "A one-year contract: about {usd} ({day}).",
        usd=f.value_of(contract, f.cents_text),
        day=f.day_of(contract),
    )


def _range(found: Price, context: Context) -> Sentence | None:
    if found.stale:
        return sentence(
            "That reading is {age} old; there is no fresh one.",
            age=f.age_of(found.headline, context.ledger.on),
        )
    if found.estimate.interval.is_point:
        return None
    return sentence(
        "Fresh readings run from {low} to {high}.",
        low=f.counted(found.estimate.low, *found.estimate.facts, write=f.cents_text),
        high=f.counted(found.estimate.high, *found.estimate.facts, write=f.cents_text),
    )


def _figures(chip: str, question: Question, context: Context) -> tuple[Figure, ...]:
    key = f"price.{context.name(chip)}"
    found = _price(chip, question, context)
    if found is None:
        return (Figure(f"{key}.usd_per_hour", None, "no price fact"),)
    year = scaled(found.estimate, HOURS_PER_YEAR, Unit.USD_PER_YEAR)
    note = f"{found.words}; low and high are the ends of fresh readings"
    named = named_price(question, context)
    own = (Figure(f"{key}.named.usd_per_hour", named.estimate, named.words),) if named else ()
    return (
        *own,
        *amounts(key, chip, found, question, context),
        Figure(f"{key}.usd_per_hour", found.estimate, note),
        Figure(f"{key}.usd_per_year", year, note),
        *_by_basis(key, chip, context),
    )


def _by_basis(key: str, chip: str, context: Context) -> tuple[Figure, ...]:
    """The newest reading of every basis under a key of its own."""
    figures: dict[str, Figure] = {}
    for fact in readings(context.ledger, chip):
        name = f"{key}.{fact.qualifier}.usd_per_hour"
        if name not in figures:
            stale = "stale; " if context.ledger.is_stale(fact) else ""
            reading = from_fact("the price", fact, Unit.USD_PER_HOUR)
            figures[name] = Figure(
                name, reading, f"{stale}{fact.detail('provider') or ''}".strip("; ")
            )
    return tuple(figures.values())


def _table(chips: tuple[str, ...], context: Context) -> Table | None:
    """All readings, fresh ones first, then the stale with their age."""
    known = [fact for chip in chips for fact in readings(context.ledger, chip)]
    known.sort(key=lambda fact: (context.ledger.is_stale(fact), -fact.as_of.toordinal()))
    rows = tuple(_row(fact, context, several=len(chips) > 1) for fact in known[:MOST_ROWS])
    return Table(("USD per GPU-hour", "Price", "Date"), rows) if rows else None


def _row(fact: Fact, context: Context, *, several: bool) -> tuple[Cell, ...]:
    words = BASIS_WORDS[PriceBasis(fact.qualifier)]
    provider = fact.detail("provider")
    label = f"{context.name(fact.subject)} " if several else ""
    label += f"{words}, {provider}" if provider else words
    label = label[0].upper() + label[1:]
    when = f.day_of(fact)
    if context.ledger.is_stale(fact):
        when = f.cited(f"{when.text}, {f.age_of(fact, context.ledger.on).text} old", fact)
    return (f.said(label), f.value_of(fact, f.cents_text), when)


def _chart(chip: str, context: Context) -> Chart | None:
    fresh = [x for x in readings(context.ledger, chip) if not context.ledger.is_stale(x)]
    newest: dict[str, Fact] = {}
    for fact in fresh:
        newest.setdefault(fact.qualifier, fact)
    if len(newest) < 2:
        return None
    bars = tuple(
        Bar(
            f.capital(BASIS_WORDS[PriceBasis(basis)]),
            from_fact("the price", fact, Unit.USD_PER_HOUR),
        )
        for basis, fact in newest.items()
    )
    name = context.name(chip)
    finding = sentence("Readings of {chip} by basis, each with its date.", chip=f.said(name))
    return Chart(f"USD per GPU-hour, {name}", "USD per GPU-hour", bars, finding)


def _advice(found: Price | None) -> Advice:
    if found is None:
        return Advice(ask=(sentence("“Which provider and term were you quoted?”"),))
    return Advice(
        say=(sentence("The basis and the date in the same breath as the price."),),
        dont_say=(sentence("“The price is …” alone, or “prices are rising” without a basis."),),
        concede=(sentence("Buyers of many chips for several years pay less."),),
        ask=(sentence("“Own, one year, or on demand?”"),),
    )


def _caveats(found: Price | None, context: Context) -> tuple[Sentence, ...]:
    spread = context.ledger.latest("any", Metric.MARKET, "index-spread")
    is_of_it = spread and found and found.headline.subject in (spread.detail("chips") or "")
    return only(
        sentence(
            "Indices of the same chip have differed by over {usd} ({id}).",
            usd=f.value_of(spread, f.cents_text),
            id=f.id_of(spread),
        )
        if spread and spread.value and is_of_it
        else None,
    )


def _next(question: Question, context: Context) -> tuple[Choice, ...]:
    found = _price(question.chips[0], question, context) if question.uses_saved else None
    return (*way_on_top(found, question, context), *_other_prices(question, context))


def _other_prices(question: Question, context: Context) -> tuple[Choice, ...]:
    if question.basis:
        plain = replace(question, basis=None, beside=None, offer=None, days=None, topic=None)
        return (button("On demand, today", plain, context),)
    of_first = question.chips[0], question, context
    if nearest_reading(*of_first) and not _price(*of_first):
        return (button("Today", replace(question, as_of=None), context),)
    if not any(contract_of(chip, context) for chip in question.chips):
        beside = Question(Kind.PRICE, chips=(REFERENCE_CHIP,), as_of=question.as_of)
        return () if REFERENCE_CHIP in question.chips else (button("Of an H100", beside, context),)
    yearly = Question(
        Kind.PRICE, chips=question.chips, basis=PriceBasis.CONTRACT_1Y, as_of=question.as_of
    )
    return (button("One-year contract", yearly, context),)
