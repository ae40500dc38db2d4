"""What a question is of, so that what is asked on may be of it: contracts, sites, a conversion."""

from __future__ import annotations

from bot.questions.lab_parts import LabPart, part_of, site_of
from bot.questions.on_record import SITES, Listing
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


def lists_sites(question: Question) -> bool:
    """Whether data centres are listed: everybody's, those of a place, or those of one lab."""
    return question.topic in SITES or part_of(question) is LabPart.SITES


def tells_of_sites(question: Question) -> bool:
    """Whether they are listed, or one of them is told by its name."""
    return lists_sites(question) or bool(site_of(question))


# As many of one chip set against another, which tells what they come to in it.


def is_conversion(asked: Question) -> bool:
    """Whether it is as many of one chip as of another: what those chips come to, and no pair."""
    held = asked.offer_chips
    is_plain = asked.kind is Kind.COMPARE and asked.other_terms is None and not asked.uses_saved
    counts = {each.count for each in (*held, *asked.other)}
    return is_plain and len(held) == len(asked.other) == len(counts) == 1
