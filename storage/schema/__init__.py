"""The tables."""

from storage.schema.base import HEAD, Moment, metadata
from storage.schema.boards import CONTENT, OPEN_END, boards, looks, versions
from storage.schema.candidates import (
    PERSONAL,
    candidates,
    evidence,
    kinds,
    lookups,
    marks,
    names,
    picks,
    pools,
)
from storage.schema.conversations import conversations, corrections, feedback, reports
from storage.schema.corrected import corrected_facts
from storage.schema.digests import deliveries, delivery_facts, schedules, ticks
from storage.schema.feeds import aside, chores, feed_runs, kept
from storage.schema.ledger import FACT_COLUMNS, entities, facts, ledger_state
from storage.schema.workspaces import counters, inbox, offers, shown

__all__ = [
    "CONTENT",
    "FACT_COLUMNS",
    "HEAD",
    "OPEN_END",
    "PERSONAL",
    "Moment",
    "aside",
    "boards",
    "candidates",
    "chores",
    "conversations",
    "corrected_facts",
    "corrections",
    "counters",
    "deliveries",
    "delivery_facts",
    "entities",
    "evidence",
    "facts",
    "feed_runs",
    "feedback",
    "inbox",
    "kept",
    "kinds",
    "ledger_state",
    "looks",
    "lookups",
    "marks",
    "metadata",
    "names",
    "offers",
    "picks",
    "pools",
    "reports",
    "schedules",
    "shown",
    "ticks",
    "versions",
]
