"""How many of the chips to come run already: `100 today and 400 H100 arriving in March`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.patterns import Rule, first, rule
from bot.questions.tags import Hardware, Number, T, Tag
from storage.records import Status


def _here_besides(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """The number that runs as so many of the chips that come, each with its state."""
    to_come = next(tag.value for tag in tags if tag.kind is T.HARDWARE)
    number = first(tags, T.NUM)
    runs = any(tag.value is Status.OPERATIONAL for tag in tags)
    if not runs or number is None or not isinstance(number.value, Number):
        return None
    if not isinstance(to_come, Hardware):
        return None
    here = Tag(T.HARDWARE, Hardware(to_come.chips, number.value), number.start, number.end)
    return tuple(here if tag is number else tag for tag in tags if tag.kind is not T.GPU)


_RUN: Final = "(?:<num>~<gpu>?~<status>|<status>~<num>(?!~[<people><staff><team>]))"
HERE_AND_TO_COME: Final[tuple[Rule, ...]] = (
    rule(
        "<num>~<gpu>?~<status>~[<comma><and><stop>]+~<more>?~<hardware>(?=~[<status><opens>])",
        _here_besides,
    ),
    rule(
        "<hardware>~[<opens><status>]~[<in><from><by><at>]*~<when>~[<comma><and><stop>]+~" + _RUN,
        _here_besides,
    ),
)
"""Where a number runs, and chips of a kind are named for what comes."""
