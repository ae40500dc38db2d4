"""Two offers that were set side by side, while one of them is still what is spoken of."""

from __future__ import annotations

from bot.conversation.all_asked import all_asked
from bot.conversation.memory import Memory
from bot.questions.conversions import is_conversion
from bot.questions.types import Kind, Question
from storage.records import Amount

THE_OTHER = "the other offer"
"""What the second of them is called, where the first is ours."""


def pair_before(memory: Memory) -> Question | None:
    """What ours is set against, or was before something of either was asked."""
    since: list[Question] = []
    for each in all_asked(memory):
        if each.kind is Kind.COMPARE and each.other:
            is_of_it = all(_is_of_either(one, each) for one in since)
            return each if is_of_it and not is_conversion(each) else None
        since.append(each)
    return None


def of_one_person(pair: Question) -> bool:
    """Whether the second of two offers is what one person is to have."""
    terms = pair.other_terms
    return terms is not None and terms.researchers == Amount(1.0) and len(pair.other) == 1


def _is_of_either(question: Question, pair: Question) -> bool:
    """Whether it is of ours alone, of what the other gives, or what that costs."""
    if question.kind is Kind.PRICE:
        return question.offer is not None and question.offer.chips == pair.other
    is_ours = question.uses_saved and not question.labs
    is_other = question.offer is not None and question.offer == pair.other_offer
    return question.kind is Kind.OFFER and (is_ours or is_other)
