"""Looking up what stood on job boards, on any day that they were looked at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Final

from sqlalchemy import Connection, Row, Select, bindparam, select

from storage.facts import chunks
from storage.posting_rows import posting_of
from storage.records import BadRecord, Board, Look, Observation, Posting, Unseen
from storage.schema.boards import CONTENT, boards, looks, versions

_LOOKS: Final = select(
    looks.c.board, looks.c.day, looks.c.retrieved, looks.c.unknown, looks.c.detail, looks.c.present,
    looks.c.bad,
).join(boards, boards.c.id == looks.c.board)  # fmt: skip
_GOOD: Final = looks.c.unknown.is_(None)
_OF_BOARD: Final = boards.c.key == bindparam("key")
_LAST_GOOD: Final = (
    _LOOKS.where(_OF_BOARD, _GOOD, looks.c.day <= bindparam("day"))
    .order_by(looks.c.day.desc())
    .limit(1)
)
_SINCE: Final = _LOOKS.where(_OF_BOARD, looks.c.day >= bindparam("day")).order_by(looks.c.day)
_COUNTS: Final = (
    select(boards.c.key, looks.c.day, looks.c.present)
    .join(boards, boards.c.id == looks.c.board)
    .where(boards.c.key.in_(bindparam("keys", expanding=True)), _GOOD)
    .where(looks.c.day >= bindparam("day"))
    .order_by(boards.c.key, looks.c.day)
)
_DAYS: Final = (
    select(looks.c.day)
    .join(boards, boards.c.id == looks.c.board)
    .where(_OF_BOARD, _GOOD)
    .order_by(looks.c.day)
)
_VERSIONS: Final = select(versions.c.posting, versions.c.since, versions.c.until, *CONTENT)
_DURING: Final = _VERSIONS.where(
    versions.c.board == bindparam("board"),
    versions.c.until > bindparam("first"),
    versions.c.since <= bindparam("last"),
)
_SEEN: Final = (
    select(versions.c.posting)
    .join(boards, boards.c.id == versions.c.board)
    .where(_OF_BOARD, versions.c.posting.in_(bindparam("ids", expanding=True)))
    .where(versions.c.since <= bindparam("day"))
    .distinct()
)
_BOARDS: Final = select(boards.c.key, boards.c.lab).order_by(boards.c.key)

Rows = Sequence[Row[*tuple[Any, ...]]]


class BoardReads:
    """The history of every job board."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def boards(self, lab: str | None = None) -> tuple[Board, ...]:
        """The boards that were ever looked at, of one lab or of all, by key."""
        query = _BOARDS if lab is None else _BOARDS.where(boards.c.lab == lab)
        return tuple(Board(key, owner) for key, owner in self._connection.execute(query))

    def state(self, board: str, day: date) -> Observation | None:
        """The last good look on or before a day, as it was recorded, its postings by id."""
        return self.states(board, [day])[0]

    def states(self, board: str, days: Sequence[date]) -> tuple[Observation | None, ...]:
        """As `state` for each day. A posting that did not change is the same object in all."""
        found = [self._last_good(board, day) for day in days]
        there = [look.day for look in found if look]
        if not there:
            return tuple(None for _ in days)
        number = next(look.board for look in found if look)
        rows = self._rows(_DURING, board=number, first=min(there), last=max(there))
        postings = _postings(board, rows)
        made = {
            day: tuple(p for since, until, p in postings if since <= day < until)
            for day in dict.fromkeys(there)
        }
        return tuple(_observation(board, look, made) for look in found)

    def days(self, board: str) -> tuple[date, ...]:
        """The days of good looks, oldest first."""
        return tuple(self._connection.execute(_DAYS, {"key": board}).scalars())

    def looks(self, board: str, since: date = date.min) -> tuple[Look, ...]:
        """Every look from a day on, those that prove nothing included, oldest first."""
        return tuple(_look(board, row) for row in self._rows(_SINCE, key=board, day=since))

    def open_counts(
        self, keys: Iterable[str], since: date = date.min
    ) -> dict[str, tuple[tuple[date, int], ...]]:
        """Open postings of these boards at each good look from a day on, oldest first."""
        wanted = list(dict.fromkeys(keys))
        found: dict[str, list[tuple[date, int]]] = {key: [] for key in wanted}
        for key, day, count in self._rows(_COUNTS, keys=wanted, day=since):
            found[key].append((day, count))
        return {key: tuple(counts) for key, counts in found.items()}

    def seen_before(self, board: str, ids: Iterable[str], day: date) -> frozenset[str]:
        """Which of these ids a good look showed, as postings, on or before a day."""
        return frozenset(
            row.posting
            for chunk in chunks(list(ids))
            for row in self._rows(_SEEN, key=board, ids=chunk, day=day)
        )

    def _last_good(self, board: str, day: date) -> Row[*tuple[Any, ...]] | None:
        return self._connection.execute(_LAST_GOOD, {"key": board, "day": day}).first()

    def _rows(self, query: Select[Any], **values: object) -> Rows:
        return self._connection.execute(query, values).all()


def _postings(board: str, rows: Rows) -> list[tuple[date, date, Posting]]:
    """By id; rows come unsorted, because sorting here is faster than in either database."""
    ordered = sorted(rows, key=lambda row: (row[0], row[1]))
    return [(row[1], row[2], posting_of(board, row[0], row[3:])) for row in ordered]


def _observation(
    board: str, look: Row[*tuple[Any, ...]] | None, made: dict[date, tuple[Posting, ...]]
) -> Observation | None:
    if look is None:
        return None
    bad = tuple(BadRecord(ident, reason) for ident, reason in look.bad)
    return Observation(board, look.day, made[look.day], bad, None, look.detail)


def _look(board: str, row: Row[*tuple[Any, ...]]) -> Look:
    unknown = Unseen[row.unknown] if row.unknown else None
    return Look(board, row.day, row.retrieved, unknown, row.detail, row.present)
