"""Training on a budget: the chips that it rents, every hour of the time that it is for."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.context import Context, whole_offer
from bot.answering.offers.money import in_chips_or_reference, whole_chips
from bot.prose import Sentence
from bot.questions.types import Question
from storage.records import Amount, ChipCount, Offer


def offer_with_chips(question: Question, context: Context) -> tuple[Offer | None, Sentence | None]:
    """The offer that is meant, and how its chips were counted where only a budget was named."""
    offer = whole_offer(question, context.saved)
    if offer is None or offer.chips or offer.usd_per_year is None:
        return offer, None
    found = in_chips_or_reference(
        offer, question.chips, context.ledger, question.assume, question.days
    )
    if found is None:
        return offer, None
    rented, told = found
    chips = (ChipCount(rented.chip, Amount(whole_chips(rented, context.ledger))),)
    return replace(offer, chips=chips, usd_per_year=None), told
