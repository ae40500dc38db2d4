"""The training runs that the works in an answer about the pool are about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from bot.answering.people.pool import PoolFound
from bot.candidates.runs import run_of, runs_by_size
from bot.candidates.stored import work_of
from bot.candidates.ties import RunIndex
from bot.ledger import Ledger


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
