"""What stood on one board around some looks, and how they change it. Pure."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Iterable, Mapping
from datetime import date

from storage.board_comparison import Compared
from storage.board_edits import Edits, Stored
from storage.records import Posting
from storage.timeline import Stretch, rewritten


class Window:
    """The time from the last good look before some looks to the first good one after them."""

    def __init__(self, rows: Iterable[Stored], good: Iterable[date], after: date) -> None:
        """`rows` are all that touch this time, `good` the days of good looks in it.

        `after` is the day of the good look that ends it.
        """
        self._rows: dict[str, list[Stored]] = {}
        for row in sorted(rows, key=lambda row: row.since):
            self._rows.setdefault(row.content.id, []).append(row)
        self._now: dict[str, list[Stretch[Posting]]] = {
            ident: [*stretches] for ident, stretches in self._rows.items()
        }
        self._good = sorted(good)
        self._after = after
        self._touched: set[str] = set()
        self._shown: tuple[date | None, Mapping[str, Posting]] = (None, {})

    def on_record(self, day: date) -> Mapping[str, Posting]:
        """What the last good look up to a day showed, by id; nothing where there is none."""
        place = bisect_right(self._good, day)
        last = self._good[place - 1] if place else None
        if last != self._shown[0]:
            self._shown = (last, self._on(last) if last else {})
        return self._shown[1]

    def put(self, day: date, found: Compared) -> None:
        """Let the time from this look to the next good one show what this look showed."""
        place = bisect_right(self._good, day)
        end = self._good[place] if place < len(self._good) else self._after
        for ident in found.touched:
            before = self._now.get(ident, ())
            self._now[ident] = rewritten(before, day, end, found.now.get(ident))
        self._touched |= found.touched
        if not place or self._good[place - 1] != day:
            insort(self._good, day)
        self._shown = (day, found.now)

    def edits(self) -> Edits:
        """What has to be written for everything that was put here, in order of the postings."""
        made = Edits()
        for ident in sorted(self._touched):
            made.collect(self._rows.get(ident, ()), self._now[ident])
        return made

    def _on(self, day: date) -> dict[str, Posting]:
        return {
            ident: stretch.content
            for ident, stretches in self._now.items()
            for stretch in stretches
            if stretch.since <= day < stretch.until
        }
