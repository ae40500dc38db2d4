"""In which country a data centre is, and in which of the United States, by the hub's address."""

from __future__ import annotations

import re
from typing import Final

from storage.records import COUNTRIES, STATES
from storage.seed.build.sources import Record

_CODE: Final = re.compile(rf"(?:,|\s)\s*({'|'.join(STATES)})(?:,? \d{{5}}\b|$)")
"""`Memphis, TN 38109`."""
_SPELT: Final = re.compile("|".join(sorted(STATES.values(), key=len, reverse=True)))
"""`Canton, Mississippi`."""
_NAMED: Final = re.compile(rf"({_SPELT.pattern})$")
"""Where there is no address the end of the name tells: `OpenAI Stargate Michigan`; Kansas City
is in Missouri too."""


def codes(listed: Record) -> frozenset[str]:
    """`us us-tn` of a row of the hub; ISO 3166 in small letters. KeyError for a new country."""
    country = _COUNTRY_CODES[listed["Country"]] if listed["Country"] else ""
    state = _state(listed) if country == "us" else ""
    return frozenset(each for each in (country, state) if each)


def _state(listed: Record) -> str:
    if found := _CODE.search(listed["Address"]):
        return f"us-{found[1].lower()}"
    named = _SPELT.search(listed["Address"]) or _NAMED.search(listed["Name"])
    return f"us-{_STATE_CODES[named[0]].lower()}" if named else ""


_COUNTRY_CODES: Final = {name: code for code, name in COUNTRIES.items()}
_STATE_CODES: Final = {name: code for code, name in STATES.items()}
