"""What is remembered, as frozen dataclasses: the one part of storage that the core may import."""

from storage.records.boards import Board, Filed, Look, Span
from storage.records.digests import ActiveSchedule, Delivery, DeliveryState, Schedule
from storage.records.facts import Entity, EntityKind, Fact, Grade, content_id
from storage.records.feeds import Aside, FeedHealth, FeedRun, Validators
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
    "ActiveSchedule",
    "Amount",
    "Aside",
    "BadRecord",
    "Board",
    "ChipCount",
    "Delivery",
    "DeliveryState",
    "Entity",
    "EntityKind",
    "Fact",
    "FeedHealth",
    "FeedRun",
    "Filed",
    "Grade",
    "InboxState",
    "Look",
    "Metric",
    "Observation",
    "Offer",
    "Pay",
    "PaySource",
    "PayUnit",
    "Posting",
    "Received",
    "SavedOffer",
    "Schedule",
    "Shown",
    "Span",
    "Status",
    "Tenure",
    "Unseen",
    "Validators",
    "content_id",
]
