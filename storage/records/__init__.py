"""What is remembered, as frozen dataclasses: the one part of storage that the core may import."""

from storage.records.facts import Entity, EntityKind, Fact, Grade, content_id
from storage.records.inbox import InboxState, Received
from storage.records.metrics import Metric
from storage.records.offers import Amount, ChipCount, Offer, SavedOffer, Status, Tenure
from storage.records.postings import (
    BadRecord,
    Observation,
    Pay,
    PaySource,
    PayUnit,
    Posting,
    Unseen,
)
from storage.records.shown import Shown

__all__ = [
    "Amount",
    "BadRecord",
    "ChipCount",
    "Entity",
    "EntityKind",
    "Fact",
    "Grade",
    "InboxState",
    "Metric",
    "Observation",
    "Offer",
    "Pay",
    "PaySource",
    "PayUnit",
    "Posting",
    "Received",
    "SavedOffer",
    "Shown",
    "Status",
    "Tenure",
    "Unseen",
    "content_id",
]
