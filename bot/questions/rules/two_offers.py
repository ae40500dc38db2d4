"""Two offers, each with those who share it: `512 H100 for 12 people or 300 B200 for 16`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from bot.questions.rules.counted import chip_count, settled
from bot.questions.rules.gather import Draft, Stack, is_operational
from bot.questions.rules.owners import is_where_from
from bot.questions.tags import Number, People, T, Tag
from bot.questions.types import Question
from storage.records import ChipCount, Offer

_TOLD = (T.HARDWARE, T.RESEARCHERS)
_OTHERWISE = (
    T.PEOPLEMORE, T.GROWTO, T.TIMES, T.SAVE, T.LEAVE, T.SIZED, T.RUN, T.COST, T.MATCH,
    T.SHARE, T.GUARANTEED, T.LARGEST, T.WAIT, T.YEARLY,
)  # fmt: skip
"""Beside these, other people are those to come, something else is asked, or a term is of one."""


@dataclass(frozen=True, slots=True)
class Shared:
    """Chips and the people who share them."""

    stacks: tuple[Stack, ...]
    people: Number


def two_offers(d: Draft) -> tuple[Shared, Shared] | None:
    """The offers in the order in which they were told; None where there are not two.

    One that runs and one to come is a single offer that grows, and labs are held against one.
    """
    told = [tag for tag in d.tags if tag.kind in _TOLD]
    order = [kind for kind, _ in groupby(tag.kind for tag in told)]
    is_pair = order in ([*_TOLD, *_TOLD], [*_TOLD[::-1], *_TOLD[::-1]])
    states = {None if is_operational(stack) else stack.state for stack in d.stacks}
    if not is_pair or (d.labs and not is_where_from(d)) or d.has(*_OTHERWISE) or len(states) != 1:
        return None
    groups = [tuple(tags) for _, tags in groupby(told, key=lambda tag: tag.kind)]
    one, other = _shared(groups[:2], d), _shared(groups[2:], d)
    return (one, other) if one and other else None


def _shared(groups: Sequence[tuple[Tag, ...]], d: Draft) -> Shared | None:
    tags = [tag for group in groups for tag in group]
    people = [tag.value for tag in tags if isinstance(tag.value, People)]
    stacks = tuple(stack for stack in d.stacks if d.tags[stack.place] in tags)
    return Shared(stacks, people[0].amount) if len(people) == 1 and stacks else None


def ours_first(offers: tuple[Shared, Shared], d: Draft) -> tuple[Shared, Shared]:
    """The offers with ours before theirs: `they have 300 B200 for 16, we 512 H100 for 12`."""
    second = offers[1].stacks[0].place
    kinds = (T.THEY, T.US, T.OUR)
    whose = [(at < second, t.kind) for at, t in enumerate(d.tags) if t.kind in kinds]
    is_turned = whose[:1] == [(True, T.THEY)] and any(kind is not T.THEY for _, kind in whose)
    return offers[::-1] if is_turned else offers


def of_two_offers(question: Question, one: Shared, other: Shared) -> Question:
    """The question with two offers, whose figures per researcher are compared."""
    return replace(
        question,
        offer=Offer(chips=_counts(one), researchers=one.people.amount),
        other=_counts(other),
        other_researchers=other.people.amount,
        labs=(),
        scope=None,
        uses_saved=False,
    )


def _counts(shared: Shared) -> tuple[ChipCount, ...]:
    return tuple(chip_count(stack) for stack in shared.stacks if settled(stack))
