"""Whose a state or a day is where something stands nearer than chips: of what grows, or joins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Final

from bot.questions.tags import Hardware, T, Tag, When
from bot.regex import regex

_PASSED: Final = frozenset((
    T.FROM, T.BY, T.IN, T.AT, T.TO, T.OPENS, T.STATUS, T.WORD, T.UNKNOWN, T.IS, T.CAN, T.HAVE,
    T.FOR, T.US, T.THEY, T.ALL, T.UNTIL, T.TALK, T.GPU, T.OF,
))  # fmt: skip
"""What may stand between a day and what it is of."""
_ANOTHER: Final = frozenset((
    T.NUM, T.COUNT, T.PEOPLEMORE, T.GROWTO, T.TIMES, T.FACTOR, T.GROW, T.LEAVE, T.HIRE,
    T.LOSE, T.PEOPLE, T.STAFF, T.TEAM, T.ROLES,
))  # fmt: skip
"""Amounts that no rule took up, people who come or go, and what grows."""
_CHIPS_OR_PEOPLE: Final = frozenset((len("they"), len("these")))
"""How long the words are that may stand for chips; `she` and `the candidate` do not."""

_STATES: Final = frozenset((T.STATUS, T.WHEN, T.OPENS))
_ASKS: Final = frozenset((T.MEANING, T.COMPARE))
_CLAUSE_ENDS: Final = frozenset((T.COMMA, T.STOP, T.HARDWARE, T.STATUS, T.OPENS, T.DASH))


def is_of_another(tags: Sequence[Tag], place: int) -> bool:
    """Whether the state or day at this place is of something that stands nearer than chips.

    A day that says when an amount comes which nobody understood is no day of the chips that were
    named beside it: these are taken to run, and the amount is told as left out.
    """
    if _is_asked_of(tags, place) or _chip_to_come(tags, place):
        return True
    for tag in reversed(tags[:place]):
        if tag.kind not in _PASSED:
            return tag.kind in _ANOTHER
        if tag.kind is T.THEY and tag.end - tag.start not in _CHIPS_OR_PEOPLE:
            return True
    for tag in tags[place + 1 :]:
        if tag.kind not in _PASSED:
            return tag.kind in _ANOTHER
    return False


def _chip_to_come(tags: Sequence[Tag], place: int) -> Tag | None:
    """The chip that comes then, of which nobody said how many: `B200 upgrade planned for 2028`."""
    before = next((tag for tag in reversed(tags[:place]) if tag.kind not in _PASSED), None)
    held = [tag.value.chips for tag in tags if isinstance(tag.value, Hardware)]
    is_other = before is not None and all(before.value not in chips for chips in held)
    return before if before and before.kind is T.CHIP and is_other else None


def chips_to_come(tags: Sequence[Tag]) -> list[Tag]:
    """Each such chip, with when it comes, beside chips that are counted."""
    if not any(tag.kind is T.HARDWARE for tag in tags):
        return []
    told = ((_chip_to_come(tags, at), tag) for at, tag in enumerate(tags) if tag.kind in _STATES)
    ends = {chip.start: replace(chip, end=state.end) for chip, state in told if chip}
    return list(ends.values())


_YEAR: Final = regex(r"\b20\d\d\b")
"""A month without its year may be of what nobody understood: `64 GB300 each in March`."""
_SINCE: Final = "“{}” is past, so these chips are taken to run"


def days_past(tags: Sequence[Tag], text: str, today: date) -> tuple[str, ...]:
    """`128 B200, from Jan 2026`: that a day which is past changes nothing of what runs."""
    stated = (
        tag
        for before, tag in pairwise(tags)
        if before.kind in (T.FROM, T.OPENS) and _YEAR.search(text, tag.start, tag.end)
    )
    return tuple(
        _SINCE.format(text[tag.start : tag.end]) for tag in stated if _is_over(tag.value, today)
    )


def _is_over(when: object, today: date) -> bool:
    return isinstance(when, When) and when.last < today


def days_asked_of(tags: Sequence[Tag]) -> list[Tag]:
    """The days that something is asked of, and on which nothing comes."""
    return [tag for place, tag in enumerate(tags) if _is_asked_of(tags, place)]


def _is_asked_of(tags: Sequence[Tag], place: int) -> bool:
    """`what do we have by June`, `how do we compare in June`: the day that is asked about."""
    if tags[place].kind is not T.WHEN:
        return False
    for tag in reversed(tags[:place]):
        if tag.kind in _ASKS:
            return True
        if tag.kind in _CLAUSE_ENDS:
            return False
    return False
