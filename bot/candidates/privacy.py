"""What may be shown of people, where and to whom; what is left when an answer leaves its place.

The rules are `docs/candidates.md`'s: a person is spoken of in a direct message with the member who
asked, and nowhere else.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import Final

from bot.answers import PERSONAL as PERSONAL  # what it is said of is known below
from bot.answers import Answer
from bot.answers import is_personal as is_personal
from bot.formats import day_text
from bot.questions.types import Kind, Question

SOMEONE: Final = "the person you asked about"


class Place(StrEnum):
    """Where something is shown."""

    DIRECT = "a direct message"
    TERMINAL = "the operator's own terminal"
    COMMAND = "a slash command"
    CHANNEL = "a channel"
    HOME = "App Home"


class Asking(StrEnum):
    """Who asks, as Slack tells it."""

    MEMBER = "a member"
    GUEST = "a guest"
    EXTERNAL = "somebody of another workspace"
    BOT = "a bot"
    UNKNOWN = "somebody of whom Slack says nothing"


class Denied(StrEnum):
    """Why a question about a person gets no answer here; each is a sentence to show."""

    ELSEWHERE = "I answer that in a direct message."
    STRANGERS = "I answer questions about people to members of this workspace only."
    UNKNOWN = "Slack doesn't tell me just now whether you are a member here."


def denied(question: Question, place: Place, asking: Asking) -> Denied | None:
    """Why nothing is said of people at this place to this asker; None where it may be."""
    if not is_personal(question):
        return None
    if asking is not Asking.MEMBER:
        return Denied.UNKNOWN if asking is Asking.UNKNOWN else Denied.STRANGERS
    allowed = place in (Place.DIRECT, Place.TERMINAL)
    return None if allowed else Denied.ELSEWHERE


def shows_somebody(answer: Answer) -> bool:
    """Whether an answer about people holds works or names, or says who is in the pool."""
    if answer.kind is Kind.REFUSAL or not (is_personal(answer.question) or answer.kind in PERSONAL):
        return False
    is_of_one = answer.kind is Kind.POOL and answer.question.person is not None
    return is_of_one or answer.table is not None or bool(answer.sources())


def notification(answer: Answer) -> str:
    """What the preview of a notification may say of an answer: no name and no finding, but a day.

    A text without any figure could not stand in for blocks that show some.
    """
    if not shows_somebody(answer):
        return answer.headline.text
    return f"Your answer about {_whom(answer)}, as of {day_text(answer.on)}"


def _whom(answer: Answer) -> str:
    """Of the pool how many people are told, which names nobody."""
    if answer.kind is not Kind.POOL or answer.question.person:
        return SOMEONE
    count = answer.people
    people = "1 person" if count == 1 else f"{count:,} people" if count else "people"
    return f"{people} in your pool"


def logged(question: Question) -> Question:
    """The question as logs, metrics and buttons outside the direct message may hold it."""
    if not is_personal(question):
        return question
    return replace(question, person=None, purpose=None)
