"""Reports that a figure is wrong, what was decided, and who has to be told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ReportState(StrEnum):
    """How far a report has come."""

    OPEN = "open"
    CORRECTED = "corrected"
    KEPT = "kept"  # looked at, and the figure stands


@dataclass(frozen=True, slots=True)
class Report:
    """Somebody says that a fact is wrong."""

    id: int
    fact: str
    words: str
    reporter: str
    at: datetime
    state: ReportState = ReportState.OPEN
    decided_by: str = ""
    decided_at: datetime | None = None
    note: str = ""
    """Why it was corrected or kept."""
    replacement: str = ""
    """The id of the fact that took its place."""


@dataclass(frozen=True, slots=True)
class Correction:
    """That a figure which somebody was shown has been corrected: to be told once."""

    report: int
    old: str
    new: str
    note: str
