"""What somebody has for himself, beside what all of ours share.

`she has 256 H100 to herself, we have 1024 for 32 people`: an offer for one, and ours.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.patterns import Build, coded, compiled, first, reduced, rule
from bot.questions.tags import Hardware, Number, People, T, Tag
from storage.records import Amount

_HIS: Final = (
    "[<they><want>]~[^<us><our><offer><stop><vs><hardware><num>]{0,6}~<hardware>"
    "~(?:[<at><from>]~<lab>~)?[<guarantee><each><scope>]"
)
_OURS: Final = "[<us><our>]~[<have><offer><gets><is><can><word>]{0,3}"
_SHARED: Final = "[<for><shared><by><with>]{1,2}~<num>"
_HEADS: Final = (
    f"{_SHARED}|<num>~<research>?~[<people><staff><team>]|<team>~[<of><is><with>]*~<num>"
)


def _for_one(tags: Sequence[Tag]) -> Sequence[Tag]:
    """The chips without the word that they are one person's, shared by one."""
    alone = tags[-1]
    one = Tag(T.RESEARCHERS, People(Number(Amount(1.0))), alone.start, alone.end)
    at = next(place for place, tag in enumerate(tags) if tag.kind is T.HARDWARE)
    return (*tags[:at], *tags[at + 1 : -1], tags[at], one)


def _for_whoever(tags: Sequence[Tag]) -> Sequence[Tag]:
    """The chips alone, where nobody was counted who shares ours: no guarantee of ours is told."""
    return tags[:-1]


def _of_same_chip(hardware: Hardware) -> Build:
    """`we have 1024 for 32 people`: of the chip that was named beside."""

    def build(tags: Sequence[Tag]) -> Sequence[Tag] | None:
        last = tags[-1]
        if not isinstance(last.value, Number) or last.value.amount.value < 1:
            return None
        return (
            *tags[:-1],
            replace(last, kind=T.HARDWARE, value=replace(hardware, amount=last.value)),
        )

    return build


def with_what_one_has(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with chips of one person as an offer for one, where ours are named too."""
    if first(tags, T.US, T.OUR) is None or first(tags, T.THEY, T.WANT) is None:
        return tags
    named = [tag.value for tag in tags if isinstance(tag.value, Hardware)]
    if len(named) == 1:
        same = rule(f"{_OURS}~<num>(?=~{_SHARED})", _of_same_chip(named[0]))
        tags = reduced(tags, (same,))
    if sum(tag.kind is T.HARDWARE for tag in tags) < 2:
        return tags
    is_shared = compiled(_HEADS).search(coded(tags))
    return reduced(tags, (rule(_HIS, _for_one if is_shared else _for_whoever),))
