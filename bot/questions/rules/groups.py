"""Groups of our people with chips of their own: `150 H100 for the 6 on RL, the other 34 share 900`.

Against a lab they are one offer, as its figures are those of all its people. By themselves, and
told alike, they are two offers (`two_offers`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.patterns import Rule, first, rule
from bot.questions.rules.terms import value_of
from bot.questions.tags import Hardware, Number, People, T, Tag
from storage.records import Amount

_ENDS: Final = "(?=[<comma><stop><vs><and>]|$)"


def _share_as_well(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`the other 34 share 900`: the people of another group, and chips of the same kind."""
    here, heads, chips = tags[0].value, tags[-3], tags[-1]
    if not isinstance(here, Hardware) or not isinstance(heads.value, Number):
        return None
    if value_of(chips) <= value_of(heads):
        return None
    people = Tag(T.RESEARCHERS, People(heads.value), heads.start, heads.end)
    if chips.kind is T.HARDWARE:
        return (*tags[:-3], people, chips)
    if not isinstance(chips.value, Number):
        return None
    same = replace(chips, kind=T.HARDWARE, value=Hardware(here.chips, chips.value))
    return (*tags[:-3], people, same)


OTHERS_SHARE: Final[tuple[Rule, ...]] = (
    rule(f"<hardware>[^<hardware>]*<num>~<shared>~(?:[<num><count>]{_ENDS}|<hardware>)",
         _share_as_well),
)  # fmt: skip
"""After chips are counted, and before people are."""

_TOLD: Final = (T.HARDWARE, T.RESEARCHERS)
_OTHERWISE: Final = frozenset((
    T.PEOPLEMORE, T.GROWTO, T.TIMES, T.LEAVE, T.SIZED, T.RUN, T.MATCH, T.OR, T.THAN, T.THEY,
    T.WANT, T.LABPEOPLE, T.STATUS, T.OPENS, T.WHEN, T.UNTIL, T.IF,
))  # fmt: skip
"""Beside these, somebody joins, the other chips are not ours, or there is one or the other."""

_AGAINST: Final = (T.VS, T.COMPARE, T.BEAT)


def with_groups(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with the people of two groups as one number, where one offer is told."""
    told = [tag for tag in tags if tag.kind in _TOLD]
    people = [tag for tag in told if tag.kind is T.RESEARCHERS]
    if len(told) != 4 or len(people) != 2 or not _OTHERWISE.isdisjoint(t.kind for t in tags):
        return tags
    if not (_is_against_labs(tags, told[-1]) or _is_told_otherwise(told)):
        return tags
    between = {tag.kind for tag in tags if told[0].end <= tag.start < told[-1].start}
    if not between.isdisjoint(_AGAINST):
        return tags  # `2880 GB200, 130 researchers vs 1000 H100, 10 researchers, given by Cohere`
    if any(_count(tag) <= 1 for tag in people):
        return tags  # `Cohere gives him 100 H100, we'd give him 768`
    heads = Number(Amount(sum(_count(tag) for tag in people)))
    all_of_us = replace(people[0], value=People(heads))
    rest = [tag for tag in tags if tag is not people[1]]
    return tuple(all_of_us if tag is people[0] else tag for tag in rest)


def _is_against_labs(tags: Sequence[Tag], last: Tag) -> bool:
    """Whether labs are named behind all that is told, so that no chips are theirs."""
    lab = first(tags, T.LAB)
    return lab is not None and lab.start >= last.end


def _is_told_otherwise(told: Sequence[Tag]) -> bool:
    """`150 H100 for 6, the other 34 share 900`: the second the other way round."""
    kinds = [tag.kind for tag in told]
    return kinds[:2] == kinds[3:1:-1] and kinds[0] is not kinds[1]


def _count(tag: Tag) -> float:
    return tag.value.amount.amount.value if isinstance(tag.value, People) else 0.0
