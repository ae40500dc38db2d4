"""Parts of our chips: what research has, told in chips, and what of each share is guaranteed."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Final

from bot.questions.patterns import Build, Rule, first, merged, reduced, rule
from bot.questions.rules.terms import value_of
from bot.questions.shares import exact_part
from bot.questions.tags import Hardware, People, T, Tag

_SIDE: Final = "[<research><product>]"
_COUNTED: Final = "[<num><count>]~(?:<of>~[<they><our>]+)?"
_OTHERS: Final = "(?!~[<people><staff><team><unit><pct><chip><more><x><each><scope>])"
_LEAST: Final = 0.1
"""From which part of the chips on a number counts chips where nobody was counted."""
_FORMS: Final = (
    f"{_SIDE}~[<gets><have><word><can><is><need>]{{1,3}}~{_COUNTED}{_OTHERS}",
    f"{_COUNTED}~[<is><gets><word><guarantee>]*~[<for><to><at><in>]~<our>?~{_SIDE}"
    "(?!~[<people><staff><team><each><scope>])",
    "<num>~<guarantee>~[<for><to>]~<our>?~<team>",
    "(?<=[<team><us><researchers><comma>])[<gets><have>]~<num>~<of>~<they>(?!~[<each><scope>])",
)


def _share_of(whole: float, heads: float, *, are_chips: bool) -> Build:
    """So many of all chips as the part for research; a number of people is none of chips.

    `are_chips` tells that `they` are: after `2048 H100, 40 researchers`, 10 of them are people.
    """

    def build(tags: Sequence[Tag]) -> Tag | None:
        counted = first(tags, T.NUM, T.COUNT)
        count = value_of(counted)
        they = are_chips and first(tags, T.THEY)
        is_of_chips = (counted and counted.kind is T.COUNT) or they or count > heads
        if not is_of_chips or not 0 < count < whole:
            return None
        part = count / whole
        return merged(T.SHARE, exact_part(1 - part if first(tags, T.PRODUCT) else part), tags)

    return build


def with_counted_share(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with so many of the chips as a share, where one amount and no share was told."""
    if first(tags, T.RESEARCH, T.PRODUCT, T.TEAM, T.RESEARCHERS) is None:
        return tags
    told = [tag.value.amount.amount for tag in tags if isinstance(tag.value, Hardware)]
    if len(told) != 1 or first(tags, T.SHARE) or first(tags, T.EACHOF):
        return tags
    people = [tag.value.amount.amount.value for tag in tags if isinstance(tag.value, People)]
    heads = max(people, default=_LEAST * told[0].value)
    last = next(tag for tag in reversed(tags) if isinstance(tag.value, Hardware | People))
    build = _share_of(told[0].value, heads, are_chips=isinstance(last.value, Hardware))
    rules: tuple[Rule, ...] = tuple(rule(form, build) for form in _FORMS)
    return reduced(tags, rules)


# A part of everyone's share that is guaranteed: `2,000 GB200, 80 researchers, 50% guaranteed`.
#
# An offer holds so many chips for each as guaranteed, so that the part is taken of the average.

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
