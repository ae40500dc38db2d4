"""What was spoken of in a thread, so that a follow-up can lean on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class ThreadKey:
    """One thread: the channel and the time of its first message, as Slack names them."""

    channel: str
    root: str


@dataclass(frozen=True, slots=True)
class Way:
    """One way on that an answer offered: what its button says, and the text that it asks."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Turn:
    """One question as the text that asks it by itself, and what its answer showed."""

    asked: str
    kind: str
    on: date
    facts: tuple[str, ...] = ()
    ways: tuple[Way, ...] = ()
    taken: str = ""
    """The text of the way that this turn took."""
    unfinished: str = ""
    """What was read well of a question that lacks something, with a mark where that is missing."""
    called: str = ""
    """What the offer that was asked about was called: `Offer A`."""
    part: str = ""
    """What was picked out of the answer, and the labs whose figures were explained by it."""
    nth: int = 0
    """Its place among the questions of a message that asked several, from 1; 0 where it was one."""


@dataclass(frozen=True, slots=True)
class Conversation:
    """The last turns of a thread, oldest first."""

    user: str
    at: datetime
    """When something was last said."""
    turns: tuple[Turn, ...] = ()
    is_personal: bool = False
    """Whether a person was spoken of: such a conversation is forgotten when anybody is erased."""


@dataclass(frozen=True, slots=True)
class Feedback:
    """What somebody thought of an answer; pressing again changes it."""

    user: str
    thread: ThreadKey
    question: str
    is_good: bool
    at: datetime
