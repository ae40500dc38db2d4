"""Attempts at public sources, what they put aside, and who does the day's work."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    bindparam,
    case,
    delete,
    func,
    insert,
    or_,
    select,
)
from sqlalchemy import update as change

from storage.posting_rows import plain
from storage.records import Aside, BadRecord, FeedHealth, FeedRun, Validators
from storage.schema.feeds import aside, chores, feed_runs
from storage.upsert import insert_new, insert_or_update

GOOD: Final = ("ok", "unchanged")
"""Outcomes of an attempt after which we know what the source says."""
LONGEST_DETAIL: Final = 500
LONGEST_NAME: Final = 200
LONGEST_REASON: Final = 300
MOST_ASIDE: Final = 500
"""Records that are kept aside for one source; those seen last stay."""

_RUNS: Final = select(*(column for column in feed_runs.c if column.name != "id"))
_OF_SOURCE: Final = feed_runs.c.source == bindparam("source")
_NEWEST: Final = _RUNS.order_by(feed_runs.c.id.desc())
_IS_GOOD: Final = feed_runs.c.outcome.in_(GOOD)
_LAST_GOOD: Final = _NEWEST.where(_OF_SOURCE, _IS_GOOD).limit(1)
_ASIDE: Final = (
    select(aside)
    .where(aside.c.source == bindparam("source"))
    .order_by(aside.c.last.desc(), aside.c.record, aside.c.reason)
)
_OVERFLOW: Final = _ASIDE.with_only_columns(aside.c.last).offset(MOST_ASIDE).limit(1)


class FeedReads:
    """The attempts at each source."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def last_good(self, source: str) -> FeedRun | None:
        """The newest attempt that brought data or "unchanged", or None."""
        return next(iter(self._runs(_LAST_GOOD, source=source)), None)

    def runs(self, source: str, limit: int) -> tuple[FeedRun, ...]:
        """The newest attempts at a source, newest first."""
        return self._runs(_NEWEST.where(_OF_SOURCE).limit(limit), source=source)

    def health(self) -> dict[str, FeedHealth]:
        """The newest attempt and the newest good one by source, for every source ever tried."""
        newest = {run.source: run for run in self._runs(_newest_of_each(all_runs=True))}
        good = {run.source: run for run in self._runs(_newest_of_each(all_runs=False))}
        return {name: FeedHealth(run, good.get(name)) for name, run in newest.items()}

    def aside(self, source: str) -> tuple[Aside, ...]:
        """The records of a source that were put aside, those seen last first."""
        rows = self._connection.execute(_ASIDE, {"source": source})
        return tuple(Aside(*row) for row in rows)

    def _runs(self, query: Select[Any], **values: object) -> tuple[FeedRun, ...]:
        return tuple(map(_run, self._connection.execute(query, values)))


class FeedWrites(FeedReads):
    """The attempts at each source, open for additions."""

    def add(self, run: FeedRun) -> None:
        """Remember an attempt."""
        row = {name: getattr(run, name) for name in _FIELDS}
        row["detail"] = plain(run.detail, LONGEST_DETAIL)
        row["validators"] = {url: [v.etag, v.last_modified] for url, v in run.validators.items()}
        self._connection.execute(insert(feed_runs), row)

    def put_aside(self, source: str, bad: Iterable[BadRecord], at: datetime) -> None:
        """Keep records that could not be read, each once with how often and when it came."""
        rows = {
            (plain(record.id or "", LONGEST_NAME), plain(record.reason, LONGEST_REASON))
            for record in bad
        }
        if not rows:
            return
        statement = insert_or_update(
            self._connection, aside, ["source", "record", "reason"], _came_again
        )
        told = {"source": source, "first": at, "last": at, "times": 1}
        kept = sorted(rows)[:MOST_ASIDE]
        self._connection.execute(statement, [told | {"record": r, "reason": w} for r, w in kept])
        self._drop_overflow(source, at)

    def claim(self, chore: str, day: date, owner: str, *, now: datetime, until: datetime) -> bool:
        """Take on a chore of a day, such as the daily update, until a time; one owner gets it.

        Another one gets it only after that time, and nobody once it is done.
        """
        new = {"name": chore, "day": day, "owner": owner, "lease_until": until, "done": False}
        if insert_new(self._connection, chores, [new]):
            return True
        mine = chores.c.owner == owner
        taken = (
            _chore(chore, day)
            .where(~chores.c.done, or_(mine, chores.c.lease_until <= now))
            .values(owner=owner, lease_until=until)
        )
        return self._connection.execute(taken).rowcount == 1

    def done(self, chore: str, day: date, owner: str) -> bool:
        """Say that a chore is done; False where it is somebody else's by now."""
        finished = _chore(chore, day).where(chores.c.owner == owner).values(done=True)
        return self._connection.execute(finished).rowcount == 1

    def forget(self, before: datetime) -> int:
        """Remove attempts that ended earlier than this, but the newest good one of each source."""
        kept = select(func.max(feed_runs.c.id)).where(_IS_GOOD).group_by(feed_runs.c.source)
        old = delete(feed_runs).where(feed_runs.c.finished < before, feed_runs.c.id.not_in(kept))
        self._connection.execute(delete(chores).where(chores.c.lease_until < before))
        return self._connection.execute(old).rowcount

    def _drop_overflow(self, source: str, now: datetime) -> None:
        oldest = self._connection.execute(_OVERFLOW, {"source": source}).scalar()
        if oldest is not None:
            old = delete(aside).where(aside.c.source == source, aside.c.last <= oldest)
            self._connection.execute(old.where(aside.c.last < now))


_FIELDS: Final = tuple(c.name for c in feed_runs.c if c.name not in ("id", "validators"))


def _run(row: Row[*tuple[Any, ...]]) -> FeedRun:
    values = dict(row._mapping)
    known = {url: Validators(*pair) for url, pair in values.pop("validators").items()}
    return FeedRun(**values, validators=known)


def _newest_of_each(*, all_runs: bool) -> Select[Any]:
    newest = select(func.max(feed_runs.c.id)).group_by(feed_runs.c.source)
    chosen = newest if all_runs else newest.where(_IS_GOOD)
    return _RUNS.where(feed_runs.c.id.in_(chosen)).order_by(feed_runs.c.source)


def _chore(name: str, day: date) -> Any:
    return change(chores).where(chores.c.name == name, chores.c.day == day)


def _came_again(new: Any) -> dict[str, ColumnElement[Any]]:
    again = case((new.last > aside.c.last, 1), else_=0)
    return {"last": new.last, "times": aside.c.times + again}
