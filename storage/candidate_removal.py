"""Taking people out of the pool: on request, for good, or because their time is over."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any, Final

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Row,
    Table,
    and_,
    bindparam,
    delete,
    or_,
    select,
    update,
)

from storage.candidate_import import BLOCKED, ERASED
from storage.candidate_names import words
from storage.candidate_pool import Pool, find_pool, locked_pool, marks_to_set
from storage.candidate_rows import PERSON_COLUMNS, person_of
from storage.candidate_words import unfile_names
from storage.conversations import ConversationWrites
from storage.facts import chunks
from storage.lookups import without_names
from storage.records import Person, Retention, Swept
from storage.schema.candidates import (
    candidates,
    evidence,
    kinds,
    lookups,
    marks,
    names,
    picks,
    pools,
)
from storage.schema.candidates import words as word_table
from storage.schema.conversations import feedback, reports
from storage.schema.corrected import corrected_facts
from storage.schema.workspaces import shown
from storage.upsert import insert_new

SWEPT_AT_ONCE: Final = 2_000

_THESE: Final = select(candidates.c.id, candidates.c.key, *PERSON_COLUMNS).where(
    candidates.c.pool == bindparam("pool"),
    candidates.c.id.in_(bindparam("ids", expanding=True)),
)
_WITH_IDS: Final = tuple(
    delete(table).where(
        table.c.pool == bindparam("pool"), number.in_(bindparam("ids", expanding=True))
    )
    for table, number in (
        (kinds, kinds.c.candidate),
        (evidence, evidence.c.candidate),
        (candidates, candidates.c.id),
    )
)
_PICKS: Final = delete(picks).where(
    picks.c.pool == bindparam("pool"),
    or_(
        picks.c.person.in_(bindparam("people", expanding=True)),
        picks.c.asked.in_(bindparam("asked", expanding=True)),
    ),
)


def person_id(candidate: int) -> str:
    """How a candidate is called beside authors of other places."""
    return f"pool:{candidate}"


def erase(connection: Connection, team: str, ids: Sequence[int], at: datetime) -> int:
    """Remove candidates with all that is held on them; a hash and the day stay."""
    pool = locked_pool(connection, team)
    found = _people(connection, pool, ids)
    for person in found.values():
        _mark(connection, pool, marks_to_set(pool, person), ERASED, at.date())
        _forget_said(connection, team, person.name)
    return _remove(connection, pool, list(found), at)


def block(
    connection: Connection, team: str, ids: Sequence[int], at: datetime, others: Sequence[str]
) -> int:
    """Erase candidates and keep them away; `others` are their ids elsewhere."""
    pool = locked_pool(connection, team)
    for person in _people(connection, pool, ids).values():
        _mark(connection, pool, marks_to_set(pool, person, tuple(others)), BLOCKED, at.date())
    return erase(connection, team, ids, at)


def forget(
    connection: Connection, team: str, person: Person, at: datetime, others: Sequence[str]
) -> None:
    """Remove what is held on somebody who isn't in the pool; a hash and the day stay.

    `others` are ids of theirs (`openalex:A1`, `pool:12`).
    """
    pool = locked_pool(connection, team)
    _mark(connection, pool, marks_to_set(pool, person), ERASED, at.date())
    gone = {"people": list(others), "asked": [pool.asked(one) for one in (person.name, *others)]}
    connection.execute(_PICKS, {"pool": pool.id, **gone})
    _forget_said(connection, team, person.name)
    connection.execute(update(pools).where(pools.c.id == pool.id).values(removed_at=at))


def block_person(
    connection: Connection, team: str, person: Person, at: datetime, others: Sequence[str]
) -> None:
    """Keep somebody away who isn't in the pool, or not yet."""
    pool = locked_pool(connection, team)
    _mark(connection, pool, marks_to_set(pool, person, tuple(others)), BLOCKED, at.date())
    _forget_said(connection, team, person.name)


def sweep(connection: Connection, team: str, now: datetime, keep: Retention) -> Swept:
    """Remove some of those whose time is over; call again while any were."""
    pool = find_pool(connection, team)
    if pool is None:
        return Swept()
    pool = locked_pool(connection, team)
    counts: dict[str, int] = {}
    for reason, is_over in _reasons(now, keep).items():
        over = select(candidates.c.id).where(candidates.c.pool == pool.id, is_over)
        ids = connection.execute(over.limit(SWEPT_AT_ONCE)).scalars().all()
        if ids:
            counts[reason] = _remove(connection, pool, ids, now)
    return Swept(counts)


def _reasons(now: datetime, keep: Retention) -> dict[str, ColumnElement[bool]]:
    c = candidates.c
    return {
        "not told": c.notified.is_(None) & (c.added_at <= now - timedelta(days=keep.untold)),
        "unused": c.used_at <= now - timedelta(days=keep.unused),
        "too old": c.added_at <= now - timedelta(days=keep.longest),
    }


def purge(connection: Connection, team: str) -> None:
    """Remove the whole pool: people, look-ups, marks, and the secret of its hashes."""
    if find_pool(connection, team) is None:
        return
    pool = locked_pool(connection, team)  # or whom somebody is adding right now would stay behind
    for table in (kinds, evidence, candidates, names, word_table, picks, marks, lookups):
        connection.execute(delete(table).where(table.c.pool == pool.id))
    connection.execute(delete(pools).where(pools.c.id == pool.id))


def _people(connection: Connection, pool: Pool, ids: Sequence[int]) -> dict[int, Person]:
    return {row.id: person_of(row) for row in _rows(connection, pool, ids)}


def _rows(connection: Connection, pool: Pool, ids: Sequence[int]) -> list[Row[*tuple[object, ...]]]:
    return [
        row
        for some in chunks(sorted(set(ids)))
        for row in connection.execute(_THESE, {"pool": pool.id, "ids": some})
    ]


def _remove(connection: Connection, pool: Pool, ids: Sequence[int], at: datetime) -> int:
    """Take candidates out of every table."""
    rows = _rows(connection, pool, ids)
    unfile_names(connection, pool, {row.id: row.key for row in rows})
    for some in chunks(rows):
        numbers = [row.id for row in some]
        gone = {"people": list(map(person_id, numbers))}
        # Who was picked for somebody of the pool is filed under their number, not their name.
        gone["asked"] = [pool.asked(row.name) for row in some] + list(
            map(pool.asked, gone["people"])
        )
        connection.execute(_PICKS, {"pool": pool.id, **gone})
        for statement in _WITH_IDS:
            connection.execute(statement, {"pool": pool.id, "ids": numbers})
    if rows:
        connection.execute(update(pools).where(pools.c.id == pool.id).values(removed_at=at))
    return len(rows)


def _mark(
    connection: Connection, pool: Pool, digests: Sequence[str], reason: str, on: date
) -> None:
    rows = [{"pool": pool.id, "digest": d, "reason": reason, "on": on} for d in digests]
    insert_new(connection, marks, rows)


_QUESTIONS: Final = (shown, feedback)
"""Whole rows go: a question is of no use without the name."""


def _forget_said(connection: Connection, team: str, name: str) -> None:
    """Remove a name from everything that members of a team wrote.

    Questions and conversations go as they are; of a report and of a purpose the name's words do,
    since both are needed by others.
    """
    for table in _QUESTIONS:
        _remove_rows(connection, team, table, name)
    ConversationWrites(connection, team).forget_people()
    for column in (reports.c.words, reports.c.note):
        _leave_out(connection, column, reports.c.team == team, name)
    _leave_out(connection, corrected_facts.c.fact, corrected_facts.c.team == team, name)
    if pool := find_pool(connection, team):
        _leave_out(connection, lookups.c.purpose, lookups.c.pool == pool.id, name)


def _remove_rows(connection: Connection, team: str, table: Table, name: str) -> None:
    meant = set(words(name))
    key = tuple(table.primary_key.columns)
    rows = connection.execute(select(*key, table.c.question).where(table.c.team == team))
    for row in rows.all():
        if meant <= _all_words(row.question):
            this = and_(*(column == value for column, value in zip(key, row, strict=False)))
            connection.execute(delete(table).where(this))


def _leave_out(connection: Connection, column: Column[Any], ours: Any, name: str) -> None:
    """Rewrite a text, or the note of a fact, without the words of a name."""
    table = column.table
    key = tuple(table.primary_key.columns)
    for row in connection.execute(select(*key, column).where(ours)).all():
        said = row[-1]
        left = _without(said, name)
        if left != said:
            this = and_(*(one == value for one, value in zip(key, row, strict=False)))
            connection.execute(update(table).where(this).values({column: left}))


def _without(said: Any, name: str) -> Any:
    if isinstance(said, dict):
        return said | {"note": without_names(said["note"], [name])} if "note" in said else said
    return without_names(said, [name])


def _all_words(text: str) -> set[str]:
    """Of a text of any length, which is longer than a name may be."""
    return {word for part in re.findall(r"[^\W_]+", text) for word in words(part)}
