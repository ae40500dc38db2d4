"""What is on record of one fact: its day, whose it is, where, how much, how far it has come."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from bot import formats as f
from bot.answering.context import Context
from bot.answering.labs import contract_words
from bot.answering.labs.evidence import CONTRACTS
from bot.answering.labs.programmes_meant import route
from bot.answering.labs.site_words import owner_of, place_of, users_text
from bot.compute.programmes import closes, is_closed, seen_open
from bot.compute.training_runs import OPEN_WEIGHTS
from bot.fact_words import day_told, has_figure, is_ahead, metric_text, stated_text
from bot.prose import Sentence, Shown, sentence
from bot.quantities import Unit
from bot.questions.one_fact import OfOne
from bot.subjects import subject_name
from storage.records import EntityKind, Fact, Metric

_LONGEST: Final = 140
"""Characters of what a source states that stand in a headline."""
_NO_CHIP: Final = "Which chips are in it is not on record: {what} ({id})"
_NO_PLACE: Final = "Where that is has no entry on record: {what} ({id})"
_NOT_BEGUN: Final = "and not on record as running"
_NOT_CHECKED: Final = "Whether it is open now was not checked"
_OPEN: Final = "Its weights are open"
_NOT_OPEN: Final = "That its weights are open is not on record"
_STATES: Final[dict[str, str]] = {
    Metric.H100E_OPERATIONAL: "It runs",
    Metric.RENTAL_PRICE: "Whether it is still offered at that is not on record",
}


def told_of_one(fact: Fact, part: OfOne, context: Context) -> Sentence:
    """What the record says of a fact as to what was asked, or that it does not say it."""
    return _TOLD[part](fact, context)


def _day(fact: Fact, context: Context) -> Sentence:
    if is_ahead(fact):
        return sentence("{day}: {what}", day=_cited_day(fact), what=_what(fact, context))
    return sentence(
        "{day}, {age} ago: {what} ({id})",
        day=f.day_of(fact),
        age=f.age_of(fact, context.ledger.on),
        what=_what(fact, context),
        id=f.id_of(fact),
    )


def _whose(fact: Fact, context: Context) -> Sentence:
    name, day = f.said(_name(fact, context)), _cited_day(fact)
    if fact.detail("owner") or fact.detail("users"):
        whose = f"{owner_of(fact) or 'its owner is not named'}; {_used_by(fact, context)}"
        return sentence("{name}: {whose}", name=name, whose=f.cited(whose, fact))
    by = fact.detail("organisation") or fact.detail("provider")
    if by and fact.metric == Metric.RENTAL_PRICE:
        what = _what(fact, context)
        return sentence("{by}: {what}, {day}", by=f.cited(f.capital(by), fact), what=what, day=day)
    if by and fact.metric != Metric.TRAINING_FLOP:
        return sentence("{name} is by {by}", name=name, by=f.cited(by, fact))
    if by:
        return sentence("{name} is by {by}, of {day}", name=name, by=f.cited(by, fact), day=day)
    if fact.metric in CONTRACTS:
        return sentence(
            "{what}, {day} ({id})", what=_what(fact, context), day=day, id=f.id_of(fact)
        )
    if fact.metric == Metric.PROGRAMME:
        whom = f.cited(fact.detail("who") or "whom it is for is not on record", fact)
        return sentence("{name}; for: {whom} ({id})", name=name, whom=whom, id=f.id_of(fact))
    return sentence(
        "{what}, by {source}, {day} ({id})",
        what=_what(fact, context),
        source=f.said(fact.source_name),
        day=day,
        id=f.id_of(fact),
    )


def _used_by(fact: Fact, context: Context) -> str:
    return f"used by {users_text(fact, context)}" if fact.detail("users") else "no user is named"


def _place(fact: Fact, context: Context) -> Sentence:
    """The state or country of a data centre, or of that at which something is."""
    site = context.ledger.directory.get(fact.detail("site") or fact.subject)
    place = place_of(site) if site and site.kind is EntityKind.SITE else ""
    if site is None or not place:
        return sentence(_NO_PLACE, what=_what(fact, context), id=f.id_of(fact))
    return sentence(
        "{at}{site} is in {place}; no address is on record here ({id})",
        at=f.said("" if site.slug == fact.subject else f"{_name(fact, context)}: "),
        site=f.said(site.name),
        place=f.cited(place, fact),
        id=f.id_of(fact),
    )


def _amount(fact: Fact, context: Context) -> Sentence:
    if fact.metric == Metric.PROGRAMME and _is_short(fact):
        return _stated(fact)
    return sentence(
        "{what}, {day} ({id})", what=_what(fact, context), day=_cited_day(fact), id=f.id_of(fact)
    )


def _status(fact: Fact, context: Context) -> Sentence:
    """How far it has come: closed or not, contracted or in use, running or forecast."""
    is_deal = fact.metric in CONTRACTS  # whose status leads the line
    return sentence(
        "{state}: {what}, {day} ({id})",
        state=f.cited(_state(fact, context), fact),
        what=f.cited(_deal(fact, context), fact) if is_deal else _what(fact, context),
        day=_cited_day(fact),
        id=f.id_of(fact),
    )


def _state(fact: Fact, context: Context) -> str:
    subject = context.ledger.directory.get(fact.subject)
    if fact.metric in CONTRACTS:
        begun = contract_words.begun(fact)
        return f.capital(begun or f"{contract_words.status(fact)}, {_NOT_BEGUN}")
    if fact.metric == Metric.PROGRAMME:
        return _applied(fact, context.ledger.on)
    if subject and subject.kind is EntityKind.RUN:
        return _OPEN if OPEN_WEIGHTS in subject.traits else _NOT_OPEN
    if is_ahead(fact):
        return "Not yet"
    return _STATES.get(fact.metric, "Nothing more of its state is on record")


def _applied(fact: Fact, on: date) -> str:
    """Whether one can apply for a programme, as far as is on record."""
    last = closes(fact)
    if is_closed(fact, on):
        return f"Closed on {f.day_text(last)}" if last else "Closed"
    if last:
        return f"Open until {f.day_text(last)}"
    seen = seen_open(fact)
    return f"Open on {f.day_text(seen)}" if seen else _NOT_CHECKED


def _chips(fact: Fact, context: Context) -> Sentence:
    chip = fact.detail("chip")
    if not chip:
        return sentence(_NO_CHIP, what=_what(fact, context), id=f.id_of(fact))
    count, more = fact.detail("chips"), fact.detail("chip_2")
    named = " and ".join(context.name(one) for one in (chip, more) if one)
    many = f"{f.exact_text(float(count))} " if count and not more and _is_number(count) else ""
    return sentence(
        "{name}: {chips} ({day}, {id})",
        name=f.said(_name(fact, context)),
        chips=f.cited(f"{many}{named}", fact),
        day=_cited_day(fact),
        id=f.id_of(fact),
    )


def _is_number(text: str) -> bool:
    return text.replace(".", "", 1).isdigit()


def _all(fact: Fact, context: Context) -> Sentence:
    """What its source states, where that is short; else the figure."""
    return _stated(fact) if _is_short(fact) else _amount(fact, context)


def _is_short(fact: Fact) -> bool:
    return 0 < len(fact.statement) <= _LONGEST - len(fact.id)


def _stated(fact: Fact) -> Sentence:
    return sentence(
        "{stated} ({id})", stated=f.cited(fact.statement.rstrip("."), fact), id=f.id_of(fact)
    )


def _what(fact: Fact, context: Context) -> Shown:
    """`OpenAI with Nvidia, 5 GW (secured)`; `Colossus 2, H100e running: 1.11 million`."""
    name = _name(fact, context)
    if fact.metric in CONTRACTS:
        return f.cited(f"{_deal(fact, context)} ({contract_words.status(fact)})", fact)
    if fact.metric == Metric.PROGRAMME or not has_figure(fact):
        return f.cited(name, fact)
    if fact.metric == Metric.RENTAL_PRICE:
        price = f"{f.cents_text(fact.value)} an hour" if fact.value else stated_text(fact)
        return f.cited(f"{name}, {price} ({fact.qualifier.replace('-', ' ')})", fact)
    write = f.flop_text if fact.unit == Unit.FLOP else f.quantity_text
    figure = f.value_of(fact, write).text if fact.value is not None else stated_text(fact)
    return f.cited(f"{name}, {metric_text(fact)}: {figure}", fact)


def _deal(fact: Fact, context: Context) -> str:
    """`OpenAI with Nvidia, 5 GW`."""
    return f"{_name(fact, context)}, {contract_words.amount(fact).text} {fact.unit}"


def _name(fact: Fact, context: Context) -> str:
    """`OpenAI with Nvidia`; of a programme its route, of all else what it is about."""
    if fact.metric == Metric.PROGRAMME:
        return route(fact, context)
    name = subject_name(fact.subject, context.name)
    is_deal = fact.metric in CONTRACTS
    return f"{name} with {contract_words.with_whom(fact, context)}" if is_deal else name


def _cited_day(fact: Fact) -> Shown:
    return f.cited(day_told(fact), fact)


_TOLD: Final[dict[OfOne, Callable[[Fact, Context], Sentence]]] = {
    OfOne.DAY: _day,
    OfOne.WHOSE: _whose,
    OfOne.PLACE: _place,
    OfOne.AMOUNT: _amount,
    OfOne.STATUS: _status,
    OfOne.CHIPS: _chips,
    OfOne.ALL: _all,
}
