"""All tables at once: for those who make, compare or empty a whole database."""

from storage.schema import (
    boards,
    candidates,
    conversations,
    corrected,
    digests,
    feeds,
    ledger,
    workspaces,
)
from storage.schema.base import metadata

__all__ = [
    "boards",
    "candidates",
    "conversations",
    "corrected",
    "digests",
    "feeds",
    "ledger",
    "metadata",
    "workspaces",
]
