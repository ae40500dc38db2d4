"""Training on a budget: the chips that it rents, every hour of a year."""

from __future__ import annotations

from dataclasses import replace

from bot import formats as f
from bot.answering.context import Context, whole_offer
from bot.compute.chips import h100e_per_chip
from bot.compute.offers import Rented, figures_of
from bot.prose import Sentence, sentence
from bot.questions.types import Question
from storage.records import Amount, ChipCount, Offer


def offer_with_chips(question: Question, context: Context) -> tuple[Offer | None, Sentence | None]:
    """The offer that is meant, and how its chips were counted where only a budget was named."""
    offer = whole_offer(question, context.saved)
    if offer is None or offer.chips or offer.usd_per_year is None:
        return offer, None
    ours = figures_of(offer, context.ledger, question.assume, question.chips)
    if ours.rented is None:
        return offer, None
    count = _whole_chips(ours.rented, context)
    chips = (ChipCount(ours.rented.chip, Amount(count)),)
    return replace(offer, chips=chips, usd_per_year=None), _counted(ours.rented, count, context)


def _whole_chips(rented: Rented, context: Context) -> float:
    rate = h100e_per_chip(context.ledger, rented.chip)
    return float(round(rented.h100e.median / (rate.median if rate else 1.0)))


def _counted(rented: Rented, count: float, context: Context) -> Sentence:
    facts = rented.h100e.facts
    return sentence(
        "The budget rents about {n} {chip}, at {usd} an hour ({words}, {day}), for every hour.",
        n=f.counted(count, *facts, write=f.exact_text),
        chip=f.said(context.name(rented.chip)),
        usd=f.middle(rented.price.estimate, f.cents_text),
        words=f.said(rented.price.words),
        day=f.day_of(rented.price.headline),
    )
