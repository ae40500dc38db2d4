"""`how many more H100 do we need to get to 100 each`: chips for a share or a tier, no people."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import Context, only, with_offer
from bot.answering.missing import ask_for_offer
from bot.answering.next_steps import after_offer
from bot.answering.offers.money import basis_of
from bot.answering.offers.own_words import average_of
from bot.answering.offers.tier_next import (
    at_the_top,
    fewer_people,
    is_of_next,
    named,
    tier_and_next,
    tier_called,
    to_tier,
)
from bot.answers import Answer, Figure
from bot.compute.offers import chip_price, yearly
from bot.compute.own import own_point
from bot.compute.prices import Price
from bot.compute.room import Taken, chips_for
from bot.prose import Sentence, sentence
from bot.quantities import Estimate, Unit
from bot.questions.rules.room import only_chip
from bot.questions.types import Floor, Kind, Level, Question
from storage.records import Offer


def chips_taken(question: Question, offer: Offer, context: Context) -> Answer:
    """How many chips it takes for everyone to have so many, beside what runs, and their rent."""
    chip, least = question.chips[0], question.floor or Floor()
    if is_of_next(least):
        now, above = tier_and_next(question, offer, context)
        if now and above is None:
            return at_the_top(now, question, offer, context)
        least = named(least, above)
    taken = chips_for(offer, least, chip, context.ledger, question.assume)
    if taken is None:
        return ask_for_offer(question, context)
    price = chip_price(chip, context.ledger, question.assume)
    usd = yearly(taken.more, price) if price and taken.more.median > 0 else None
    return context.answer(
        Kind.DILUTION,
        with_offer(question, offer),
        headline=_headline(taken, chip, least, question, context),
        verdict=only(
            _in_all(taken, least, question, offer, context),
            average_of(offer, context.ledger),
            _in_own(question, least, offer, context),
            fewer_people(least, offer, question, context),
            _rent(usd, price),
        ),
        figures=(
            Figure("dilution.chips_in_all", taken.total),
            Figure("dilution.chips_to_add", taken.more, "beside what runs today"),
            Figure("dilution.usd_per_year_to_add", usd, "" if usd else "no price, or none to add"),
        ),
        caveats=(sentence("An average, not a guaranteed share: say how shares are given."),),
        next=after_offer(offer, question.labs, context, question.assume) if offer.chips else (),
    )


def _headline(
    taken: Taken, chip: str, least: Floor, question: Question, context: Context
) -> Sentence:
    name, more = f.said(context.name(chip)), taken.more.median
    if least.level:
        return to_tier(taken, name, least.level, question, context)
    if more <= 0:
        return sentence("No more {chip}: all of them have that today", chip=name)
    if more == taken.total.median:
        n = f.middle(taken.total, f.exact_text)
        return sentence("It takes {n} {chip}", n=n, chip=name)
    return sentence("{n} more {chip}", n=f.middle(taken.more, f.exact_text), chip=name)


def _in_own(question: Question, least: Floor, offer: Offer, context: Context) -> Sentence | None:
    """The same in the offer's own kind of chip, where it was asked for in another."""
    own = only_chip(offer)
    if own is None or own == question.chips[0]:
        return None
    taken = chips_for(offer, least, own, context.ledger, question.assume)
    if taken is None or taken.more.median <= 0:
        return None
    return sentence(
        "In {chip}, as yours are: {more} more, {total} in all.",
        chip=f.said(context.name(own)),
        more=f.middle(taken.more, f.exact_text),
        total=f.middle(taken.total, f.exact_text),
    )


def _rent(usd: Estimate | None, price: Price | None) -> Sentence | None:
    if usd is None or price is None:
        return None
    return sentence(
        "To rent what is missing: about {usd} a year ({basis}).",
        usd=f.middle(usd, f.usd_text),
        basis=basis_of(price),
    )


def _in_all(
    taken: Taken, least: Floor, question: Question, offer: Offer, context: Context
) -> Sentence:
    people, day = offer.researchers, context.ledger.on
    if least.level:
        return _to_tier(taken, least.level, question, offer, context)
    return sentence(
        "{each} {kind} each for {people} researchers take {total} {chip} in all.",
        each=f.middle(own_point("your floor", "floor", least.count or 0, Unit.CHIPS, day)),
        kind=f.said(context.name(least.chip or question.chips[0])),
        people=f.counted(people.value if people else 0.0, *taken.total.facts),
        total=f.middle(taken.total, f.exact_text),
        chip=f.said(context.name(question.chips[0])),
    )


def _to_tier(
    taken: Taken, level: Level, question: Question, offer: Offer, context: Context
) -> Sentence:
    """Where the tier begins, and what that is for all of them."""
    bound, people = tier_called(level, context).bound, offer.researchers
    return sentence(
        "What we call {tier} begins at {each} {unit} each ({id}); for {people} researchers that is"
        " {total} {chip} in all.",
        tier=f.cited(level.value.replace("-", " "), bound),
        each=f.counted(bound.value or 0.0, bound),
        unit=f.H100E,
        id=f.id_of(bound),
        people=f.counted(people.value if people else 0.0, *taken.total.facts),
        total=f.middle(taken.total, f.exact_text),
        chip=f.said(context.name(question.chips[0])),
    )
