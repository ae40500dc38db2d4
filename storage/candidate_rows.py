"""Candidates as rows and back, and what makes two entries one person. Pure."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from functools import lru_cache
from typing import Any, Final

from sqlalchemy import Row

from storage.records import Candidate, Person
from storage.schema.candidates import candidates

COLUMNS: Final = tuple(c for c in candidates.c if c.name not in ("pool", "key"))
_TEXTS: Final = ("name", "affiliation", "url", "source", "basis", "region")
PERSON_COLUMNS: Final = tuple(candidates.c[n] for n in (*_TEXTS, "topics", "notified"))
"""The columns that an import fills."""


def person_values(person: Person) -> tuple[Any, ...]:
    """The values of PERSON_COLUMNS."""
    return (
        person.name,
        person.affiliation,
        person.url,
        person.source,
        person.basis,
        person.region,
        _as_json(person.topics),
        person.notified,
    )


@lru_cache(maxsize=1024)
def _as_json(topics: tuple[str, ...]) -> str:
    return json.dumps(topics, ensure_ascii=False)


def candidate_of(row: Row[*tuple[Any, ...]]) -> Candidate:
    """The candidate of a row of COLUMNS."""
    return Candidate(row.id, person_of(row), row.added_by, row.added_at, row.used_at)


def person_of(row: Row[*tuple[Any, ...]]) -> Person:
    """The person of a row that has PERSON_COLUMNS."""
    texts = {name: getattr(row, name) for name in _TEXTS}
    topics = () if row.topics == "[]" else tuple(json.loads(row.topics))
    return Person(**texts, topics=topics, notified=row.notified)


def folded(text: str) -> str:
    """Case and blanks aside."""
    return " ".join(text.casefold().split())


def is_same(one: Person, other: Person) -> bool:
    """Whether two people whose names have the same words are one.

    Either their links agree, or their affiliations do and no link says otherwise.
    """
    if one.url and other.url:
        return one.url == other.url
    return folded(one.affiliation) == folded(other.affiliation)


def merged(old: Person, new: Person) -> Person:
    """The person as the newer import says; what it leaves out stays."""
    said = {f.name: getattr(new, f.name) for f in fields(Person) if getattr(new, f.name)}
    if old.notified and new.notified:
        said["notified"] = max(old.notified, new.notified)
    return replace(old, **said)
