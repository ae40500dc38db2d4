"""What there will be: so many times as many, so many of us, chips that come in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.patterns import first, merged, reduced, rule
from bot.questions.rules.terms import value_of
from bot.questions.tags import T, Tag
from bot.regex import regex
from storage.records import Status

_AS_MANY: Final = regex(r"\W*(?:the|our|as many|as much)\b")
_NO_LAB: Final = "(?<!<lab>~<have>)(?<!<lab>)(?<!<they>~<have>)(?<!<they>)"
_WHAT: Final = "[<chip><gpu><budget><site><people><staff><team>]"


def with_multiples(tags: tuple[Tag, ...], low: str) -> tuple[Tag, ...]:
    """The tags of a text in lower case with every such number as T.FACTOR.

    `8x GPUs` are eight; so many times what a lab has is said of the lab.
    """
    if T.X not in {tag.kind for tag in tags}:
        return tags

    def times(found: Sequence[Tag]) -> Sequence[Tag] | None:
        sign = first(found, T.X)
        if sign is None or not _AS_MANY.match(low, sign.end):
            return None
        factor = merged(T.FACTOR, value_of(found[0]), found[: found.index(sign) + 1])
        return (factor, *(tag for tag in found if tag.kind is T.OUR), found[-1])

    of_ours = f"{_NO_LAB}<num>~<x>~[<word><our>]{{0,2}}~{_WHAT}(?!~[<of><at>]~<lab>)"
    return reduced(tags, (rule(of_ours, times),))


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


_COMES: Final = regex(r"(?:come|comes|coming|came) in$")
_COUNTED: Final = (T.CHIP, T.FAMILY, T.GPU, T.RACK, T.NODE, T.POD)
_BETWEEN: Final = (T.WORD, T.CAN, T.IS, T.MORE, T.TALK)
_WHEN: Final = (T.WHEN, T.DAYS, T.NUM)


def with_chips_coming(tags: tuple[Tag, ...], low: str) -> tuple[Tag, ...]:
    """The tags of a text in lower case, with chips that come in at a time as on their way."""
    return tuple(_as_opening(tags, place, low) for place in range(len(tags)))


def _as_opening(tags: tuple[Tag, ...], place: int, low: str) -> Tag:
    tag = tags[place]
    if tag.kind is not T.HIRE or not _COMES.search(low[tag.start : tag.end]):
        return tag
    after = tags[place + 1].kind if place + 1 < len(tags) else None
    before = next((each.kind for each in reversed(tags[:place]) if each.kind not in _BETWEEN), None)
    is_of_chips = before in _COUNTED and after in _WHEN
    return Tag(T.OPENS, None, tag.start, tag.end) if is_of_chips else tag
