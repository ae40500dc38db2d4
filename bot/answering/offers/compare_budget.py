"""An offer beside what a budget would rent: `our offer vs $20M a year of H100`."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.context import Context
from bot.answering.missing import ask_for_offer
from bot.answering.offers.compare_chips import compare_hardware
from bot.answering.offers.money import bought, whole_chips
from bot.answers import Answer
from bot.compute.offers import figures_of
from bot.questions.types import Question
from storage.records import Amount, ChipCount, Offer


def compare_budget(question: Question, context: Context) -> Answer:
    """Two amounts of hardware, of which the second is what the money rents in a year."""
    money = question.other_terms or Offer()
    rented = figures_of(money, context.ledger, question.assume, question.chips).rented
    if rented is None:
        return ask_for_offer(question, context)
    chips = (ChipCount(rented.chip, Amount(whole_chips(rented, context.ledger))),)
    told = compare_hardware(replace(question, other=chips, other_terms=None, chips=()), context)
    verdict = (bought(rented, context.ledger), *told.verdict)
    return replace(told, question=question, verdict=verdict)
