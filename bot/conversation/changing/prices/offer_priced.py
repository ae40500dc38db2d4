"""The offer whose chips were priced just before."""

from __future__ import annotations

from bot.conversation.memory import Memory
from bot.questions.types import Kind, Question


def offer_priced(memory: Memory) -> Question | None:
    """The newest offer of just those chips that says who shares them, after what they cost."""
    last = memory.question
    if last is None or last.kind is not Kind.PRICE or last.offer is None:
        return None
    offers = (each for each in memory.earlier if each.kind is Kind.OFFER and each.offer)
    return next((each for each in offers if _is_of(each, last)), None)


def _is_of(told: Question, priced: Question) -> bool:
    held = told.offer
    is_same = held is not None and priced.offer is not None and held.chips == priced.offer.chips
    return is_same and held is not None and held.researchers is not None
