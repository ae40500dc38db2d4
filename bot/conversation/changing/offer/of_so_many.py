"""What goes of all that there are, whose number is told again: `half of the 40 leave`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.patterns import coded, compiled
from bot.questions.rules.terms import value_of
from bot.questions.tags import Number, T, Tag
from storage.records import Offer

_OF_ALL: Final = "(?<=[<num><pct>])<of>~<our>?~<num>(?!~[<pct><of>])"
_THINGS: Final = (T.CHIP, T.GPU, T.PEOPLE, T.STAFF, T.RESEARCHERS, T.TEAM)


def with_all_named(tags: Sequence[Tag], held: Offer) -> tuple[Tag, ...] | None:
    """The tags with what is counted in place of how many there are; None where it is another count.

    The number of all that there are goes nowhere itself.
    """
    found = compiled(_OF_ALL).search(coded(tags))
    if found is None:
        return tuple(tags)
    at = found.end() - 1
    kind = _counted(tags[at], held)
    if kind is None:
        return None
    is_named = at + 1 < len(tags) and tags[at + 1].kind in _THINGS
    whole = () if is_named else (Tag(kind, None, tags[at].start, tags[at].end),)
    return (*tags[:at], *whole, *tags[at + 1 :])


def _counted(number: Tag, held: Offer) -> T | None:
    """Whether there are so many people, or so many chips; None where neither."""
    if not isinstance(number.value, Number):
        return None
    count = value_of(number)
    if held.researchers is not None and held.researchers.value == count:
        return T.PEOPLE
    return T.GPU if any(each.count.value == count for each in held.chips) else None
