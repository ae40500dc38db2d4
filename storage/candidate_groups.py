"""The people of a pool by what their published works are about, and how many have none."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Select, bindparam, func, or_, select

from storage.candidate_evidence import WORK, evidence_of
from storage.candidate_rows import COLUMNS, candidate_of
from storage.records import Candidate, Evidence, Group, Grouped, Sought, Tie, Trained
from storage.schema.candidates import candidates, evidence, kinds

MOST_WORKS: Final = 5_000
"""Works that an answer about the pool is made of: far more than anybody reads."""
_OF_KIND: Final = kinds.join(
    evidence,
    (kinds.c.pool == evidence.c.pool)
    & (kinds.c.candidate == evidence.c.candidate)
    & (kinds.c.work == evidence.c.work),
)
_COUNTS: Final = (evidence.c.is_withdrawn.is_(False), evidence.c.tie != Tie.NAME_ONLY)
"""Which works count: neither somebody else's, nor those that a name alone ties to a person."""
_WITH_WORK: Final = select(func.count()).select_from(
    select(evidence.c.candidate)
    .where(evidence.c.pool == bindparam("pool"), *_COUNTS)
    .distinct()
    .subquery()
)


def grouped(connection: Connection, pool: int, sought: Sought) -> Grouped:
    """Who is tied to works that are sought, by kind of work: of one kind, or of all.

    Kinds and the people in them are in alphabetical order. A tie by name alone doesn't count.
    """
    found: dict[tuple[str, int], list[Evidence]] = defaultdict(list)
    people: dict[int, Candidate] = {}
    rows = connection.execute(_seeking(sought), {"pool": pool}).all()
    for row in rows[:MOST_WORKS]:
        work = evidence_of(row)
        if not (_says(work.title, sought.words) and _is_placed(row.affiliation, sought)):
            continue
        people.setdefault(row.id, candidate_of(row))
        for kind in _told(work, sought):
            found[kind, row.id].append(work)
    by_kind: dict[str, list[Trained]] = defaultdict(list)
    for (kind, number), works in found.items():
        by_kind[kind].append(Trained(people[number], _newest_first(works)))
    groups = tuple(Group(kind, _by_name(by_kind[kind])) for kind in sorted(by_kind))
    return Grouped(groups, len(rows) > MOST_WORKS)


def on_list(connection: Connection, pool: int, sought: Sought) -> tuple[Candidate, ...]:
    """Whom the imported list names, whatever is on record, by name.

    By the places and the words alone, which are those of a topic here.
    """
    places, words = sought.places, sought.words
    query = select(*COLUMNS).where(candidates.c.pool == bindparam("pool"))
    query = query.where(_is_at(places)) if places else query
    query = query.where(_has_topic(words)) if words else query
    query = query.order_by(func.lower(candidates.c.name), candidates.c.id).limit(MOST_WORKS)
    rows = map(candidate_of, connection.execute(query, {"pool": pool}))
    return tuple(
        one
        for one in rows
        if _is_placed(one.person.affiliation, sought) and _says("\n".join(one.person.topics), words)
    )


def count_with_work(connection: Connection, pool: int) -> int:
    """Of how many people works are on record that count as theirs."""
    return int(connection.execute(_WITH_WORK, {"pool": pool}).scalar_one())


def _seeking(sought: Sought) -> Select[Any]:
    """The works as rows; both databases go by the kind, else by the amount, else by the person."""
    by = evidence if sought.kind is None else kinds
    works = evidence if sought.kind is None else _OF_KIND
    people = (candidates.c.pool == by.c.pool) & (candidates.c.id == by.c.candidate)
    query = select(*WORK, *COLUMNS).select_from(works.join(candidates, people))
    query = query.where(by.c.pool == bindparam("pool"), *_conditions(sought)).limit(MOST_WORKS + 1)
    bounds = (sought.flop, sought.flop_most)
    goes_by_amount = sought.kind is None and bounds != (None, None)
    return query if goes_by_amount else query.order_by(by.c.candidate, by.c.work)


def _conditions(sought: Sought) -> Iterator[ColumnElement[bool]]:
    yield from _COUNTS
    if sought.kind is not None:
        yield kinds.c.kind == sought.kind
    if sought.words:
        yield or_(*(evidence.c.title.icontains(w, autoescape=True) for w in sought.words))
    if sought.since is not None:
        yield evidence.c.published >= sought.since
    if sought.flop is not None:
        yield evidence.c.flop >= sought.flop
    if sought.flop_most is not None:
        yield evidence.c.flop <= sought.flop_most
    if sought.places:
        yield _is_at(sought.places)
    if sought.chips:
        yield or_(*(_is_on(chip) for chip in sought.chips))


def _is_on(chip: str) -> ColumnElement[bool]:
    """`2048 chip/a100-40gb` is on an A100, too."""
    whole = evidence.c.hardware.endswith(f" {chip}", autoescape=True)
    return or_(whole, evidence.c.hardware.contains(f" {chip}-", autoescape=True))


def _is_at(places: Sequence[str]) -> ColumnElement[bool]:
    return or_(*(candidates.c.affiliation.icontains(at, autoescape=True) for at in places))


def _has_topic(words: Sequence[str]) -> ColumnElement[bool]:
    return or_(*(candidates.c.topics.icontains(word, autoescape=True) for word in words))


def _is_placed(affiliation: str, sought: Sought) -> bool:
    """Whether the list has somebody at one of the places, and at none that are left out."""
    is_out = sought.without and _says(affiliation, sought.without)
    return _says(affiliation, sought.places) and not is_out


def _says(text: str, words: Sequence[str]) -> bool:
    """Whether any of the words stands in a text whole: `RL` doesn't in `world`."""
    whole = (rf"(?<!\w){re.escape(each)}(?!\w)" for each in words)
    return not words or any(re.search(each, text, re.IGNORECASE) for each in whole)


def _told(work: Evidence, sought: Sought) -> Iterator[str]:
    """The groups that a work puts somebody into; empty for one whose title tells of no kind."""
    if sought.kind is not None:
        yield sought.kind
    else:
        yield from work.kinds or ("",)


def _by_name(people: Iterable[Trained]) -> tuple[Trained, ...]:
    return tuple(sorted(people, key=lambda p: (p.candidate.name.casefold(), p.candidate.id)))


def _newest_first(works: Iterable[Evidence]) -> tuple[Evidence, ...]:
    by_work = sorted(works, key=lambda work: work.work)
    return tuple(sorted(by_work, key=lambda work: work.published, reverse=True))
