"""What is said of people where nobody is looked up."""

from __future__ import annotations

from datetime import date

from bot import formats as f
from bot.answers import Answer
from bot.candidates.privacy import Denied, logged
from bot.prose import sentence
from bot.questions.types import Kind, Question


def elsewhere(question: Question, why: Denied, on: date) -> Answer:
    """That nothing is said of people here; the answer holds no name, whatever was typed."""
    return Answer(
        kind=Kind.REFUSAL,
        understood="",
        question=logged(question),
        on=on,
        headline=sentence("{why}", why=f.said(why.value.rstrip("."))),
        verdict=(sentence("Nobody was looked up."),),
    )


def whom(question: Question, on: date) -> Answer:
    """That nobody was named."""
    return Answer(
        kind=Kind.CANDIDATE,
        understood="",
        question=question,
        on=on,
        headline=sentence("Whom do you mean?"),
        verdict=(sentence("Say the full name, and the institution after a comma."),),
    )
