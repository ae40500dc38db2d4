"""The history of job boards: when they were looked at, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from storage.records.postings import Unseen


@dataclass(frozen=True, slots=True)
class Board:
    """A job board, `system:token`, and the lab whose openings it shows."""

    key: str
    lab: str


@dataclass(frozen=True, slots=True)
class Look:
    """That a board was looked at on a day, without what was there."""

    board: str
    day: date
    retrieved: datetime
    unknown: Unseen | None
    detail: str
    count: int
    """Open postings; what a look that proves nothing counted is not on record: 0."""

    @property
    def is_ok(self) -> bool:
        """Whether absence from this look means something."""
        return self.unknown is None


@dataclass(frozen=True, slots=True)
class Filed:
    """What became of one look at a board, compared with the good look before it."""

    opened: int = 0
    closed: int = 0
    changed: int = 0
    """Postings that read otherwise now."""
    unchanged: int = 0
    is_new: bool = True
    """False where the look was on record already, or a better one of the same day is."""
    unstorable: int = 0
    """Postings that were put aside because no database can hold their text."""
