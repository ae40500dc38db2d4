"""What is remembered, as frozen dataclasses of the standard library: all that the core may import."""

from storage.records.facts import Entity, EntityKind, Fact, Grade, content_id
from storage.records.offers import Amount, ChipCount, Offer, SavedOffer, Status, Tenure

__all__ = [
    "Amount",
    "ChipCount",
    "Entity",
    "EntityKind",
    "Fact",
    "Grade",
    "Offer",
    "SavedOffer",
    "Status",
    "Tenure",
    "content_id",
]
