"""Adding looks at job boards: only what changed takes a row, in whatever order looks come."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, delete, func, insert, select, update

from storage.board_edits import Compared, Edits, compare, edits
from storage.boards import BoardReads
from storage.facts import chunks
from storage.posting_rows import plain
from storage.records import BadRecord, Filed, Observation, Posting
from storage.schema import CONTENT, OPEN_END, boards, looks, versions
from storage.upsert import insert_new

LONGEST_DETAIL: Final = 500
LONGEST_REASON: Final = 300
MOST_ASIDE: Final = 100
"""Bad records that are kept of a look that proves nothing; of a good one all are, for their ids."""

_BOARD: Final = (
    select(boards.c.id, boards.c.lab).where(boards.c.key == bindparam("key")).with_for_update()
)
_OWNED: Final = update(boards).where(boards.c.id == bindparam("number"))
_OF_BOARD: Final = looks.c.board == bindparam("board")
_GOOD: Final = looks.c.unknown.is_(None)
_ON: Final = select(looks).where(_OF_BOARD, looks.c.day == bindparam("day"))
_LAST: Final = (
    select(looks)
    .where(_OF_BOARD, looks.c.day <= bindparam("day"), _GOOD)
    .order_by(looks.c.day.desc())
    .limit(1)
)
_NEXT: Final = select(func.min(looks.c.day)).where(_OF_BOARD, looks.c.day > bindparam("day"), _GOOD)
_FORGET: Final = delete(looks).where(_OF_BOARD, looks.c.day == bindparam("day"))
_NEW_LOOK: Final = insert(looks)
_TOUCHING: Final = select(
    versions.c.id, versions.c.posting, versions.c.since, versions.c.until, *CONTENT
).where(
    versions.c.board == bindparam("board"),
    versions.c.posting.in_(bindparam("ids", expanding=True)),
    versions.c.until >= bindparam("day"),
    versions.c.since <= bindparam("end"),
)
_THESE: Final = versions.c.id.in_(bindparam("numbers", expanding=True))
_GONE: Final = delete(versions).where(_THESE)
_CUT: Final = update(versions).where(_THESE).values(until=bindparam("end"))
_NEW: Final = insert(versions)
_NAMES: Final = ("board", "posting", "since", "until", *(column.name for column in CONTENT))

At = dict[str, Any]
"""The number of a board and a day."""
LookRow = Row[*tuple[Any, ...]]


class BoardWrites(BoardReads):
    """The history of every job board, open for looks."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self._filed: dict[str, tuple[date, dict[str, Posting]]] = {}
        """The look filed last of each board: until we commit, nobody else writes there."""

    def record(self, seen: Observation, *, lab: str, retrieved: datetime) -> Filed:
        """File a look; the same look again changes nothing, nor does the order of looks.

        Of two looks on one day a good one prevails, then the one that was retrieved later. Of a
        look that proves nothing only the reason is kept. Postings that no database can hold are
        put aside as bad records. A lab that is empty, because nobody knows it, does not replace one
        that is known. Several boards in one transaction go in order of their keys, or two writers
        could wait for each other. Raises ValueError for another board's posting or a repeated id.
        """
        at = {"board": self._lock(seen.board, lab), "day": seen.day}
        standing = self._connection.execute(_ON, at).first()
        if not seen.is_ok:
            return self._record_unknown(at, seen, retrieved, standing)
        found = compare(self._on_record(at, seen.board), seen)
        if standing and standing.unknown is None:
            same = not found.touched and _bad_of(standing) == _kept(found.bad)
            if same or retrieved < standing.retrieved:
                return Filed(unchanged=len(found.now), is_new=False)
        self._rewrite(at, found)
        row: dict[str, Any] = {"unknown": None, "retrieved": retrieved, "present": found.count}
        row |= {"detail": plain(seen.detail, LONGEST_DETAIL), "bad": _kept(found.bad)}
        self._put(at, row, standing)
        self._filed[seen.board] = (seen.day, found.now)
        return found.filed

    def confirm(self, board: str, day: date, *, retrieved: datetime) -> bool:
        """File a look that was told "nothing has changed"; False where no good look is before it.

        A good look of the same day stays as it is.
        """
        row = self._connection.execute(_BOARD, {"key": board}).first()
        if row is None:
            return False
        at = {"board": row.id, "day": day}
        last = self._connection.execute(_LAST, at).first()
        if last is not None and last.day < day:
            standing = self._connection.execute(_ON, at).first()
            same = {"unknown": None, "detail": "", "present": last.present, "bad": last.bad}
            self._put(at, same | {"retrieved": retrieved}, standing)
        return last is not None

    def _lock(self, key: str, lab: str) -> int:
        """The number of a board, whose writers take turns from here on."""
        row = self._connection.execute(_BOARD, {"key": key}).first()
        if row is None:
            insert_new(self._connection, boards, [{"key": key, "lab": lab}])
            row = self._connection.execute(_BOARD, {"key": key}).one()
        number: int = row.id
        if lab and row.lab != lab:
            self._connection.execute(_OWNED.values(lab=lab), {"number": number})
        return number

    def _record_unknown(
        self, at: At, seen: Observation, retrieved: datetime, standing: LookRow | None
    ) -> Filed:
        unknown = None if seen.unknown is None else seen.unknown.name
        row = {"unknown": unknown, "detail": plain(seen.detail, LONGEST_DETAIL), "present": 0}
        if standing and (
            standing.unknown is None
            or retrieved < standing.retrieved
            or (standing.unknown, standing.detail) == (unknown, row["detail"])
        ):
            return Filed(is_new=False)
        self._put(at, row | {"retrieved": retrieved, "bad": _kept(seen.bad[:MOST_ASIDE])}, standing)
        return Filed()

    def _on_record(self, at: At, board: str) -> dict[str, Posting]:
        """What the last good look up to this day showed, by id."""
        last = self._connection.execute(_LAST, at).first()
        if last is None:
            return {}
        day, postings = self._filed.get(board, (None, {}))
        if day == last.day:
            return postings
        state = self.state(board, last.day)
        return {posting.id: posting for posting in state.postings} if state else {}

    def _rewrite(self, at: At, found: Compared) -> None:
        """Let the time from this look to the next good one show what this look showed."""
        if not found.touched:
            return
        end = self._connection.execute(_NEXT, at).scalar_one() or OPEN_END
        rows = [
            row
            for ids in chunks(found.touched)
            for row in self._connection.execute(_TOUCHING, at | {"ids": ids, "end": end})
        ]
        self._apply(at["board"], edits(rows, found, at["day"], end))

    def _apply(self, board: int, made: Edits) -> None:
        for numbers in chunks(made.gone):
            self._connection.execute(_GONE, {"numbers": numbers})
        for end, cut in made.cut.items():
            for numbers in chunks(cut):
                self._connection.execute(_CUT, {"numbers": numbers, "end": end})
        rows = [
            dict(zip(_NAMES, (board, ident, s.since, s.until, *s.content), strict=True))
            for ident, s in made.fresh
        ]
        if rows:
            self._connection.execute(_NEW, rows)

    def _put(self, at: At, row: dict[str, Any], standing: LookRow | None) -> None:
        """Write the row of the look itself."""
        if standing is not None:
            self._connection.execute(_FORGET, at)
        self._connection.execute(_NEW_LOOK, at | row)


def _kept(bad: Iterable[BadRecord]) -> list[list[str | None]]:
    return [[record.id, plain(record.reason, LONGEST_REASON)] for record in bad]


def _bad_of(row: LookRow) -> list[list[str | None]]:
    bad: list[list[str | None]] = row.bad
    return bad
