"""Published works that are tied to candidates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Row, bindparam, delete, func, or_, select, update

from storage.records import Evidence, Tie
from storage.schema.candidates import evidence, kinds
from storage.upsert import insert_new, insert_or_update

_FIELDS: Final = tuple(field.name for field in fields(Evidence) if field.name != "kinds")
_KEY: Final = ("pool", "candidate", "work")
_BETWEEN: Final = "\n"
_KINDS: Final = (
    select(func.aggregate_strings(kinds.c.kind, _BETWEEN))
    .where(*(kinds.c[name] == evidence.c[name] for name in _KEY))
    .correlate(evidence)
    .scalar_subquery()
)
WORK: Final = (*(evidence.c[name].label(f"e_{name}") for name in _FIELDS), _KINDS.label("e_kinds"))
"""What `evidence_of` needs of a row."""
_OF: Final = (
    select(*WORK, evidence.c.is_withdrawn)
    .where(evidence.c.pool == bindparam("pool"), evidence.c.candidate == bindparam("candidate"))
    .order_by(evidence.c.published.desc(), evidence.c.work)
)
_ONE: Final = (
    select(*WORK)
    .where(
        evidence.c.pool == bindparam("pool"),
        or_(evidence.c.work == bindparam("work"), evidence.c.record == bindparam("work")),
        evidence.c.is_withdrawn.is_(False),
    )
    .limit(1)
)
_WITHDRAW: Final = (
    update(evidence)
    .where(
        evidence.c.pool == bindparam("of_pool"),
        evidence.c.candidate == bindparam("of_candidate"),
        evidence.c.work == bindparam("of_work"),
    )
    .values(is_withdrawn=True)
)
_FORGET_KINDS: Final = delete(kinds).where(
    kinds.c.pool == bindparam("of_pool"),
    kinds.c.candidate == bindparam("of_candidate"),
    kinds.c.work == bindparam("of_work"),
)


def record(connection: Connection, pool: int, works: Sequence[Evidence]) -> None:
    """Store works, or bring them up to date; what was withdrawn stays so.

    Raises ValueError for a work without a source or link: a brief could not say where it is from.
    """
    if not works:
        return
    if unsourced := [work.work for work in works if not (work.source and work.link)]:
        raise ValueError(f"evidence needs a source and a link: {unsourced[0]}")
    statement = insert_or_update(connection, evidence, _KEY, _read_anew)
    rows = [
        {"pool": pool, "is_withdrawn": False}
        | {name: _as_stored(getattr(work, name)) for name in _FIELDS}
        for work in works
    ]
    connection.execute(statement, rows)
    _record_kinds(connection, pool, works)


def _as_stored(value: Any) -> Any:
    """A list of texts as lines; anything else as it is."""
    return _BETWEEN.join(value) if isinstance(value, tuple) else value


def _record_kinds(connection: Connection, pool: int, works: Sequence[Evidence]) -> None:
    """What works are evidence of, as it was read last."""
    of = [{"of_pool": pool, "of_candidate": work.candidate, "of_work": work.work} for work in works]
    connection.execute(_FORGET_KINDS, of)
    rows = [
        {"pool": pool, "candidate": work.candidate, "work": work.work, "kind": kind}
        for work in works
        for kind in work.kinds
    ]
    if rows:
        insert_new(connection, kinds, rows)


def _read_anew(new: Any) -> dict[str, ColumnElement[Any]]:
    return {name: new[name] for name in _FIELDS if name not in _KEY}


def withdraw(connection: Connection, pool: int, candidate: int, work: str) -> bool:
    """Say that a work is somebody else's; False where it isn't known."""
    of = {"of_pool": pool, "of_candidate": candidate, "of_work": work}
    return connection.execute(_WITHDRAW, of).rowcount > 0


def works_of(
    connection: Connection, pool: int, candidate: int
) -> tuple[tuple[Evidence, ...], tuple[str, ...]]:
    """A candidate's works, newest first, and the identifiers of those that were withdrawn."""
    rows = connection.execute(_OF, {"pool": pool, "candidate": candidate}).all()
    held = tuple(evidence_of(row) for row in rows if not row.is_withdrawn)
    return held, tuple(row.e_work for row in rows if row.is_withdrawn)


def one_of(connection: Connection, pool: int, work: str) -> Evidence | None:
    """A work that is tied to anybody of the pool."""
    row = connection.execute(_ONE, {"pool": pool, "work": work}).first()
    return evidence_of(row) if row else None


def evidence_of(row: Row[*tuple[Any, ...]]) -> Evidence:
    """The work of a row of `WORK`."""
    values = {name: getattr(row, f"e_{name}") for name in _FIELDS}
    topics = values["topics"]
    lists = {
        "kinds": tuple(sorted(_lines(row.e_kinds))),
        "topics": None if topics is None else _lines(topics),
        "doubts": _lines(values["doubts"]),
    }
    plain = {name: values[name] or "" for name in ("record", "doi")}
    return Evidence(**values | lists | plain | {"tie": Tie(values["tie"])})


def _lines(stored: str | None) -> tuple[str, ...]:
    return tuple(stored.split(_BETWEEN)) if stored else ()
