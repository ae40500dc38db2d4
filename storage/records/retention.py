"""What goes by itself, and how long people of the pool are kept."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Remembered(StrEnum):
    """What goes by itself when its time is over."""

    SHOWN = "answers shown"
    CONVERSATIONS = "conversations"
    OPINIONS = "opinions on answers"
    LOOKUPS = "look-ups of people"
    CHOICES = "choices of who is meant"
    REPORTS = "reports that were decided"


@dataclass(frozen=True, slots=True)
class Retention:
    """How long candidates are kept, in days."""

    unused: int = 90
    """After the last use."""
    longest: int = 365
    """After the import, in any case: for the EU at most twelve months."""
    untold: int = 30
    """After the import, where the person was not told (GDPR Article 14: within a month)."""
    lookups: int = 365
    """After a look-up: who looked whom up, and why."""
    talks: int = 30
    """After the last message of a conversation."""


USUAL: Final = Retention()
"""Where the operator set nothing else."""
