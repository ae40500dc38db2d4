"""Adding looks at job boards: only what changed takes a row, in whatever order looks come."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime
from typing import Final

from sqlalchemy import bindparam, delete, func, insert, select, update

from storage.board_edits import Edits, Stored
from storage.board_filing import Filing, LookRow
from storage.board_window import Window
from storage.boards import BoardReads
from storage.bulk import insert_many
from storage.facts import chunks
from storage.posting_rows import content_of, posting_of
from storage.records import Filed, Observation
from storage.schema.boards import CONTENT, OPEN_END, boards, looks, versions
from storage.upsert import insert_new

_BOARD: Final = (
    select(boards.c.id, boards.c.lab).where(boards.c.key == bindparam("key")).with_for_update()
)
_OWNED: Final = update(boards).where(boards.c.id == bindparam("number"))
_OF_BOARD: Final = looks.c.board == bindparam("board")
_GOOD: Final = looks.c.unknown.is_(None)
_FROM_TO: Final = select(looks).where(
    _OF_BOARD, looks.c.day >= bindparam("first"), looks.c.day <= bindparam("last")
)
_LAST: Final = (
    select(looks)
    .where(_OF_BOARD, looks.c.day <= bindparam("day"), _GOOD)
    .order_by(looks.c.day.desc())
    .limit(1)
)
_NEXT: Final = select(func.min(looks.c.day)).where(_OF_BOARD, looks.c.day > bindparam("day"), _GOOD)
_FORGET: Final = delete(looks).where(_OF_BOARD, looks.c.day == bindparam("on"))
_NEW_LOOK: Final = insert(looks)
_TOUCHING: Final = select(
    versions.c.id, versions.c.since, versions.c.until, versions.c.posting, *CONTENT
).where(
    versions.c.board == bindparam("board"),
    versions.c.until >= bindparam("first"),
    versions.c.since <= bindparam("last"),
)
_THESE: Final = versions.c.id.in_(bindparam("numbers", expanding=True))
_GONE: Final = delete(versions).where(_THESE)
_CUT: Final = update(versions).where(_THESE).values(until=bindparam("end"))
_COLUMNS: Final = (
    versions.c.board, versions.c.posting, versions.c.since, versions.c.until, *CONTENT,
)  # fmt: skip


class BoardWrites(BoardReads):
    """The history of every job board, open for looks."""

    def record(self, seen: Observation, *, lab: str, retrieved: datetime) -> Filed:
        """File one look, as `record_all` does."""
        return self.record_all([seen], lab=lab, retrieved=retrieved)[0]

    def record_all(
        self, seen: Sequence[Observation], *, lab: str, retrieved: datetime
    ) -> tuple[Filed, ...]:
        """File looks at one board; the same look again changes nothing, nor does their order.

        Of two looks on one day a good one prevails, then the one that was retrieved later. Of a
        look that proves nothing only the reason is kept. Postings that no database can hold are
        put aside as bad records. A lab that is empty, because nobody knows it, does not replace one
        that is known. Several boards in one transaction go in order of their keys, or two writers
        could wait for each other. Raises ValueError for looks at several boards, for another
        board's posting or a repeated id.
        """
        keys = {look.board for look in seen}
        if len(keys) > 1:
            raise ValueError(f"looks at several boards: {', '.join(sorted(keys))}")
        if not seen:
            return ()
        key, days = keys.pop(), [look.day for look in seen]
        number = self._lock(key, lab)
        filing = self._around(number, key, min(days), max(days))
        filed = tuple(filing.take(look, retrieved) for look in seen)
        self._apply(number, filing.window.edits())
        self._put(number, filing.replaced, filing.written)
        return filed

    def confirm(self, board: str, day: date, *, retrieved: datetime) -> bool:
        """File a look that was told "nothing has changed"; False where no good look is before it.

        A good look of the same day stays as it is.
        """
        row = self._connection.execute(_BOARD, {"key": board}).first()
        if row is None:
            return False
        last = self._connection.execute(_LAST, {"board": row.id, "day": day}).first()
        if last is not None and last.day < day:
            self._put(row.id, [day], {day: LookRow(retrieved, None, "", last.present, last.bad)})
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

    def _around(self, number: int, key: str, first: date, last: date) -> Filing:
        """All that looks from a first to a last day have to do with."""
        run = self._connection.execute
        before = run(_LAST, {"board": number, "day": first}).first()
        after = run(_NEXT, {"board": number, "day": last}).scalar_one() or OPEN_END
        standing = run(_FROM_TO, {"board": number, "first": first, "last": last}).all()
        good = {row.day for row in standing if row.unknown is None}
        if before is not None:
            good.add(before.day)
        rows = [
            Stored(row[1], row[2], posting_of(key, row[3], row[4:]), row[0])
            for row in run(_TOUCHING, {"board": number, "first": first, "last": after})
        ]
        known = {
            row.day: LookRow(row.retrieved, row.unknown, row.detail, row.present, row.bad)
            for row in standing
        }
        return Filing(Window(rows, good, after), known)

    def _apply(self, number: int, made: Edits) -> None:
        for gone in chunks(made.gone):
            self._connection.execute(_GONE, {"numbers": gone})
        for end, cut in made.cut.items():
            for some in chunks(cut):
                self._connection.execute(_CUT, {"numbers": some, "end": end})
        rows = [
            (number, s.content.id, s.since, s.until, *content_of(s.content)) for s in made.fresh
        ]
        insert_many(self._connection, versions, _COLUMNS, rows)

    def _put(self, number: int, days: Sequence[date], rows: Mapping[date, LookRow]) -> None:
        """Write the rows of looks themselves, in place of those of some days."""
        if days:
            self._connection.execute(_FORGET, [{"board": number, "on": day} for day in days])
        if rows:
            ready = [{"board": number, "day": day} | asdict(row) for day, row in rows.items()]
            self._connection.execute(_NEW_LOOK, ready)
