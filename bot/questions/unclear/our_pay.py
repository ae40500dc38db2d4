"""What we pay ourselves, which nothing is set against: labs post theirs, and ours is not kept."""

from __future__ import annotations

from typing import Final

from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Kind, Question

PAY: Final = "pay"
OURS_NOT_KEPT: Final = "what you pay is not kept here, so that nothing is set against it"


def our_pay(now: Draft, question: Question) -> tuple[str, ...]:
    """That ours is not set against theirs, where it was asked for."""
    is_asked = is_of_pay(question) and now.has(T.US, T.OUR)
    return (OURS_NOT_KEPT,) if is_asked else ()


def is_of_pay(question: Question) -> bool:
    """Whether it asks what labs pay."""
    return question.kind is Kind.HIRING and question.topic == PAY
