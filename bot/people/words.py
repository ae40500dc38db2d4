"""What is said of people where nobody is looked up."""

from __future__ import annotations

from datetime import date

from bot import formats as f
from bot.answers import Answer, plain_answer
from bot.candidates.privacy import Asking, Denied, logged
from bot.prose import sentence
from bot.questions.types import Choice, Kind, Question

_AGAIN = sentence("Please ask again in a minute; if it lasts, tell your administrator.")


def elsewhere(question: Question, why: Denied, on: date) -> Answer:
    """That nothing is said of people here; the answer holds no name, whatever was typed."""
    return plain_answer(
        Kind.REFUSAL,
        on,
        question=logged(question),
        headline=sentence("{why}", why=f.said(why.value.rstrip("."))),
        verdict=(
            sentence("Nobody was looked up."),
            *((_AGAIN,) if why is Denied.UNKNOWN else ()),
        ),
    )


def not_ours(question: Question, asking: Asking, on: date) -> Answer:
    """That the workspace's own offer is its members' alone; what is public is still answered."""
    headline = "I speak of this workspace's own offer to its members only"
    if asking is Asking.UNKNOWN:
        headline = Denied.UNKNOWN.value.rstrip(".")
    return plain_answer(
        Kind.REFUSAL,
        on,
        question=question,
        headline=sentence("{headline}", headline=f.said(headline)),
        verdict=(
            sentence("What is public is for everybody: name the chips, or ask about a lab."),
            *((_AGAIN,) if asking is Asking.UNKNOWN else ()),
        ),
        next=(Choice("How big is OpenAI?", "how big is openai"),),
    )


def whom(question: Question, on: date) -> Answer:
    """That nobody was named."""
    return plain_answer(
        Kind.CANDIDATE,
        on,
        question=question,
        headline=sentence("Whom do you mean?"),
        verdict=(sentence("Say the full name, and the institution after a comma."),),
    )
