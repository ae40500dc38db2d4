"""Published works that are tied to candidates."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import fields
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Row, bindparam, select, update

from storage.candidate_rows import COLUMNS, candidate_of
from storage.records import Candidate, Evidence, Group, Tie, Trained
from storage.schema import candidates, evidence
from storage.upsert import insert_or_update

_FIELDS: Final = tuple(field.name for field in fields(Evidence))
_KEY: Final = ("pool", "candidate", "work")
_WORK: Final = tuple(evidence.c[name].label(f"e_{name}") for name in _FIELDS)
_OF: Final = (
    select(*_WORK, evidence.c.is_withdrawn)
    .where(evidence.c.pool == bindparam("pool"), evidence.c.candidate == bindparam("candidate"))
    .order_by(evidence.c.published.desc(), evidence.c.work)
)
_ONE: Final = (
    select(*_WORK)
    .where(
        evidence.c.pool == bindparam("pool"),
        evidence.c.work == bindparam("work"),
        evidence.c.is_withdrawn.is_(False),
    )
    .limit(1)
)
MOST_WORKS: Final = 5_000
"""Works that an answer about the pool is made of: far more than anybody reads."""
_COUNTING: Final = (
    select(*_WORK, *COLUMNS)
    .join(
        candidates,
        (candidates.c.pool == evidence.c.pool) & (candidates.c.id == evidence.c.candidate),
    )
    .where(
        evidence.c.pool == bindparam("pool"),
        evidence.c.is_withdrawn.is_(False),
        evidence.c.tie != Tie.NAME_ONLY,
    )
    .limit(MOST_WORKS)
)
_ABOVE: Final = _COUNTING.where(evidence.c.flop >= bindparam("flop"))
_WITHDRAW: Final = (
    update(evidence)
    .where(
        evidence.c.pool == bindparam("of_pool"),
        evidence.c.candidate == bindparam("of_candidate"),
        evidence.c.work == bindparam("of_work"),
    )
    .values(is_withdrawn=True)
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
        {"pool": pool, "is_withdrawn": False} | {name: getattr(work, name) for name in _FIELDS}
        for work in works
    ]
    connection.execute(statement, rows)


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
    held = tuple(_evidence(row) for row in rows if not row.is_withdrawn)
    return held, tuple(row.e_work for row in rows if row.is_withdrawn)


def one_of(connection: Connection, pool: int, work: str) -> Evidence | None:
    """A work that is tied to anybody of the pool."""
    row = connection.execute(_ONE, {"pool": pool, "work": work}).first()
    return _evidence(row) if row else None


def grouped(connection: Connection, pool: int, flop: float | None) -> tuple[Group, ...]:
    """Who is tied to a work, of at least so much training compute if it is given, by kind of work.

    Kinds and the people in them are in alphabetical order. A tie by name alone doesn't count.
    """
    works: dict[tuple[str, int], list[Evidence]] = defaultdict(list)
    people: dict[int, Candidate] = {}
    values = {"pool": pool} if flop is None else {"pool": pool, "flop": flop}
    for row in connection.execute(_COUNTING if flop is None else _ABOVE, values):
        works[row.e_kind, row.id].append(_evidence(row))
        people.setdefault(row.id, candidate_of(row))
    kinds: dict[str, list[Trained]] = defaultdict(list)
    for (kind, number), some in works.items():
        kinds[kind].append(Trained(people[number], _newest_first(some)))
    return tuple(Group(kind, _by_name(kinds[kind])) for kind in sorted(kinds))


def _by_name(people: Iterable[Trained]) -> tuple[Trained, ...]:
    return tuple(sorted(people, key=lambda p: (p.candidate.name.casefold(), p.candidate.id)))


def _newest_first(works: Iterable[Evidence]) -> tuple[Evidence, ...]:
    by_work = sorted(works, key=lambda work: work.work)
    return tuple(sorted(by_work, key=lambda work: work.published, reverse=True))


def _evidence(row: Row[*tuple[Any, ...]]) -> Evidence:
    values = {name: getattr(row, f"e_{name}") for name in _FIELDS}
    return Evidence(**values | {"tie": Tie(values["tie"])})
