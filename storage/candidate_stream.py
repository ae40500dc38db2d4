"""Importing any number of people: in short transactions, so that others can write in between."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import islice
from typing import Final

from storage.candidate_words import MOST_FILED
from storage.collecting import uncollected
from storage.records import Filing, Person
from storage.store import Store

AT_ONCE: Final = 10_000


def import_people(
    store: Store, team: str, people: Iterable[Person], by: str, at: datetime
) -> Iterator[Filing]:
    """Add people to a team's pool; what became of each, in order.

    What was told is stored: after a crash the same import goes on where it was. Raises
    StorageUnavailable, and ValueError for a person without a basis.
    """
    waiting = iter(people)
    unfiled = 0
    with uncollected():
        try:
            while batch := list(islice(waiting, AT_ONCE)):
                with store.write() as tx:
                    filings = tx.workspace(team).candidates.add_unfiled(batch, by, at)
                unfiled += len(batch)
                if unfiled >= MOST_FILED:
                    unfiled = 0
                    _file(store, team)
                yield from filings
        finally:
            while _file(store, team):
                pass


def _file(store: Store, team: str) -> bool:
    with store.write() as tx:
        return tx.workspace(team).candidates.file_names()
