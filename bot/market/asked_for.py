"""Whether a posting is what somebody asks for: in a place, or about something."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from bot.market.folding import plain, unaccented
from bot.regex import regex
from storage.records import Posting

_US_CITIES: Final = (
    "san francisco|palo alto|mountain view|menlo park|sunnyvale|santa clara|redwood city"
    "|los angeles|new york|seattle|boston|austin|chicago|washington|denver|atlanta|memphis"
    "|pittsburgh|st. louis"
)
_UK: Final = "united kingdom|uk|england|scotland|london|cambridge|oxford|edinburgh"
_MAINLAND: Final = (
    "france|paris|germany|berlin|munich|heidelberg|switzerland|zurich|lausanne|geneva|ireland|dublin"
    "|netherlands|amsterdam|sweden|stockholm|poland|warsaw|spain|madrid|barcelona|italy|rome|milan"
    "|portugal|lisbon|austria|vienna|denmark|copenhagen|norway|oslo|finland|helsinki|czech|prague"
    "|belgium|brussels|luxembourg"
)
_ASIA: Final = (
    "japan|tokyo|singapore|india|bangalore|bengaluru|hyderabad|mumbai|delhi|korea|seoul|china|beijing"
    "|shanghai|shenzhen|hangzhou|taiwan|taipei|hong kong"
)
REGIONS: Final[Mapping[str, str]] = {
    "bay area": (
        "bay area|san francisco|sf|palo alto|mountain view|menlo park|sunnyvale|santa clara"
        "|redwood city|south san francisco|san jose|oakland|berkeley"
    ),
    "new york": "new york|nyc",
    "california": "california|ca|san francisco|palo alto|mountain view|menlo park|los angeles",
    "united states": (
        f"united states|usa|us|{_US_CITIES}|ca|ny|wa|ma|tx|dc|mo|il|co|ga|tn|pa|california|texas"
    ),
    "america": f"united states|usa|us|america|{_US_CITIES}|ca|ny|wa|ma|tx|dc|california|texas",
    "united kingdom": _UK,
    "britain": _UK,
    "europe": f"europe|emea|eu|{_UK}|{_MAINLAND}",
    "emea": f"europe|emea|eu|{_UK}|{_MAINLAND}|israel|tel aviv|dubai|abu dhabi|riyadh|doha",
    "asia": f"asia|apac|{_ASIA}",
    "apac": f"asia|apac|{_ASIA}|australia|sydney|melbourne",
    "germany": "germany|berlin|munich|heidelberg",
    "france": "france|paris",
    "switzerland": "switzerland|zurich|lausanne|geneva",
    "canada": "canada|toronto|montreal|vancouver",
    "japan": "japan|tokyo",
    "india": "india|bangalore|bengaluru|hyderabad|mumbai|delhi",
    "ireland": "ireland|dublin",
    "korea": "korea|seoul",
    "australia": "australia|sydney|melbourne",
}
"""The words in the places of postings that belong to a region; cities are rarely followed by it."""


def is_in(posting: Posting, place: str) -> bool:
    """Whether one of the posting's places holds the name of a city, or belongs to a region."""
    told = (unaccented(plain(name)) for name in posting.place_names)
    return any(_pattern(place).search(name) for name in told)


def is_elsewhere(posting: Posting, place: str) -> bool:
    """Whether one of the posting's places is another than that: it may be there as well."""
    told = (unaccented(plain(name)) for name in posting.place_names)
    return any(not _pattern(place).search(name) for name in told)


@lru_cache(maxsize=256)
def _pattern(place: str) -> re.Pattern[str]:
    asked = unaccented(plain(place))
    words = REGIONS.get(asked, asked).split("|")
    return regex(r"(?<!\w)(?:" + "|".join(map(re.escape, words)) + r")(?!\w)")


def is_about(posting: Posting, words: re.Pattern[str]) -> bool:
    """Whether the title, department or team of a posting says one of these words."""
    said = (posting.title, posting.department, posting.team)
    return any(words.search(plain(text)) for text in said)


def is_titled(posting: Posting, words: re.Pattern[str]) -> bool:
    """Whether the title of a posting says one of these words."""
    return bool(words.search(plain(posting.title)))
