"""What a message can come to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.questions.types import Choice, Reading


class Form(StrEnum):
    """How an answer is wanted."""

    ANSWER = "answer"
    SHORT = "short"
    TABLE = "table"
    CSV = "csv"
    CHART = "chart"
    DETAILS = "details"
    WHY = "why"
    SHARE = "share"


class Small(StrEnum):
    """What is said in passing and asks for nothing."""

    HELLO = "hello"
    THANKS = "thanks"
    BYE = "bye"
    FORGET = "forget"
    NOTHING_YET = "nothing yet"
    """Something about the last answer where there is none."""
    NO_CHANNEL = "no channel"
    """To share where nobody else could read it."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, and the form in which its answer is wanted."""

    reading: Reading
    form: Form = Form.ANSWER
    choices: tuple[Choice, ...] = ()
    """The ways on from which this one was taken."""
    taken: str = ""
    is_follow_up: bool = False
    """Whether it was understood by what was asked before."""


@dataclass(frozen=True, slots=True)
class Reported:
    """That a figure is wrong. Without a fact it has to be asked which one is meant."""

    words: str
    fact: str = ""


Heard = Asked | Reported | Small
