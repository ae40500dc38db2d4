"""Where data centres are asked for: a country, a part of the world, one of the United States."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from bot.questions.clean import fold
from bot.questions.lands import LANDS, LONE, names_united_states
from bot.questions.on_record import OUTSIDE_OF, places_of
from bot.questions.possessive import joined
from bot.regex import any_of, regex
from storage.records import COUNTRIES, STATES

_PARTS: Final = {
    "Europe": ("gb", "pt"),
    "Western Europe": ("gb", "pt"),
    "Northern Europe": ("gb",),
    "Southern Europe": ("pt",),
    "Eastern Europe": (),
    "Nordics": (),
    "Scandinavia": (),
    "Baltics": (),
    "Balkans": (),
    "Asia": ("ae", "cn", "id", "my"),
    "East Asia": ("cn",),
    "South-East Asia": ("id", "my"),
    "Middle East": ("ae",),
    "European Union": ("pt",),
    "North America": ("us",),
    "South America": (),
    "Latin America": (),
    "Africa": (),
    "Midwest": (
        "us-ia", "us-il", "us-in", "us-ks", "us-mi", "us-mn", "us-mo", "us-nd", "us-ne", "us-oh",
        "us-sd", "us-wi",
    ),
}  # fmt: skip
"""Of the world, by the countries in which a data centre is on record; the Midwest by its states."""
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
    "the nordics": "Nordics",
    "nordic countries": "Nordics",
    "the nordic countries": "Nordics",
    "the nordic region": "Nordics",
    "the baltics": "Baltics",
    "the balkans": "Balkans",
    "the midwest": "Midwest",
    "latam": "Latin America",
    "holland": "Netherlands",
    "the netherlands": "Netherlands",
    "southeast asia": "South-East Asia",
    "the eu": "European Union",
    "eu": "European Union",
}
_APART: Final = "outside|apart from|other than|except|besides|beyond|not in"
"""What is said of all that does not stand in a place."""
_TOWNS: Final = {
    "Bruyères-le-Châtel": ("France", "Western Europe", "Europe", "European Union"),
}
"""The towns for which a lab has announced chips, of no data centre that is followed."""
_NAMES: Final = {
    **{name: name.title() for name in LONE},
    **{name.lower(): name for name in (*STATES.values(), *COUNTRIES.values(), *_PARTS)},
    **_ALSO,
}
_JOINS: Final = r"(?:,? (?:and|or|&|nor) |, ?| ?/ ?)(?:(?:maybe|also|even|in|at) )*"
"""Between one place and the next."""


def place_of_sites(text: str) -> str | None:
    """The name of the place that a text names, or of all of them, as it is printed, or None."""
    low = fold(text)
    if outside := _elsewhere().search(low):
        return f"{OUTSIDE_OF}{_printed(outside[1])}"
    found = _expression().search(low)
    if found:
        return _printed(found[1])
    return "United States" if names_united_states(text) else None


def place_alone(text: str) -> str | None:
    """The same of a text that is the name of places and nothing else."""
    low = fold(text).strip(" .,!?")
    if outside := _elsewhere().fullmatch(low):
        return f"{OUTSIDE_OF}{_printed(outside[1])}"
    found = _alone().fullmatch(low)
    return _printed(found[1]) if found else None


def _printed(names: str) -> str:
    each = re.findall(rf"(?<!\w)({_any()})(?!\w)", names)
    return joined(list(dict.fromkeys(_NAMES[name] for name in each)))


def lies_in(town: str, place: str) -> bool:
    """Whether a town for which chips were announced lies in a place, or in one of several."""
    return any(one in _TOWNS.get(town, ()) for one in places_of(place))


def codes_of(place: str) -> frozenset[str] | None:
    """The traits of which a site in a place has one: none in a country without a data centre.

    None of a smaller place, such as a town: of that nothing is on record. Of all that is outside
    a place they are those of the place.
    """
    place = place.removeprefix(OUTSIDE_OF)
    if len(each := places_of(place)) > 1:
        known_of = [codes for one in each if (codes := codes_of(one)) is not None]
        return frozenset().union(*known_of) if len(known_of) == len(each) else None
    if place in _PARTS:
        return frozenset(_PARTS[place])
    known = {name: f"us-{code.lower()}" for code, name in STATES.items()}
    known |= {name: code for code, name in COUNTRIES.items()}
    if place in known:
        return frozenset((known[place],))
    return frozenset() if re.fullmatch(LANDS, place.lower()) else None


def other_places(text: str, place: str) -> tuple[str, ...]:
    """Places that a text names besides one or several, in small letters: `Texas, not Ohio`."""
    names = f"{_any()}|{LANDS}"
    found = re.findall(rf"(?<!\w)({names})(?!\w)", fold(text))
    told = places_of(place.removeprefix(OUTSIDE_OF))
    return tuple(n for n in dict.fromkeys(found) if _NAMES.get(n, n.title()) not in told)


def is_place(words: str) -> bool:
    """Whether words are the name of a place and nothing else, by which a university goes too."""
    return words.lower() in _NAMES


@cache
def _expression() -> re.Pattern[str]:
    return regex(rf"\b(?:in|across|of|at|from|around) ({_several()})(?!\w)")


@cache
def _elsewhere() -> re.Pattern[str]:
    """What is not in a place: `outside the US`, `anything not in Texas`."""
    apart = r"(?:outside(?: of)?|not in|(?:other than|except|apart from|besides|beyond)(?: in)?)"
    return regex(rf"\b{apart} ({_several()})(?!\w)", needs=_APART)


@cache
def _alone() -> re.Pattern[str]:
    return regex(rf"({_several()})(?!\w)")


def _several() -> str:
    bare = (name for name in _NAMES if name.removeprefix("the ") not in _NAMES.keys() - {name})
    one = rf"(?:the )?(?:{any_of(bare)})"
    return rf"{one}(?:{_JOINS}{one}(?!\w))*"


@cache
def _any() -> str:
    return any_of(_NAMES)


OUTSIDE: Final = regex(
    r"\b(?:has|have|having|got|runs?|uses?|owns?|anything|something|sites?|data ?cent(?:er|re)s?)\b"
    r"(?: (?:got|anything|something|else|sites?|data ?cent(?:er|re)s?|compute|chips|gpus|there))* "
    r"((?:outside|apart from|other than|besides|beyond|not in)(?: of)?(?: [\w-]+){1,3})\W*$",
    re.IGNORECASE,
    needs=_APART,
)
"""`does xai have anything outside memphis`: all of its data centres, of which that is no part."""
