"""Which column of a file means what, and which are never kept."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from bot.candidates.sheet import NotATable, Unnamed
from bot.regex import regex

FIELDS: Final = (
    "name", "first_name", "last_name", "affiliation", "topics", "url", "source", "basis",
    "region", "notified",
)  # fmt: skip

_NAMES: Final[dict[str, str]] = {
    "name": "name|full name|fullname|candidate|candidate name|person|researcher|author",
    "first_name": "first name|firstname|given name|forename",
    "last_name": "last name|lastname|family name|surname",
    "affiliation": "affiliation|affiliations|company|current company|employer|organisation|"
    "organization|institution|institute|university|lab|current employer",
    "topics": "topics|topic|keywords|keyword|interests|research interests|research areas|area|"
    "areas|skills|field|fields|expertise",
    "url": "url|link|website|web|homepage|home page|web page|webpage|profile",
    "source": "source|sources|origin|found at|where from",
    "basis": "consent basis|basis|legal basis|lawful basis|consent|legal ground",
    "region": "region|data region|jurisdiction",
    "notified": "notified|notice sent|informed|told|notified on|informed on|notice",
}
_MEANING: Final = {word: field for field, words in _NAMES.items() for word in words.split("|")}

_NO_NAME: Final = (
    "No column is called “name”, so I can't tell who is who. The first line has to name the "
    "columns, as in “name, affiliation, basis”"
)
"""The first line is not quoted: in a file without names of columns it is somebody's."""
CONTACT: Final = "private contact data are never stored"
PROTECTED: Final = "it says, or hints at, what must not count in hiring"
UNUSED: Final = "nothing here uses it"
_CONTACT: Final = regex(
    r"\b(e ?mails?|mails?|phones?|telephone|tel|mobile|cell|cellphone|whats ?app|telegram|signal|"
    r"we ?chat|skype|address|street|postcode|post code|zip|zip code|contact)\b"
)
_PROTECTED: Final = regex(
    r"\b(nationality|nationalities|citizenship|passport|visa|country|birthplace|birth ?place|"
    r"place of birth|origin country|ethnicity|ethnic|race|gender|sex|pronouns?|title|salutation|"
    r"age|birth ?day|birth ?date|birth|born|dob|graduation|graduated|graduation year|religion|"
    r"faith|health|disability|pregnan\w*|marital|married|family status|children|kids|"
    r"sexual\w*|orientation|photo|picture|image|native language|mother tongue|native speaker|"
    r"politics|political\w*|union|caste|salary|pay|availability)\b"
)


class Columns(NamedTuple):
    """Where each field stands, and what was left out for which reason."""

    places: Mapping[str, int]
    dropped: Mapping[str, tuple[str, ...]]


def understand(header: Sequence[str], said: Mapping[str, str] | None = None) -> Columns:
    """Read a header; `said` maps names of columns to fields where the user told us.

    Raises NotATable where there is no name, or where what was said can't be.
    """
    told = {_plain(column): field for column, field in (said or {}).items()}
    _check(told, header)
    places: dict[str, int] = {}
    dropped: dict[str, list[str]] = {}
    for place, column in enumerate(header):
        plain = _plain(column)
        field = told.get(plain) or ("" if plain in told else _MEANING.get(plain, ""))
        reason = _never(plain) or ("" if field and field not in places else UNUSED)
        if not reason:
            places[field] = place
        elif plain:
            dropped.setdefault(reason, []).append(column)
    if not {"name", "last_name"} & places.keys():
        raise Unnamed(_NO_NAME)
    return Columns(places, {reason: tuple(some) for reason, some in dropped.items()})


def _check(told: Mapping[str, str], header: Sequence[str]) -> None:
    plain = {_plain(column) for column in header}
    for column, field in told.items():
        if field not in FIELDS:
            raise NotATable(f"There is no field {field}. There are: {', '.join(FIELDS)}.")
        if column not in plain:
            raise NotATable(f"The first line has no column of the name that you gave for {field}.")
        if reason := _never(column):
            raise NotATable(f"That column can't be used for {field}: {reason}.")


def _never(plain: str) -> str:
    """Why a column is never kept, or nothing."""
    if _CONTACT.search(plain):
        return CONTACT
    return PROTECTED if _PROTECTED.search(plain) else ""


def _plain(column: str) -> str:
    """`Consent_Basis`, `consent-basis` and `consentBasis` are one."""
    split = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", column)
    return " ".join(re.findall(r"[^\W_]+", split.casefold()))
