"""An offer beside what a budget would rent: `our offer vs $20M a year of H100`."""

from __future__ import annotations

from dataclasses import replace

from bot import formats as f
from bot.answering.context import Context
from bot.answering.missing import ask_for_offer
from bot.answering.offers.compare_chips import compare_hardware
from bot.answering.offers.money import in_chips_or_reference, whole_chips
from bot.answers import Answer
from bot.prose import Sentence, sentence
from bot.questions.types import Question
from storage.records import Amount, ChipCount, Offer


def compare_budget(question: Question, context: Context) -> Answer:
    """Two amounts of hardware, of which the second is what the money rents in a year."""
    money = question.other_terms or Offer()
    found = in_chips_or_reference(money, question.chips, context.ledger, question.assume)
    if found is None:
        return ask_for_offer(question, context)
    rented, spent = found
    chips = (ChipCount(rented.chip, Amount(whole_chips(rented, context.ledger))),)
    told = compare_hardware(replace(question, other=chips, other_terms=None, chips=()), context)
    headline = told.headline
    if question.chips and rented.chip not in question.chips:
        headline = _of_another_chip(told.headline, question.chips[0], context)
    return replace(told, question=question, headline=headline, verdict=(spent, *told.verdict))


def _of_another_chip(headline: Sentence, chip: str, context: Context) -> Sentence:
    """The same where the money could not be counted in the chip that it is for."""
    name = f.said(context.name(chip))
    lead = sentence("{chip} has no dated price on record; counted in another: ", chip=name)
    return Sentence((*lead.parts, *headline.parts))
