"""Requests that were taken on, so that each is answered once and none is forgotten."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class InboxState(StrEnum):
    """How far a request has come."""

    RECEIVED = "received"
    ANSWERED = "answered"
    FAILED = "failed"  # the user was told so


@dataclass(frozen=True, slots=True)
class Received:
    """A request that was claimed; `detail` says where an answer would go."""

    key: str
    at: datetime
    detail: dict[str, str] = field(default_factory=dict)
