"""The nightly end of people whose time is over: out of the pool, and out of the files."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import Final

from storage.records import Retention, Swept
from storage.store import Store

DEFAULT: Final = Retention()


def sweep_pool(store: Store, team: str, now: datetime, keep: Retention = DEFAULT) -> Swept:
    """Remove everybody of a pool whose time is over, in short transactions; how many, by reason.

    What is told holds no name, so that it can be logged. Raises StorageUnavailable.
    """
    counts: Counter[str] = Counter()
    while True:
        with store.write() as tx:
            swept = tx.workspace(team).candidates.sweep(now, keep)
        if not swept.total:
            break
        counts.update(swept.counts)
    if counts:
        store.scrub(now)
    return Swept(dict(counts))
