"""What of a question says something without the part that is not clear."""

from __future__ import annotations

from dataclasses import replace

from bot.questions.on_record import Listing
from bot.questions.types import Kind, Question


def worth(question: Question) -> bool:
    """Whether a question without the unclear part still says something; our saved offer does."""
    bare = replace(question, kind=Kind.OFFER, uses_saved=False)
    return is_of_ours(question) or bare != Question(Kind.OFFER)


def is_of_ours(question: Question) -> bool:
    """Whether our saved offer is asked for."""
    return question.kind is Kind.OFFER and question.uses_saved


def stands_alone(question: Question) -> bool:
    """Whether a question is of a price or of programmes, which no lab changes."""
    return question.kind is Kind.PRICE or question.topic == Listing.PROGRAMMES
