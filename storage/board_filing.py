"""Filing looks at one board, one after the other, before anything is written. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from storage.board_comparison import compare
from storage.board_window import Window
from storage.posting_rows import plain
from storage.records import BadRecord, Filed, Observation

LONGEST_DETAIL: Final = 500
LONGEST_REASON: Final = 300
MOST_ASIDE: Final = 100
"""Bad records that are kept of a look that proves nothing; of a good one all are, for their ids."""


@dataclass(frozen=True, slots=True)
class LookRow:
    """The row of a look."""

    retrieved: datetime
    unknown: str | None
    detail: str
    present: int
    bad: list[list[str | None]]


class Filing:
    """Takes looks in any order; nothing of them is written before the end."""

    def __init__(self, window: Window, standing: Mapping[date, LookRow]) -> None:
        """`standing` are the looks that are on record, `window` what they and others showed."""
        self.window = window
        self.written: dict[date, LookRow] = {}
        """The rows that have to be written, by day."""
        self._before = frozenset(standing)
        self._standing = dict(standing)

    @property
    def replaced(self) -> list[date]:
        """Days of rows that have to go for those that are written."""
        return [day for day in self.written if day in self._before]

    def take(self, seen: Observation, retrieved: datetime) -> Filed:
        """File a look; raises ValueError for another board's posting or an id that occurs twice."""
        return self._good(seen, retrieved) if seen.is_ok else self._unknown(seen, retrieved)

    def _good(self, seen: Observation, retrieved: datetime) -> Filed:
        found = compare(self.window.on_record(seen.day), seen)
        bad = _kept(found.bad)
        standing = self._standing.get(seen.day)
        if standing and standing.unknown is None:
            same = not found.touched and standing.bad == bad
            if same or retrieved < standing.retrieved:
                return Filed(unchanged=len(found.now), is_new=False)
        self.window.put(seen.day, found)
        detail = plain(seen.detail, LONGEST_DETAIL)
        self._put(seen.day, LookRow(retrieved, None, detail, found.count, bad))
        return found.filed

    def _unknown(self, seen: Observation, retrieved: datetime) -> Filed:
        unknown = None if seen.unknown is None else seen.unknown.name
        detail, bad = plain(seen.detail, LONGEST_DETAIL), _kept(seen.bad[:MOST_ASIDE])
        standing = self._standing.get(seen.day)
        if standing and (
            standing.unknown is None
            or retrieved < standing.retrieved
            or (standing.unknown, standing.detail) == (unknown, detail)
        ):
            return Filed(is_new=False)
        self._put(seen.day, LookRow(retrieved, unknown, detail, 0, bad))
        return Filed()

    def _put(self, day: date, row: LookRow) -> None:
        self._standing[day] = self.written[day] = row


def _kept(bad: Iterable[BadRecord]) -> list[list[str | None]]:
    return [[record.id, plain(record.reason, LONGEST_REASON)] for record in bad]
