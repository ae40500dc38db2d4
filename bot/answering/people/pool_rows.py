"""How people of the pool stand in a list: names that tell two of one name apart, and rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from bot import formats as f
from bot.answering.people.by_list import BY_TOPIC
from bot.answers import Cell
from bot.candidates.scholars.text import folded, short_title, tidy
from bot.candidates.stored import fact_of
from bot.prose import Name
from storage.records import Candidate, Group, Trained

MOST_NAMED: Final = 10
TITLE: Final = 60
Called = Mapping[int, str]
"""How each person of a list is called, by the number of the entry."""


def told_apart(groups: Sequence[Group]) -> Called:
    """Everybody by name, and with the institution where several of one name stand in the list."""
    people = {one.candidate.id: one.candidate for group in groups for one in group.people}
    bearers = Counter(folded(one.name) for one in people.values())
    return {n: _called(one, is_alone=bearers[folded(one.name)] == 1) for n, one in people.items()}


def _called(one: Candidate, *, is_alone: bool) -> str:
    name, place = tidy(one.name), tidy(one.person.affiliation)
    return name if is_alone or not place else f"{name} ({place})"


def names_in(group: Group, called: Called) -> Name:
    """The first names in their order; the rest of a long group is in the table."""
    shown = [called[person.candidate.id] for person in group.people[:MOST_NAMED]]
    return f.names(shown) if len(shown) == len(group.people) else f.said(f"{', '.join(shown)}, …")


def row(kind: str, person: Trained, called: Called) -> tuple[Cell, ...]:
    """Somebody with the newest work of a kind."""
    newest = person.works[0] if person.works else None
    name, of_kind = f.said(called[person.candidate.id]), f.said(kind)
    if newest is None:
        none = "none of it on record" if kind == BY_TOPIC else "none on record"
        return name, of_kind, f.said(none), f.said("–")
    return name, of_kind, f.said(short_title(newest.title, TITLE)), f.day_of(fact_of(newest))
