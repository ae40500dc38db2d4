"""Records that come again as they were: what they were read as then holds now."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import NamedTuple

from storage.records import BadRecord, Posting

Values = tuple[object, ...]


class Taken(NamedTuple):
    """What was looked at of a record, the posting that it gave, and what was put aside of it."""

    values: Values
    posting: Posting
    notes: tuple[BadRecord, ...] = ()


class Recall:
    """What the records of the look before gave.

    Reading with it gives what reading without it gives, only sooner, and a posting that did not
    change is the same object in both looks. Meant for the looks at one board in their order.
    """

    def __init__(self) -> None:
        self._before: dict[Hashable, dict[str, Taken]] = {}
        self._now: dict[Hashable, dict[str, Taken]] = {}

    def next_look(self) -> None:
        """What was read since the last call is the look before from here on."""
        self._before, self._now = self._now, {}

    def before(self, reader: Hashable) -> Mapping[str, Taken]:
        """What this way of reading gave in the look before, by id."""
        return self._before.get(reader, {})

    def now(self, reader: Hashable) -> dict[str, Taken]:
        """Where what it gives in this look is kept, by id."""
        return self._now.setdefault(reader, {})
