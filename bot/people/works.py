"""The facts of single works, and the training runs that works of the pool are about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Final, NamedTuple

from bot.answering.people.pool import PoolFound
from bot.candidates.evidence import work_fact
from bot.candidates.finding import Scholars, SilentError
from bot.candidates.runs import run_of, runs_by_size
from bot.candidates.stored import fact_of, work_of
from bot.candidates.ties import RunIndex
from bot.ledger import Ledger
from bot.people.stored_pool import StoredPool
from bot.regex import regex
from storage.records import Fact

_WORK: Final = regex(r"W\d{5,12}|arXiv:\d{4}\.\d{4,5}")


def _are_works(ids: Iterable[str]) -> tuple[str, ...]:
    """Those of the ids that are of published works."""
    return tuple(one for one in ids if _WORK.fullmatch(one))


class Works(NamedTuple):
    """Finds works: in the pool where the asker may know of it, else in the works index."""

    scholars: Scholars
    pool: StoredPool | None

    def facts(self, ids: Iterable[str]) -> Iterator[Fact]:
        """What is known of each; one that nobody knows, or that can't be asked for, is left out."""
        for one in _are_works(ids):
            if found := self._of_pool(one) or self._of_index(one):
                yield found

    def _of_pool(self, work: str) -> Fact | None:
        row = self.pool.work(work.removeprefix("arXiv:")) if self.pool else None
        return replace(fact_of(row), statement=row.title) if row else None

    def _of_index(self, work: str) -> Fact | None:
        try:
            read = self.scholars.paper(work.removeprefix("arXiv:"))
        except SilentError:
            return None
        found = read.value
        if found is None or found.published is None or not found.url:
            return None
        return replace(work_fact(found, read.on), statement=found.title)


def largest_runs(
    found: PoolFound, index: RunIndex, ledger_of: Callable[[Iterable[str]], Ledger]
) -> tuple[str, ...]:
    """The largest run of each work, each once; a paper may tell of a family of them."""
    families = tuple(dict.fromkeys(_families(found, index)))
    ledger = ledger_of({slug for family in families for slug in family})
    known = (tuple(run for slug in family if (run := run_of(slug, ledger))) for family in families)
    return tuple(dict.fromkeys(runs_by_size(runs)[0].entity.slug for runs in known if runs))


def _families(found: PoolFound, index: RunIndex) -> Iterator[tuple[str, ...]]:
    people = (person for group in found.works.groups for person in group.people)
    for person in people:
        yield from (runs for work in person.works if (runs := index.runs_of(work_of(work))))
