"""Where data centres are asked for: a country, a part of the world, one of the United States."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from bot.questions.clean import fold
from bot.questions.lands import LANDS
from bot.regex import regex
from storage.records import COUNTRIES, STATES

_PARTS: Final = {
    "Europe": ("gb", "pt"),
    "Asia": ("ae", "cn", "id", "my"),
    "South-East Asia": ("id", "my"),
    "Middle East": ("ae",),
    "European Union": ("pt",),
}
"""Of the world, by the countries in which a data centre is on record."""
_ALSO: Final = {
    "the us": "United States",
    "usa": "United States",
    "u.s.": "United States",
    "the states": "United States",
    "america": "United States",
    "the uk": "United Kingdom",
    "uk": "United Kingdom",
    "britain": "United Kingdom",
    "england": "United Kingdom",
    "uae": "United Arab Emirates",
    "the uae": "United Arab Emirates",
    "abu dhabi": "United Arab Emirates",
    "the middle east": "Middle East",
    "the european union": "European Union",
    "the gulf": "Middle East",
    "southeast asia": "South-East Asia",
    "the eu": "European Union",
    "eu": "European Union",
}
_NAMES: Final = {
    **{name.lower(): name for name in (*STATES.values(), *COUNTRIES.values(), *_PARTS)},
    **_ALSO,
}


def place_of_sites(text: str) -> str | None:
    """The name of the place that a text names, as it is printed, or None."""
    found = _expression().search(fold(text))
    return _NAMES[found[1]] if found else None


def codes_of(place: str) -> frozenset[str] | None:
    """The traits of which a site in a place has one: none in a country without a data centre.

    None of a smaller place, such as a town: of that nothing is on record.
    """
    if place in _PARTS:
        return frozenset(_PARTS[place])
    known = {name: f"us-{code.lower()}" for code, name in STATES.items()}
    known |= {name: code for code, name in COUNTRIES.items()}
    if place in known:
        return frozenset((known[place],))
    return frozenset() if re.fullmatch(LANDS, place.lower()) else None


def other_places(text: str, place: str) -> tuple[str, ...]:
    """Places that a text names besides one, in small letters: `in Texas and Ohio`."""
    names = "|".join((*_longest_first(), LANDS))
    found = re.findall(rf"(?<!\w)({names})(?!\w)", fold(text))
    return tuple(name for name in dict.fromkeys(found) if _NAMES.get(name, name.title()) != place)


def is_place(words: str) -> bool:
    """Whether words are the name of a place and nothing else, by which a university goes too."""
    return words.lower() in _NAMES


@cache
def _expression() -> re.Pattern[str]:
    names = "|".join(_longest_first())
    return regex(rf"\b(?:in|across|of|at|from|around) ({names})(?!\w)")


def _longest_first() -> list[str]:
    return [re.escape(name) for name in sorted(_NAMES, key=len, reverse=True)]
