"""The place that a text about roles names: a city, a region, or all that is outside one."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from bot.questions.clean import fold
from bot.questions.on_record import OUTSIDE_OF
from bot.questions.words.market_words import PLACES
from bot.questions.words.role_subjects import subject_in
from bot.regex import any_of, regex

_CAPITAL: Final = regex(r"\b(?:in|near|around|at) (?:the )?([A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2})")


_SHORT: Final = 3
"""Letters that may be of anything else than a place: `la`, `eu`."""
_FIELDS: Final = frozenset(("ai", "ml", "nlp", "llm", "llms", "cv", "hpc", "ai safety"))
"""What roles may be in that is no place, however it is written."""


def place_in(text: str) -> tuple[str | None, int]:
    """The place that a text names as it is printed, and where it stands; -1 without one.

    Of roles that are not to be in a place it is all that is outside it.
    """
    low = fold(text)
    if out := _elsewhere().search(low):
        return f"{OUTSIDE_OF}{PLACES[out[1]]}", out.start(1)
    if found := _places().search(low):
        return PLACES[found[1] or found[2]], found.start(1 if found[1] else 2)
    if last := _last_place().search(low) or _place_of_roles().search(low):
        return PLACES[last[1]], last.start(1)
    upper = _CAPITAL.search(text)
    if upper and not (subject_in(fold(upper[1])) or fold(upper[1]) in _FIELDS):
        return upper[1], upper.start(1)
    return None, -1


_APART: Final = (
    r"(?:outside(?: of)?|not(?: based| located)? in|other than(?: in)?|except(?: for)?(?: in)?|"
    r"apart from(?: in)?|anywhere but(?: in)?|excluding)"
)
"""What stands before the place in which roles are not to be."""


@cache
def _elsewhere() -> re.Pattern[str]:
    return regex(
        rf"\b{_APART} (?:the )?({any_of(PLACES)})(?!\w)",
        needs="outside|not|other|except|apart|but|exclud",
    )


@cache
def _last_place() -> re.Pattern[str]:
    """A place that a text ends with: `pay bands deepmind london`."""
    return regex(rf"[\s,]({any_of(PLACES)})[\s.?!]*$")


@cache
def _place_of_roles() -> re.Pattern[str]:
    """A place before the roles that are there: `london research scientist roles`."""
    names = (name for name in PLACES if len(name) > _SHORT)
    return regex(
        rf"(?<![\w-])({any_of(names)})(?: (?!(?:and|or|vs|at|in)\b)[a-z-]+){{0,3}} "
        r"(?:roles?|jobs?|openings?|positions?|postings?|vacancies|ones?)\b",
        needs="role|job|opening|position|posting|vacanc|one",
    )


@cache
def _places() -> re.Pattern[str]:
    return regex(
        rf"\b(?:in|near|around|from|across) (?:the )?({any_of(PLACES)})(?!\w)|\b(remote)\b"
    )
