"""Which rows have to be written for a new past of some postings. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from storage.records import Posting
from storage.timeline import Stretch


@dataclass(frozen=True, slots=True)
class Stored(Stretch[Posting]):
    """A stretch with the number of its row."""

    number: int


@dataclass(slots=True)
class Edits:
    """What is to be written."""

    gone: list[int] = field(default_factory=list)
    """Numbers of rows to be removed."""
    cut: dict[date, list[int]] = field(default_factory=dict)
    """Numbers of rows to be ended, by their new end."""
    fresh: list[Stretch[Posting]] = field(default_factory=list)

    def collect(self, old: Iterable[Stored], new: Iterable[Stretch[Posting]]) -> None:
        """Turn the rows of a posting into its new stretches, keeping those that can stay."""
        wanted = {stretch.since: stretch for stretch in new}
        for row in old:
            stays = wanted.get(row.since)
            if stays is None or stays.content != row.content:
                self.gone.append(row.number)
                continue
            del wanted[row.since]
            if stays.until != row.until:
                self.cut.setdefault(stays.until, []).append(row.number)
        self.fresh.extend(wanted.values())
