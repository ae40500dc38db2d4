"""What a price comes to: so many chips for so long, and how many of them money rents."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answering.context import Context
from bot.answering.offers.money import bought_text
from bot.answers import Figure
from bot.compute.chips import h100e_per_chip
from bot.compute.offers import REFERENCE_CHIP
from bot.compute.own import own_point
from bot.compute.prices import A_YEAR, HOURS_PER_YEAR, Price, own_price, price_of
from bot.prose import Name, Sentence, Shown, sentence
from bot.quantities import Estimate, Unit, derive, scaled
from bot.questions.types import PriceBasis, Question
from bot.questions.writing.wording import PURCHASE, span
from bot.questions.yearly import YEAR, for_days, years


def headline_amount(
    chip: str, found: Price, question: Question, context: Context
) -> Sentence | None:
    """The answer where a time, a budget or chips were counted; None where it is the price itself.

    Of chips without a time it is a year of them, at the price that was named before any other.
    """
    name = f.said(context.name(chip))
    rented = chips_rented(found, question, context)
    found = (named_price(question, context) if rented else None) or found
    basis, day = f.said(found.words), f.day_of(found.headline)
    if rented:
        return sentence(
            "{usd} rents about {n} {chip} for {span} ({basis}, {day})",
            usd=f.said(f.usd_text(for_days(money(question), _days(question)))),
            n=f.middle(rented, bought_text),
            chip=name,
            span=_span(question),
            basis=basis,
            day=day,
        )
    is_of_chip = _count(chip, question) <= 1 or question.topic == PURCHASE
    if question.days is None and is_of_chip:
        return None
    price = _of_the_time(chip, found, question, context)
    words = "{n} {chip} for {span}: about {own}{usd} ({basis}, {day})"
    if question.topic == PURCHASE:
        words = f"No price to buy on record; to rent {words}"
    return sentence(
        words,
        own=_own_first(chip, named_price(question, context), question),
        n=f.said(f.exact_text(_count(chip, question) or 1)),
        chip=name,
        span=_span(question, "a year"),
        usd=f.middle(paid(chip, price, question), f.usd_text),
        basis=f.said(price.words),
        day=f.day_of(price.headline),
    )


def comes_to(chip: str, found: Price, question: Question, context: Context) -> Sentence | None:
    """What so many chips come to in the time said, else in a year; of one where none is counted.

    A year that nobody priced otherwise is rented on a contract (C-11), with the price told beside.
    """
    count = _count(chip, question)
    is_alone = len(question.chips) == 1 and not (question.offer and question.offer.chips)
    if not count and (not is_alone or chips_rented(found, question, context)):
        return None
    price = _of_the_time(chip, found, question, context)
    named = named_price(question, context) if count else None
    is_told_here = named is not None or not count  # else `by_other_bases` tells it
    return sentence(
        "{n} for {span}, around the clock: about {usd}{basis}{told}{named}.",
        n=f.said(f"{f.exact_text(count)} {context.name(chip)}" if count else "One"),
        span=_span(question, "a year"),
        usd=f.middle(paid(chip, price, question), f.usd_text),
        basis=_on_basis(price) if price is not found else f.said(""),
        told=_at(chip, found, question) if price is not found and is_told_here else f.said(""),
        named=_at_named(chip, named, question) if named else f.said(""),
    )


def _of_the_time(chip: str, found: Price, question: Question, context: Context) -> Price:
    """The price of the time that is paid for: of a year its own, where no basis was said."""
    if question.basis is not None or question.days is not None:
        return found
    by_year = price_of(context.ledger, chip, A_YEAR)
    return by_year if by_year and by_year.headline != found.headline else found


def _on_basis(price: Price) -> Shown:
    return f.cited(f" ({price.words}, {f.day_of(price.headline).text})", price.headline)


def _at(chip: str, price: Price, question: Question) -> Shown:
    usd = f.usd_text(paid(chip, price, question).median)
    return f.cited(f", else {usd} ({price.words})", price.headline)


def hours_of(chip: str, question: Question, context: Context) -> Sentence | None:
    """`That is 51,408 GPU-hours`, of chips counted for a time."""
    hours = _gpu_hours(chip, question, context)
    if hours is None:
        return None
    told = f.middle(hours, f.exact_text)
    if len(question.chips) > 1:
        return sentence("{chip}: {n} GPU-hours.", chip=f.said(context.name(chip)), n=told)
    return sentence("That is {n} GPU-hours.", n=told)


def _gpu_hours(chip: str, question: Question, context: Context) -> Estimate | None:
    """Chips × hours of that time."""
    count = _count(chip, question)
    if question.days is None or not count:
        return None
    held = own_point("your chips", "accelerators", count, Unit.CHIPS, context.ledger.on)
    return scaled(held, _years(question) * HOURS_PER_YEAR, Unit.CHIP_HOURS)


def by_other_bases(
    chip: str, found: Price, question: Question, context: Context
) -> Sentence | None:
    """The same chips on each other basis on record, and how much more or less that is."""
    if not _count(chip, question) or named_price(question, context):
        return None
    found = _of_the_time(chip, found, question, context)
    told, facts = [], [found.headline]
    here = paid(chip, found, question).median
    for basis in _OTHERS:
        price = price_of(context.ledger, chip, (basis,)) if basis is not found.basis else None
        if price is None:
            continue
        usd = paid(chip, price, question).median
        by = f"{f.usd_text(abs(usd - here))} {'more' if usd > here else 'less'}"
        day = f.day_of(price.headline).text
        told.append(f"{f.usd_text(usd)} ({price.words}, {day}): {by}")
        facts.append(price.headline)
    if not told:
        return None
    return sentence("The same would be {told}.", told=f.cited("; ".join(told), *facts))


_OTHERS: Final = (
    PriceBasis.SPOT, PriceBasis.CONTRACT_1Y, PriceBasis.CONTRACT_3Y, PriceBasis.LIST_8X,
)  # fmt: skip


def amounts(
    key: str, chip: str, found: Price, question: Question, context: Context
) -> list[Figure]:
    """The figures of a time or a budget, where one was said."""
    figures = []
    if rented := chips_rented(found, question, context):
        figures.append(Figure(f"{key}.rented", rented, f"chips for {span(_days(question))}"))
        if share := shared_by(found, question, context):
            figures.append(Figure(f"{key}.rented_each", share, "chips for each who shares them"))
    elif question.days is not None:
        counted = f.exact_text(_count(chip, question) or 1)
        note = f"{counted} for {span(question.days)}; {found.words}"
        figures.append(Figure(f"{key}.usd", paid(chip, found, question), note))
        if hours := _gpu_hours(chip, question, context):
            figures.append(Figure(f"{key}.gpu_hours", hours))
    elif count := _count(chip, question):
        price = _of_the_time(chip, found, question, context)
        note = f"{f.exact_text(count)} for a year; {price.words}"
        figures.append(Figure(f"{key}.all.usd_per_year", paid(chip, price, question), note))
    return figures


def chips_rented(found: Price, question: Question, context: Context) -> Estimate | None:
    """How many chips the budget of a question rents for a year, at every price of the range.

    Where a price was named, it is rented at that.
    """
    return rented_at(named_price(question, context) or found, question, context)


def rented_at(found: Price, question: Question, context: Context) -> Estimate | None:
    """The same at one price, whichever was named."""
    if not money(question):
        return None
    usd = own_point("your budget", "budget", money(question), Unit.USD_PER_YEAR, context.ledger.on)
    return derive(Unit.CHIPS, [usd], [scaled(found.estimate, HOURS_PER_YEAR, Unit.USD_PER_YEAR)])


def shared_by(found: Price, question: Question, context: Context) -> Estimate | None:
    """How many of the chips that a budget rents each of those has who share it."""
    heads = question.offer.researchers if question.offer else None
    rented = chips_rented(found, question, context)
    if rented is None or heads is None or heads.value <= 0:
        return None
    return scaled(rented, 1 / heads.value, Unit.CHIPS)


def each_has(chip: str, found: Price, question: Question, context: Context) -> Sentence | None:
    """`That is 7.2 H100 each, for 8 people.`"""
    share = shared_by(found, question, context)
    heads = question.offer.researchers if question.offer else None
    if share is None or heads is None:
        return None
    return sentence(
        "That is {n} {chip} each, for {heads} people.",
        n=f.middle(share),
        chip=f.said(context.name(chip)),
        heads=f.said(f.exact_text(heads.value)),
    )


def named_price(question: Question, context: Context) -> Price | None:
    """The price that the user named to hold against the market."""
    usd = question.assume.usd_per_hour
    return None if usd is None else own_price(usd, context.ledger)


def _own_first(chip: str, named: Price | None, question: Question) -> Shown | Name:
    if named is None:
        return f.said("")
    usd, an_hour = paid(chip, named, question), f.cents_text(named.estimate.median)
    told = f"{f.usd_text(usd.median)} at the {an_hour} that you named, else "
    return f.cited(told, named.headline)


def _at_named(chip: str, named: Price, question: Question) -> Shown:
    usd = paid(chip, named, question)
    return f.cited(f", and {f.usd_text(usd.median)} at the price that you named", named.headline)


def paid(chip: str, price: Price, question: Question) -> Estimate:
    """Dollars of the chips counted, else of one, for the days said, else for a year."""
    hours = HOURS_PER_YEAR * _years(question) * (_count(chip, question) or 1)
    return scaled(price.estimate, hours, Unit.USD)


def _count(chip: str, question: Question) -> float:
    return question.offer.count_of(chip) if question.offer else 0.0


def money(question: Question) -> float:
    """Dollars a year at the rate of the time that is priced, where money alone is counted."""
    offer = question.offer
    return offer.usd_per_year or 0.0 if offer and not offer.chips else 0.0


def _days(question: Question) -> float:
    return YEAR if question.days is None else question.days


def _years(question: Question) -> float:
    return years(_days(question))


def _span(question: Question, of_year: str = "") -> Name:
    return f.said(of_year if of_year and question.days is None else span(_days(question)))


def worth_of(chip: str, context: Context) -> Sentence | None:
    """What is known of a chip that has no price: how many H100 one of it is, by its rate."""
    rate = h100e_per_chip(context.ledger, chip)
    if rate is None or chip == REFERENCE_CHIP:
        return None
    return sentence(
        "One {chip} is about {n} {h}, at peak rate.",
        chip=f.said(context.name(chip)),
        n=f.middle(rate),
        h=f.H100E,
    )
