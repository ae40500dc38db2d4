"""What was shown to whom, so that a follow-up or a correction can find it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Shown:
    """One answer that a user saw: the text that was asked and the ids of the facts behind it."""

    user: str
    at: datetime
    question: str
    facts: tuple[str, ...] = ()
