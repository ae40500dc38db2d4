"""The part of our chips that is for research, told in chips: `480 H100, research gets 320`."""

from __future__ import annotations

from collections.abc import Sequence
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
