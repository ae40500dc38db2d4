"""Adding looks at job boards: only what changed takes a row, in whatever order looks come."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Executable, Row, bindparam, delete, func, insert, select, update

from storage.boards import BoardReads
from storage.posting_rows import Content, Shown, plain, shown_in
from storage.records import Filed, Observation
from storage.schema import CONTENT, OPEN_END, boards, looks, versions
from storage.timeline import Stretch, rewritten
from storage.upsert import insert_new, insert_or_update

LONGEST_DETAIL: Final = 500
LONGEST_REASON: Final = 300
MOST_ASIDE: Final = 100
"""Bad records that are kept of a look that proves nothing; of a good one all are, for their ids."""

_CONTENT_NAMES: Final = tuple(column.name for column in CONTENT)
_BOARD: Final = (
    select(boards.c.id, boards.c.lab).where(boards.c.key == bindparam("key")).with_for_update()
)
_MOVED: Final = update(boards).where(boards.c.id == bindparam("n"))
_OF_BOARD: Final = looks.c.board == bindparam("board")
_LOOK: Final = select(
    looks.c.day, looks.c.retrieved, looks.c.unknown, looks.c.detail, looks.c.present, looks.c.digest
)
_ON: Final = _LOOK.where(_OF_BOARD, looks.c.day == bindparam("day"))
_BEFORE: Final = (
    _LOOK.where(_OF_BOARD, looks.c.day < bindparam("day"), looks.c.unknown.is_(None))
    .order_by(looks.c.day.desc())
    .limit(1)
)
_NEXT: Final = select(func.min(looks.c.day)).where(
    _OF_BOARD, looks.c.day > bindparam("day"), looks.c.unknown.is_(None)
)
_TOUCHING: Final = select(
    versions.c.id, versions.c.posting, versions.c.since, versions.c.until, *CONTENT
).where(
    versions.c.board == bindparam("board"),
    versions.c.until >= bindparam("day"),
    versions.c.since <= bindparam("end"),
)
_GONE: Final = delete(versions).where(versions.c.id == bindparam("n"))
_CUT: Final = update(versions).where(versions.c.id == bindparam("n")).values(until=bindparam("end"))


_NEW: Final = insert(versions)


@dataclass(frozen=True, slots=True)
class _Stored(Stretch[Content]):
    """A stretch with the number of its row."""

    number: int


@dataclass(slots=True)
class _Edits:
    """What is to be written for one look."""

    gone: list[dict[str, Any]] = field(default_factory=list)
    cut: list[dict[str, Any]] = field(default_factory=list)
    fresh: list[dict[str, Any]] = field(default_factory=list)

    def collect(
        self, names: dict[str, Any], old: list[_Stored], new: list[Stretch[Content]]
    ) -> None:
        """Turn the rows of a posting into its new stretches, keeping those that can stay."""
        wanted = {(stretch.since, stretch.content): stretch for stretch in new}
        for row in old:
            stays = wanted.pop((row.since, row.content), None)
            if stays is None:
                self.gone.append({"n": row.number})
            elif stays.until != row.until:
                self.cut.append({"n": row.number, "end": stays.until})
        for stretch in wanted.values():
            values = zip(_CONTENT_NAMES, stretch.content, strict=True)
            self.fresh.append(
                names | {"since": stretch.since, "until": stretch.until} | dict(values)
            )


class BoardWrites(BoardReads):
    """The history of every job board, open for looks."""

    def record(self, seen: Observation, *, lab: str, retrieved: datetime) -> Filed:
        """File a look; the same look again changes nothing, nor does the order of looks.

        Of two looks on one day a good one prevails, then the one that was retrieved later. Of a
        look that proves nothing only the reason is kept. Postings that no database can hold are
        put aside as bad records. Raises ValueError for another board's posting or a repeated id.
        """
        shown = shown_in(seen if seen.is_ok else replace(seen, postings=()))
        board = self._lock(seen.board, lab)
        at = {"board": board, "day": seen.day}
        standing = self._connection.execute(_ON, at).first()
        if standing and not _prevails(seen, shown, retrieved, standing):
            return Filed(is_new=False, unchanged=len(shown.contents))
        replaces_good = standing is not None and standing.unknown is None
        filed = self._file(at, shown, replaces_good) if seen.is_ok else Filed()
        self._note(at, seen, shown, retrieved)
        return filed

    def confirm(self, board: str, day: date, *, retrieved: datetime) -> bool:
        """File a look that was told "nothing has changed"; False where no good look is before it.

        A good look of the same day stays as it is.
        """
        last = self._last_good(board, day)
        if last is None:
            return False
        if last.day < day:
            same = {"present": last.present, "digest": last.digest, "bad": last.bad}
            row = {"board": last.board, "day": day, "retrieved": retrieved, "unknown": None}
            self._connection.execute(self._replacing(), row | same | {"detail": ""})
        return True

    def _lock(self, key: str, lab: str | None) -> int:
        """The number of a board, whose writers take turns from here on."""
        row = self._connection.execute(_BOARD, {"key": key}).first()
        if row is None:
            insert_new(self._connection, boards, [{"key": key, "lab": lab}])
            row = self._connection.execute(_BOARD, {"key": key}).one()
        if lab is not None and row.lab != lab:
            self._connection.execute(_MOVED, {"n": row.id, "lab": lab})
        number: int = row.id
        return number

    def _file(self, at: dict[str, Any], shown: Shown, replaces_good: bool) -> Filed:
        before = self._connection.execute(_BEFORE, at).first()
        if before and before.digest == shown.digest and not replaces_good:
            return Filed(unchanged=len(shown.contents), unstorable=shown.unstorable)
        return self._rewrite(at, shown)

    def _rewrite(self, at: dict[str, Any], shown: Shown) -> Filed:
        """Let the time from this look to the next good one show what this look showed."""
        end = self._connection.execute(_NEXT, at).scalar_one() or OPEN_END
        rows = self._connection.execute(_TOUCHING, at | {"end": end}).all()
        was = {row[1]: tuple(row[4:]) for row in rows if row[2] <= at["day"] < row[3]}
        now = shown.contents
        changed = {ident for ident in was.keys() & now.keys() if was[ident] != now[ident]}
        touched = changed | (was.keys() ^ now.keys())
        stretches: dict[str, list[_Stored]] = {ident: [] for ident in touched}
        for row in rows:
            if row[1] in touched:
                stretches[row[1]].append(_Stored(row[2], row[3], tuple(row[4:]), row[0]))
        self._apply(
            at["board"],
            {
                ident: (found, rewritten(found, at["day"], end, now.get(ident)))
                for ident, found in stretches.items()
            },
        )
        opened, closed = len(now.keys() - was.keys()), len(was.keys() - now.keys())
        unchanged = len(now) - opened - len(changed)
        return Filed(opened, closed, len(changed), unchanged, unstorable=shown.unstorable)

    def _apply(
        self, board: int, timelines: dict[str, tuple[list[_Stored], list[Stretch[Content]]]]
    ) -> None:
        edits = _Edits()
        for ident, (old, new) in sorted(timelines.items()):
            edits.collect({"board": board, "posting": ident}, old, new)
        for statement, rows in ((_GONE, edits.gone), (_CUT, edits.cut), (_NEW, edits.fresh)):
            if rows:
                self._connection.execute(statement, rows)

    def _note(self, at: dict[str, Any], seen: Observation, shown: Shown, when: datetime) -> None:
        """Write the row of the look itself."""
        unknown, detail = _why(seen)
        kept = shown.bad if seen.is_ok else shown.bad[:MOST_ASIDE]
        row = at | {
            "retrieved": when,
            "unknown": unknown,
            "detail": detail,
            "present": shown.count if seen.is_ok else 0,
            "digest": shown.digest,
            "bad": [[bad.id, plain(bad.reason, LONGEST_REASON)] for bad in kept],
        }
        self._connection.execute(self._replacing(), row)

    def _replacing(self) -> Executable:
        return insert_or_update(self._connection, looks, ["board", "day"])


def _prevails(
    seen: Observation, shown: Shown, retrieved: datetime, standing: Row[*tuple[Any, ...]]
) -> bool:
    """Whether a look takes the place of the one that is on record for its day."""
    if seen.is_ok != (standing.unknown is None):
        return seen.is_ok
    if seen.is_ok:
        differs = standing.digest != shown.digest
    else:
        differs = (standing.unknown, standing.detail) != _why(seen)
    return bool(differs and retrieved >= standing.retrieved)


def _why(seen: Observation) -> tuple[str | None, str]:
    name = None if seen.unknown is None else seen.unknown.name
    return name, plain(seen.detail, LONGEST_DETAIL)
