"""Which basis a price is told on, where it is not the one that was asked for."""

from __future__ import annotations

from dataclasses import replace

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.labs.price_amounts import paid, worth_of
from bot.compute.prices import BASIS_WORDS, OF_A_PLACE, Price, highest, lowest, price_of, readings
from bot.prose import Name, Sentence, Shown, sentence
from bot.questions.rules.bases_meant import bases_of
from bot.questions.types import PriceBasis, Question
from bot.questions.writing.wording import PURCHASE
from storage.records import Fact, Metric


def wanted(question: Question, context: Context) -> Context:
    """The context without the kinds of prices that are left out."""
    if not question.without:
        return context
    bases = bases_of(question.without)
    return replace(context, ledger=context.ledger.without(Metric.RENTAL_PRICE, bases))


def nothing_on(
    chip: str, question: Question, context: Context, *, within: bool = False
) -> Sentence:
    """That no price is known: on the basis asked for, or at all; of a past day, none of that.

    `within` is where other sentences follow.
    """
    basis = question.basis if readings(context.ledger, chip) else None
    near = _nearest(chip, basis, context)
    return sentence(
        "No price of {chip} on record{basis}{day}."
        if within
        else "No price of {chip} on record{basis}{day}",
        chip=f.said(context.name(chip)),
        basis=f.said(f" on this basis ({BASIS_WORDS[basis]})" if basis else ""),
        day=f.cited(f" of {f.day_text(context.ledger.on)}", near) if near else f.said(""),
    )


def on_no_such(chip: str, question: Question, context: Context) -> tuple[Sentence, ...]:
    """What is known in place of a price that is not on record."""
    name, near = f.said(context.name(chip)), nearest_reading(chip, question, context)
    if readings(context.ledger, chip):
        on_others = sentence("The table has the readings of {chip} on other bases.", chip=name)
        return only(other_basis(chip, None, question, context), near, on_others)
    none = sentence("No rental price of {chip} is on file.", chip=name)
    return only(near or none, worth_of(chip, context))


def nearest_reading(chip: str, question: Question, context: Context) -> Sentence | None:
    """The reading nearest to a past day of which none is on record; None where there is none."""
    near = _nearest(chip, question.basis, context)
    if near is None:
        return None
    return sentence(
        "The reading of {chip} nearest to that day: {usd} an hour ({basis}, {day}).",
        chip=f.said(context.name(chip)),
        usd=f.value_of(near, f.cents_text),
        basis=f.said(BASIS_WORDS[PriceBasis(near.qualifier)]),
        day=f.day_of(near),
    )


def _nearest(chip: str, basis: PriceBasis | None, context: Context) -> Fact | None:
    """On this basis where one is named; of a past day alone are readings of others at hand."""
    bases = on_basis(basis) if basis else tuple(PriceBasis)
    known = (x for x in context.news if x.subject == chip and x.qualifier in bases and x.value)
    return min(known, key=lambda x: abs((x.as_of - context.ledger.on).days), default=None)


def on_basis(basis: PriceBasis) -> tuple[PriceBasis, ...]:
    """The readings that a basis is told by: on demand is by any list where none is of a node."""
    return (basis, PriceBasis.LIST) if basis is PriceBasis.LIST_8X else (basis,)


def price_beside(chip: str, question: Question, context: Context) -> Price | None:
    """The price by the second of two bases named; None of one basis, and where there is none."""
    beside = question.beside
    return price_of(context.ledger, chip, on_basis(beside)) if beside else None


def other_basis(
    chip: str, found: Price | None, question: Question, context: Context
) -> Sentence | None:
    """`By three-year contract: about $1.30 an hour (31 Aug 2025), $1.12 less.`, of two named."""
    if question.beside is None:
        return None
    if question.beside is PriceBasis.POSTED_RANGE:  # the cheapest, which has a sentence of its own
        return cheapest_place(chip, question, context) if found is None else None
    other = price_beside(chip, question, context)
    if other is None:
        beside = replace(question, basis=question.beside)
        return nothing_on(chip, beside, context, within=True)
    if found and found.headline == other.headline:
        return None
    return sentence(
        "{chip} by {basis}: about {usd} an hour ({day}){far}.",
        chip=f.said(context.name(chip)),
        basis=f.said(other.words),
        usd=f.value_of(other.headline, f.cents_text),
        day=f.day_of(other.headline),
        far=_by(found, other) if found else f.said(""),
    )


def one_basis(chip: str, found: Price, question: Question, context: Context) -> Sentence | None:
    """The headline of two bases named, where one reading stands for both; None where each has one.

    No price is cheaper than itself: what stands in for a contract is held against no list.
    """
    other = price_beside(chip, question, context)
    if other is None or other.headline != found.headline:
        return None
    return sentence(
        "{chip} has one price on record for both: {usd} an hour ({basis}, {day})",
        chip=f.said(context.name(chip)),
        usd=f.value_of(found.headline, f.cents_text),
        basis=f.said(found.words),
        day=f.day_of(found.headline),
    )


def against(chip: str, question: Question, context: Context) -> Shown | Name:
    """`, against $3.99 by on-demand list`, of two bases named; nothing of one."""
    other = price_beside(chip, question, context)
    if other is None:
        return f.said("")
    usd = f.value_of(other.headline, f.cents_text).text
    return f.cited(f", against {usd} by {other.words}", other.headline)


def _by(found: Price, other: Price) -> Shown:
    """`, $1.57 less (39 %; the other way round 65 % more)`."""
    held, beside = found.headline.value or 0.0, other.headline.value or 0.0
    gap, words = beside - held, ("more", "less") if beside > held else ("less", "more")
    far = f", {f.cents_text(abs(gap))} {words[0]}"
    if held and beside:
        one, back = (f.percent_text(abs(gap) / each) for each in (held, beside))
        far += f" ({one}; the other way round {back} {words[1]})"
    return f.cited(far, other.headline, found.headline)


def stands_in(chip: str, found: Price, question: Question, context: Context) -> Sentence | None:
    """That a year is not priced by a contract, as none is on record."""
    by_year = question.basis is PriceBasis.CONTRACT_1Y
    if not by_year or found.basis in (PriceBasis.CONTRACT_1Y, None):
        return None
    return sentence(
        "No one-year contract of {chip} is on record: the {basis} stands in for it.",
        chip=f.said(context.name(chip)),
        basis=f.said(found.words),
    )


def words_for(chip: str, found: Price, question: Question, context: Context) -> str:
    """How a price is told: what was asked for and is not on record comes before what stands in."""
    told = "about {usd} an hour ({basis}, {day})"
    if question.topic == PURCHASE:
        return f"No price to buy {{chip}} on record; to rent: {told}"
    if stands_in(chip, found, question, context):
        return f"No one-year price of {{chip}} on record; {told}"
    from_ = question.basis is PriceBasis.POSTED_RANGE
    return "{chip}: from {usd} an hour ({basis}, {day})" if from_ else f"{{chip}}: {told}"


def highest_beside(chip: str, question: Question, context: Context) -> Sentence | None:
    """The dearest fresh reading, where the range or the cheapest was asked for."""
    cheapest, dearest = lowest(context.ledger, chip), highest(context.ledger, chip)
    if question.basis is not PriceBasis.POSTED_RANGE or dearest is None or cheapest is None:
        return None
    return sentence(
        "The lowest fresh reading is {least}; the highest is {usd} ({basis}, {day}).",
        least=f.value_of(cheapest.headline, f.cents_text),
        usd=f.value_of(dearest.headline, f.cents_text),
        basis=f.said(dearest.words),
        day=f.day_of(dearest.headline),
    )


def place_by_name(chip: str, context: Context) -> Price | None:
    """The lowest list of a place by its name, fresh ones first; None where there is none."""
    found = (price_of(context.ledger, chip, (basis,)) for basis in OF_A_PLACE)
    places = [price for price in found if price and price.headline.detail("provider")]
    return min(places, key=lambda x: (x.stale, x.headline.value or 0.0), default=None)


def cheapest_place(chip: str, question: Question, context: Context) -> Sentence | None:
    """Where chips are rented by name, where the cheapest was asked for; an index is no place."""
    if PriceBasis.POSTED_RANGE not in (question.basis, question.beside):
        return None
    if (one := place_by_name(chip, context)) is None:
        return sentence("No list of a place by name is on record.")
    if question.beside and len(question.chips) == 1:
        return None  # which the headline tells
    is_amount = question.days is not None and bool(question.offer and question.offer.count_of(chip))
    return sentence(
        "By name the cheapest place on record is {place}: {usd} an hour ({basis}, {day}){all}.",
        place=f.said(one.headline.detail("provider") or ""),
        usd=f.value_of(one.headline, f.cents_text),
        basis=f.said(one.words),
        day=f.day_of(one.headline),
        all=_for_all(chip, one, question) if is_amount else f.said(""),
    )


def _for_all(chip: str, price: Price, question: Question) -> Shown:
    usd = f.usd_text(paid(chip, price, question).median)
    return f.cited(f", {usd} for all of it", price.headline)
