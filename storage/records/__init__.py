"""What is remembered, as frozen dataclasses: the one part of storage that the core may import.

Each name is loaded when it is first asked for: making a dataclass takes half a millisecond, and a
command needs few of them.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from storage.records.boards import Board, Filed, Look
    from storage.records.candidates import (
        Added,
        Candidate,
        Evidence,
        Filing,
        Found,
        Group,
        Grouped,
        Held,
        Hit,
        LookUp,
        Match,
        Person,
        Pick,
        Sought,
        Swept,
        Tie,
        Trained,
    )
    from storage.records.conversations import Conversation, Feedback, ThreadKey, Turn, Way
    from storage.records.digests import (
        ASKED_AGAIN,
        ActiveSchedule,
        Delivery,
        DeliveryState,
        Schedule,
        Tick,
    )
    from storage.records.facts import (
        CORRECTION,
        Entity,
        EntityKind,
        Fact,
        Grade,
        content_id,
        distinct,
        is_correction,
    )
    from storage.records.feeds import Aside, FeedHealth, FeedRun, KeptReply, Validators
    from storage.records.inbox import InboxState, Received
    from storage.records.metrics import Metric
    from storage.records.offers import (
        Amount,
        ChipCount,
        Offer,
        SavedOffer,
        Status,
        Tenure,
        how_many,
    )
    from storage.records.places import COUNTRIES, STATES
    from storage.records.postings import (
        BadRecord,
        Observation,
        Pay,
        PaySource,
        PayUnit,
        Posting,
        Unseen,
    )
    from storage.records.reports import Correction, Report, ReportState
    from storage.records.retention import USUAL, Remembered, Retention
    from storage.records.shown import Shown

__all__ = [
    "ASKED_AGAIN",
    "CORRECTION",
    "COUNTRIES",
    "STATES",
    "USUAL",
    "ActiveSchedule",
    "Added",
    "Amount",
    "Aside",
    "BadRecord",
    "Board",
    "Candidate",
    "ChipCount",
    "Conversation",
    "Correction",
    "Delivery",
    "DeliveryState",
    "Entity",
    "EntityKind",
    "Evidence",
    "Fact",
    "FeedHealth",
    "FeedRun",
    "Feedback",
    "Filed",
    "Filing",
    "Found",
    "Grade",
    "Group",
    "Grouped",
    "Held",
    "Hit",
    "InboxState",
    "KeptReply",
    "Look",
    "LookUp",
    "Match",
    "Metric",
    "Observation",
    "Offer",
    "Pay",
    "PaySource",
    "PayUnit",
    "Person",
    "Pick",
    "Posting",
    "Received",
    "Remembered",
    "Report",
    "ReportState",
    "Retention",
    "SavedOffer",
    "Schedule",
    "Shown",
    "Sought",
    "Status",
    "Swept",
    "Tenure",
    "ThreadKey",
    "Tick",
    "Tie",
    "Trained",
    "Turn",
    "Unseen",
    "Validators",
    "Way",
    "content_id",
    "distinct",
    "how_many",
    "is_correction",
]

_IN: Final = {
    "boards": "Board Filed Look",
    "candidates": (
        "Added Candidate Evidence Filing Found Group Grouped Held Hit LookUp Match Person "
        "Pick Sought Swept Tie Trained"
    ),
    "conversations": "Conversation Feedback ThreadKey Turn Way",
    "digests": "ASKED_AGAIN ActiveSchedule Delivery DeliveryState Schedule Tick",
    "facts": "CORRECTION Entity EntityKind Fact Grade content_id distinct is_correction",
    "feeds": "Aside FeedHealth FeedRun KeptReply Validators",
    "inbox": "InboxState Received",
    "metrics": "Metric",
    "offers": "Amount ChipCount Offer SavedOffer Status Tenure how_many",
    "places": "COUNTRIES STATES",
    "postings": "BadRecord Observation Pay PaySource PayUnit Posting Unseen",
    "reports": "Correction Report ReportState",
    "retention": "Remembered Retention USUAL",
    "shown": "Shown",
}
"""Names by the module that defines them."""
_WHERE: Final = {name: module for module, names in _IN.items() for name in names.split()}


def __getattr__(name: str) -> object:
    """A record by its name, loaded now and from here on at hand."""
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: object = getattr(import_module(f"{__name__}.{_WHERE[name]}"), name)
    globals()[name] = found
    return found
