"""What `assay doctor` found."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Level(StrEnum):
    """How a check went."""

    OK = "ok"
    WARNING = "warning"
    FAULT = "fault"


class Finding(NamedTuple):
    """What a check found; `remedy` says what helps where it isn't well."""

    level: Level
    subject: str
    text: str
    remedy: str = ""
