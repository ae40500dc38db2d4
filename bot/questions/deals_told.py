"""Whether a question is of contracts, so that what is asked on may be of them."""

from __future__ import annotations

from bot.questions.lab_parts import LabPart, part_of
from bot.questions.on_record import Listing
from bot.questions.types import Kind, Question


def lists_deals(question: Question) -> bool:
    """Whether contracts are told: those of one lab, or everybody's."""
    return part_of(question) is LabPart.CONTRACTS or question.topic == Listing.CONTRACTS


def is_refused_sum(question: Question) -> bool:
    """Whether a sum was asked for that is refused, as it is of contracts."""
    return question.kind is Kind.REFUSAL and question.topic == "sum"


def is_week_of_deals(question: Question) -> bool:
    """Whether the contracts of the week's news are told."""
    return question.kind is Kind.DIGEST and question.topic == "deals"
