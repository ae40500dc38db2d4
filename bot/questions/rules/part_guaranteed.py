"""A part of everyone's share that is guaranteed: `2,000 GB200, 80 researchers, 50% guaranteed`.

An offer holds so many chips for each as guaranteed, so that the part is taken of the average.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Final

from bot.questions.patterns import Rule, merged, reduced, rule
from bot.questions.rules.terms import value_of
from bot.questions.tags import People, T, Tag

_NOT_OF_SOME: Final = (
    "(?!~<of>?~[<our><they><each><all><word>]{0,2}~[<people><team><staff><us><research>])"
)
_SHARE: Final = "[<our><they><each><scope><shared><gpu><chip><all>]{0,3}"
_TAKEN: Final = "“{}” taken as {:,.10g} chips guaranteed to each"
_IT: Final = 2
"""So long is `it`, which means what was told; any other word may be of pay or of a price."""


def with_part_guaranteed(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with that part as chips of each, where it is known how many each has."""
    if not {T.PCT, T.GUARANTEE} <= {tag.kind for tag in tags}:
        return tags
    each = _average(tags)
    if each is None:
        return tags

    def guaranteed(found: Sequence[Tag]) -> Tag | None:
        part = next((value_of(tag) for tag in found if tag.kind is T.PCT), 0.0)
        number = math.floor(part * each)
        is_of_else = any(t.kind is T.WORD and t.end - t.start != _IT for t in found)
        if is_of_else or number < 1 or part > 1:
            return None
        return merged(T.GUARANTEED, float(number), found)

    rules: tuple[Rule, ...] = (
        rule(f"<pct>~(?:<of>~)?{_SHARE}~<is>*~<guarantee>+", guaranteed),
        rule("<pct>~<of>~<word>~<is>*~<guarantee>+", guaranteed),
        rule(f"<guarantee>+~<of>?~<pct>(?:~<of>~{_SHARE})?{_NOT_OF_SOME}", guaranteed),
    )
    return reduced(tags, rules)


def _average(tags: Sequence[Tag]) -> float | None:
    """How many chips each has for research; None where several amounts of anything were told."""
    chips = [value_of(tag) for tag in tags if tag.kind in (T.HARDWARE, T.COUNT)]
    said = [tag.value for tag in tags if tag.kind is T.RESEARCHERS]
    people = [each.amount.amount.value for each in said if isinstance(each, People)]
    shares = [value_of(tag) for tag in tags if tag.kind is T.SHARE]
    is_told = any(tag.kind is T.GUARANTEED for tag in tags)
    if is_told or len(chips) != 1 or len(people) != 1 or len(shares) > 1 or people[0] <= 0:
        return None
    return chips[0] * (shares[0] if shares else 1.0) / people[0]


def part_guaranteed(raw: Sequence[Tag], tags: Sequence[Tag], text: str) -> Iterator[str]:
    """As how many chips of each a part is taken."""
    for told in tags:
        inside = [tag for tag in raw if told.start <= tag.start < told.end]
        if told.kind is T.GUARANTEED and any(tag.kind is T.PCT for tag in inside):
            yield _TAKEN.format(text[told.start : told.end], value_of(told))
