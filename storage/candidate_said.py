"""What members wrote in which an erased person's name may stand: questions, reports, purposes."""

from __future__ import annotations

import re
from typing import Any, Final

from sqlalchemy import Column, Connection, Table, and_, delete, select, update

from storage.candidate_names import words
from storage.candidate_pool import find_pool
from storage.conversations import ConversationWrites
from storage.lookups import without_names
from storage.schema.candidates import lookups
from storage.schema.conversations import feedback, reports
from storage.schema.corrected import corrected_facts
from storage.schema.workspaces import shown

_QUESTIONS: Final = (shown, feedback)
"""Whole rows go: a question is of no use without the name."""


def forget_said(connection: Connection, team: str, name: str) -> None:
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
