"""Looking facts and entities up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice
from typing import Any, Final, TypeVar

from sqlalchemy import ColumnElement, Connection, Row, Select, bindparam, func, or_, select, update

from storage.records import Entity, EntityKind, Fact, Grade
from storage.schema.ledger import FACT_COLUMNS, entities, facts, ledger_state

T = TypeVar("T")
CHUNK: Final = 500
"""Values in one IN list: far below what either database allows, and few enough to plan fast."""

_GRADE: Final = FACT_COLUMNS.index(facts.c.grade)
_DETAILS: Final = FACT_COLUMNS.index(facts.c.details)

_later = facts.alias("later")
IS_CURRENT: Final = ~select(_later.c.id).where(_later.c.supersedes == facts.c.id).exists()
_ALL: Final = select(*FACT_COLUMNS)
_ABOUT: Final = (
    _ALL.where(facts.c.subject.in_(bindparam("subjects", expanding=True)), IS_CURRENT)
    .order_by(facts.c.subject, facts.c.metric, facts.c.as_of.desc(), facts.c.id)
)  # fmt: skip
_OF_METRICS: Final = _ALL.where(facts.c.metric.in_(bindparam("metrics", expanding=True))).order_by(
    facts.c.as_of.desc(), facts.c.id
)
_BY_IDS: Final = _ALL.where(facts.c.id.in_(bindparam("ids", expanding=True)))
_DIRECTORY: Final = select(
    entities.c.slug, entities.c.kind, entities.c.name, entities.c.aliases, entities.c.traits
).order_by(entities.c.slug)
VERSION: Final = select(ledger_state.c.version)
CHANGED: Final = update(ledger_state).values(version=ledger_state.c.version + 1)
"""What every change runs that answers follow from: facts, entities, and what workspaces hold."""


class FactReads:
    """Facts as of now; superseded ones only where that is said."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def about(self, subjects: Iterable[str]) -> tuple[Fact, ...]:
        """Current facts of these subjects, by subject and metric, newest first."""
        chosen = sorted(set(subjects))
        return tuple(
            fact for chunk in chunks(chosen) for fact in self._facts(_ABOUT, subjects=chunk)
        )

    def get(self, fact_id: str) -> Fact | None:
        """The fact of this id, current or not, or None."""
        return next(iter(self.of_ids([fact_id])), None)

    def of_ids(self, ids: Iterable[str]) -> tuple[Fact, ...]:
        """The facts of these ids, current or not, each once, in the order asked for."""
        wanted = list(dict.fromkeys(ids))
        found = {f.id: f for chunk in chunks(wanted) for f in self._facts(_BY_IDS, ids=chunk)}
        return tuple(found[i] for i in wanted if i in found)

    def of_metrics(self, metrics: Iterable[str]) -> tuple[Fact, ...]:
        """Every fact of these metrics, superseded ones included, newest first."""
        return tuple(self._facts(_OF_METRICS, metrics=sorted(set(metrics))))

    def history(self, fact_id: str) -> tuple[Fact, ...]:
        """Everything that this fact supersedes or is superseded by, itself included, newest first.

        Empty where there is no such fact.
        """
        return tuple(self._facts(_HISTORY, start=fact_id))

    def search(
        self, words: str, limit: int, *, superseded: bool = False, offset: int = 0
    ) -> tuple[Fact, ...]:
        """Facts in which every word occurs, newest first; without words all of them.

        A word may stand in the id, subject, name or alias of the subject, metric, qualifier,
        statement or source name. Case does not count; `%` and `_` stand for themselves.
        """
        found = _ALL.outerjoin_from(facts, entities, entities.c.slug == facts.c.subject)
        found = found.where(*(_occurs(word) for word in words.casefold().split()))
        if not superseded:
            found = found.where(IS_CURRENT)
        found = found.order_by(facts.c.as_of.desc(), facts.c.id).limit(limit).offset(offset)
        return tuple(self._facts(found))

    def count(self) -> int:
        """How many facts there are, superseded ones included."""
        return self._connection.execute(select(func.count()).select_from(facts)).scalar_one()

    def newest(self, on: date) -> date | None:
        """The day of the newest facts that are no forecast: the latest one up to this day."""
        days = select(func.max(facts.c.as_of)).where(facts.c.as_of <= on)
        return self._connection.execute(days).scalar_one_or_none()

    def directory(self) -> tuple[Entity, ...]:
        """Every entity, by slug."""
        return tuple(_entity(row) for row in self._connection.execute(_DIRECTORY))

    def _facts(self, query: Select[Any], **values: object) -> Iterator[Fact]:
        return map(_fact, self._connection.execute(query, values))


def _fact(row: Row[*tuple[Any, ...]]) -> Fact:
    """The row in the order of FACT_COLUMNS: plain fields, but for the grade and the details."""
    values: list[Any] = list(row)
    values[_GRADE] = Grade(values[_GRADE])
    values[_DETAILS] = tuple((name, text) for name, text in values[_DETAILS])
    return Fact(*values)


def _entity(row: Row[*tuple[Any, ...]]) -> Entity:
    slug, kind, name, aliases, traits = row
    return Entity(slug, EntityKind(kind), name, tuple(aliases), frozenset(traits))


def _occurs(word: str) -> ColumnElement[bool]:
    return or_(
        facts.c.words.contains(word, autoescape=True),
        entities.c.words.contains(word, autoescape=True),
    )


def _history() -> Select[Any]:
    """Down the chain from a fact to its oldest ancestor, then all that came of that one."""
    older = select(facts.c.id, facts.c.supersedes).where(facts.c.id == bindparam("start"))
    down = older.cte("down", recursive=True)
    step = select(facts.c.id, facts.c.supersedes).join(down, facts.c.id == down.c.supersedes)
    down = down.union_all(step)
    oldest = select(down.c.id, bindparam("zero", 0).label("depth")).where(
        down.c.supersedes.is_(None)
    )
    up = oldest.cte("up", recursive=True)
    up = up.union_all(select(facts.c.id, up.c.depth + 1).join(up, facts.c.supersedes == up.c.id))
    return (
        _ALL.join(up, facts.c.id == up.c.id)
        .order_by(up.c.depth.desc(), facts.c.as_of.desc(), facts.c.id)
    )  # fmt: skip


_HISTORY: Final = _history()


def chunks(values: Sequence[T], size: int = CHUNK) -> Iterator[list[T]]:
    """The values in lists of at most `size`."""
    rest = iter(values)
    while chunk := list(islice(rest, size)):
        yield chunk
