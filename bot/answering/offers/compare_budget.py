"""An offer beside what a budget would rent: `our offer vs $20M a year of H100`."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.context import Context
from bot.answering.missing import ask_for_offer
from bot.answering.offers.compare_chips import compare_hardware
from bot.answering.offers.money import in_chips_or_reference, whole_chips
from bot.answers import Answer
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
    verdict = (spent, *told.verdict)
    return replace(told, question=question, verdict=verdict)
