"""What `assay doctor` found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How a check went."""

    OK = "ok"
    WARNING = "warning"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found; `remedy` says what helps where it isn't well."""

    level: Level
    subject: str
    text: str
    remedy: str = ""
