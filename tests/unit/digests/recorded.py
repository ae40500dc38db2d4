"""The recorded boards in a store, as `assay update boards --from` files them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Final

from storage.records import (
    Amount,
    ChipCount,
    Observation,
    Offer,
    Unseen,
)
from storage.store import Store
from tests.recorded.boards import looks

LABS: Final = {
    "ashby:openai": "openai",
    "greenhouse:anthropic": "anthropic",
    "greenhouse:deepmind": "google-deepmind",
    "greenhouse:scaleai": "scale-ai",
    "greenhouse:inflectionai": "inflection",
    "greenhouse:runwayml": "runway",
    "greenhouse:perplexityai": "perplexity",
}
OURS: Final = Offer((ChipCount("chip/h100", Amount(2048)),), Amount(40))


def filed() -> Iterator[Store]:
    """A store with the bundled facts, every recorded look, and the board that moved away."""
    with Store.open("sqlite://") as store:
        with store.write() as tx:
            for board, them in looks().items():
                for seen in (*them, *_moved(board)):
                    tx.boards.record(seen, lab=LABS[board], retrieved=_morning(seen.day))
        yield store


def _moved(board: str) -> tuple[Observation, ...]:
    """Runway's board was empty on 8 April, which no recorded file shows."""
    if board != "greenhouse:runwayml":
        return ()
    return (Observation(board, date(2026, 4, 8), unknown=Unseen.EMPTIED),)


def _morning(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 6, tzinfo=UTC)
