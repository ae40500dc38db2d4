"""How many people of the pool an answer tells of, as words and as a figure."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Figure
from bot.candidates.stored import fact_of
from bot.quantities import Estimate, Interval, Unit
from storage.records import Fact, Group


def people_told(count: int) -> str:
    """So many people, in words."""
    return "1 person" if count == 1 else f"{count:,} people"


def of_none(without: int, people: int) -> str:
    """Of how many of the pool no work is on record, in words."""
    if not without:
        return "A work is on record for everybody in your pool"
    all_of_them = "anybody" if people > 1 else "the one person"
    whom = all_of_them if without == people else f"{without:,} of the {people_told(people)}"
    return f"No work is on record for {whom} in your pool"


def figures(groups: Sequence[Group], more: bool) -> tuple[Figure, ...]:
    """How many people have such work, resting on the works; nobody at all rests on nothing."""
    if more:
        return (Figure("pool.people", None, "more works on record than are counted at once"),)
    people = {person.candidate.id for group in groups for person in group.people if person.works}
    works = (work for group in groups for person in group.people for work in person.works)
    facts: tuple[Fact, ...] = tuple(dict.fromkeys(fact_of(work) for work in works))
    if not facts:
        return (Figure("pool.people", None, "no such work on record"),)
    count = Estimate(Interval.point(float(len(people))), Unit.PEOPLE, facts)
    return (Figure("pool.people", count, "people whose works are on record"),)
