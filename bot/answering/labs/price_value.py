"""`cheapest chip per FLOP`: what an H100-equivalent costs by the hour, chip by chip."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.labs.price_amounts import chips_rented
from bot.answering.next_steps import button
from bot.answering.offers.money import bought_text
from bot.answers import Advice, Answer, Cell, Figure, Table
from bot.compute.estimates import from_fact
from bot.compute.price_changes import rate_of, trains
from bot.compute.price_value import Value, values
from bot.compute.prices import BASIS_WORDS, Price
from bot.prose import Sentence, sentence
from bot.quantities import Unit
from bot.questions.types import Kind, PriceBasis, Question
from storage.records import EntityKind

_MOST_NAMED: Final = 6
_UNIT: Final = "H100e"


def price_value(question: Question, context: Context) -> Answer:
    """USD per H100e-hour of the chips named, else of all with a fresh price; cheapest first."""
    chips = question.chips or _training(context)
    found = values(context.ledger, chips, question.basis)
    return context.answer(
        Kind.PRICE,
        question,
        headline=_headline(found, context),
        verdict=only(
            *(_line(each, context) for each in found[1:3]),
            _otherwise(found, question, context),
            _rented(found, question, context),
            _without(chips, found, context),
        ),
        figures=tuple(_figure(each, context) for each in found),
        table=_table(found, context) if found else None,
        advice=Advice(concede=(sentence("A rate at peak is no time of training."),)),
        caveats=_caveats(found),
        next=tuple(
            button(f"Price of {context.name(each.chip)}", _plain(each, question), context)
            for each in found[:1]
        ),
    )


def _training(context: Context) -> tuple[str, ...]:
    """The chips that models are trained on."""
    known = (chip.slug for chip in context.ledger.directory.of(EntityKind.CHIP))
    return tuple(chip for chip in known if trains(chip, context.ledger))


def _plain(each: Value, question: Question) -> Question:
    return Question(Kind.PRICE, chips=(each.chip,), as_of=question.as_of)


def _headline(found: Sequence[Value], context: Context) -> Sentence:
    if not found:
        return sentence("No fresh price on record to hold chips against each other")
    return sentence(
        "Per FLOP {chip} is the {least}: {usd} per {unit}-hour ({basis}, {day})"
        if len(found) > 1
        else "{chip}: {usd} per {unit}-hour ({basis}, {day})",
        chip=f.said(context.name(found[0].chip)),
        **({"least": f.said("cheaper" if len(found) == _TWO else "cheapest")} if found[1:] else {}),
        usd=f.middle(found[0].usd, f.cents_text),
        basis=f.said(_basis(found[0])),
        unit=f.said(_UNIT),
        day=f.day_of(found[0].price),
    )


_TWO: Final = 2
_FEW: Final = 3


def _otherwise(found: Sequence[Value], question: Question, context: Context) -> Sentence | None:
    """Few chips that were named: on one basis too where each is at its lowest, or the reverse."""
    chips = question.chips
    if not _TWO <= len(found) <= _FEW or len(chips) < _TWO:
        return None
    if question.basis not in (None, PriceBasis.POSTED_RANGE):
        return None
    at_lowest = question.basis is PriceBasis.POSTED_RANGE
    other = values(context.ledger, chips, None if at_lowest else PriceBasis.POSTED_RANGE)
    if len(other) < _TWO or {each.price for each in found} == {each.price for each in other}:
        return None
    told = [_short(each, context) for each in other]
    return sentence(
        "{led}, per {unit}-hour: {told}.",
        led=f.said("Like for like" if at_lowest else "At the lowest fresh reading of each"),
        unit=f.said(_UNIT),
        told=f.listed(told, *(fact for each in other for fact in each.usd.facts)),
    )


def other_way_by_flop(question: Question, context: Context) -> Sentence | None:
    """Of two chips, that the one which costs more an hour costs less for what it does.

    None of amounts, and where the same one is cheaper by both.
    """
    is_plain = not (question.offer or question.days or question.topic or question.beside)
    if len(question.chips) != _TWO or not is_plain:
        return None
    found = values(context.ledger, question.chips, question.basis)
    if len(found) != _TWO or found[0].price.as_of != found[1].price.as_of:
        return None
    less, more = found
    if (less.price.value or 0.0) <= (more.price.value or 0.0):
        return None
    return sentence(
        "Per {unit} it is the other way round: {less} {a} and {more} {b} ({basis}, {day}).",
        unit=f.said(_UNIT),
        less=f.said(context.name(less.chip)),
        more=f.said(context.name(more.chip)),
        a=f.middle(less.usd, f.cents_text),
        b=f.middle(more.usd, f.cents_text),
        basis=f.said(_basis(less)),
        day=f.day_of(less.price),
    )


def _short(each: Value, context: Context) -> str:
    """`B200 $2.33 (rental index, 30 Jun 2026)`."""
    usd = f.cents_text(each.usd.median)
    return f"{context.name(each.chip)} {usd} ({_basis(each)}, {f.day_text(each.price.as_of)})"


def _basis(each: Value) -> str:
    return BASIS_WORDS[PriceBasis(each.price.qualifier)]


def _line(each: Value, context: Context) -> Sentence:
    return sentence(
        "{chip}: {usd} per {unit}-hour ({price} an hour, {basis}, {day}).",
        basis=f.said(_basis(each)),
        chip=f.said(context.name(each.chip)),
        usd=f.middle(each.usd, f.cents_text),
        price=f.value_of(each.price, f.cents_text),
        unit=f.said(_UNIT),
        day=f.day_of(each.price),
    )


def _rented(found: Sequence[Value], question: Question, context: Context) -> Sentence | None:
    """How many of the cheapest the money that was named rents for a year."""
    if not found:
        return None
    first = found[0].price
    estimate = from_fact("the price", first, Unit.USD_PER_HOUR)
    price = Price(estimate, PriceBasis(first.qualifier), first)
    rented = chips_rented(price, question, context)
    if rented is None:
        return None
    return sentence(
        "Your budget rents about {n} {chip} for a year at that price.",
        n=f.middle(rented, bought_text),
        chip=f.said(context.name(found[0].chip)),
    )


def _without(chips: Sequence[str], found: Sequence[Value], context: Context) -> Sentence | None:
    """The chips that are left out, as no fresh price of theirs is on this basis."""
    priced = {each.chip for each in found}
    left = sorted(set(chips) - priced, key=lambda chip: (-rate_of(chip, context.ledger), chip))
    if not left:
        return None
    others = ["others"] if len(left) > _MOST_NAMED else []
    names = [context.name(chip) for chip in left[:_MOST_NAMED]]
    return sentence("No fresh price on this basis: {chips}.", chips=f.names([*names, *others]))


def _figure(each: Value, context: Context) -> Figure:
    key = f"price.{context.name(each.chip)}.usd_per_h100e_hour"
    return Figure(key, each.usd, f"{_basis(each)}; at peak dense rate")


def _table(found: Sequence[Value], context: Context) -> Table:
    return Table(
        ("Chip", "USD per H100e-hour", "USD per GPU-hour", "H100e", "Basis", "Date"),
        tuple(_row(each, context) for each in found),
    )


def _row(each: Value, context: Context) -> tuple[Cell, ...]:
    return (
        f.said(context.name(each.chip)),
        f.middle(each.usd, f.cents_text),
        f.value_of(each.price, f.cents_text),
        f.middle(each.rate),
        f.said(f.capital(_basis(each))),
        f.day_of(each.price),
    )


def _caveats(found: Sequence[Value]) -> tuple[Sentence, ...]:
    if not found:
        return ()
    return (
        sentence(
            "{unit} are best dense rates at peak; what a chip reaches in training differs.",
            unit=f.said(_UNIT),
        ),
    )
