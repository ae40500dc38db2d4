"""`we'll be 55 by summer`: so many of us there will be, as in `we grow to 55 by summer`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.patterns import first, reduced, rule
from bot.questions.rules.terms import value_of
from bot.questions.tags import T, Tag
from storage.records import Status

_MOST: Final = 1000
"""More than so many may be chips."""
_LED: Final = "(?:<us>|(?<=<and>))"
_GOAL: Final = "<num>~(?:(?:<of>~<us>)|<people>)?(?=~<by>~<when>|~<in>~<when>)"


def with_team_to_be(tags: tuple[Tag, ...], low: str) -> tuple[Tag, ...]:
    """The tags of a text in lower case with such a number as one that we grow to."""
    kinds = {tag.kind for tag in tags}
    is_first = T.CHIP in kinds and kinds.isdisjoint((T.PEOPLE, T.STAFF, T.TEAM))
    if is_first or not {T.NUM, T.WHEN} <= kinds:
        return tags  # `512 H100, we will be 70 by March`: all who share them, as far as is told

    def grows(found: Sequence[Tag]) -> Sequence[Tag] | None:
        verb, number = first(found, T.IS, T.STATUS), first(found, T.NUM)
        is_ahead = verb and (verb.value is Status.ANNOUNCED or low[verb.start : verb.end] == "be")
        if not (verb and number and is_ahead) or value_of(number) > _MOST:
            return None
        us = Tag(T.US, None, verb.start, verb.start)
        led = found[:1] if found[0].kind is T.US else (us,)
        to = Tag(T.TO, None, number.start, number.start)
        people = [tag for tag in found if tag.kind is T.PEOPLE]
        return (*led, Tag(T.GROW, None, verb.start, verb.end), to, number, *people)

    return reduced(tags, (rule(f"{_LED}~[<is><status>]~{_GOAL}", grows),))
