"""A later edition of a publication, read as facts that supersede those of the earlier one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from storage.records import Fact


def same_content(one: Fact, other: Fact) -> bool:
    """Whether two facts state the same; the day on which they were read does not count."""
    return replace(one, retrieved=other.retrieved) == other


def as_revisions(
    edition: Iterable[Fact],
    stored: Mapping[str, Fact],
    history: Callable[[str], Sequence[Fact]],
) -> Iterator[Fact]:
    """The facts of an edition, with an id of their own where theirs stands for other content.

    `F-001` becomes `F-001-r2`, which supersedes it, then `F-001-r3`. Content that was stored once
    does not come back: an older release opened again changes nothing. `history` gives a fact's
    whole chain, newest first.
    """
    for fact in edition:
        before = stored.get(fact.id)
        if before is None or same_content(before, fact):
            yield fact
        else:
            yield _revision(fact, history(fact.id))


def _revision(fact: Fact, history: Sequence[Fact]) -> Fact:
    prefix = f"{fact.id}-r"
    earlier = [f for f in history if f.id == fact.id or f.id.startswith(prefix)]
    for known in earlier:
        if same_content(replace(fact, id=known.id, supersedes=known.supersedes), known):
            return known
    return replace(fact, id=f"{prefix}{len(earlier) + 1}", supersedes=earlier[0].id)
