"""What is remembered, as frozen dataclasses: the one part of storage that the core may import."""

from storage.records.facts import Entity, EntityKind, Fact, Grade, content_id
from storage.records.inbox import InboxState, Received
from storage.records.metrics import Metric
from storage.records.offers import Amount, ChipCount, Offer, SavedOffer, Status, Tenure
from storage.records.shown import Shown

__all__ = [
    "Amount",
    "ChipCount",
    "Entity",
    "EntityKind",
    "Fact",
    "Grade",
    "InboxState",
    "Metric",
    "Offer",
    "Received",
    "SavedOffer",
    "Shown",
    "Status",
    "Tenure",
    "content_id",
]
