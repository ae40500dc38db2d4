"""The United States by their two letters, which are no “us” before those who are of a country."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.tags import T, Tag
from bot.regex import regex

_OF_COUNTRY: Final = regex(
    r"\bUS(?:[- ]based)? (?=(?:[a-z-]+ )?(?:academics?|academia|researchers?|scientists?|students?|"
    r"universit(?:y|ies)|start-?ups?|citizens?|"
    r"government|federal|national|public|programs?|programmes?|schemes?|grants?|supercomputers?)\b)"
)
"""`US academics`, `US programmes of shared compute`; `us` in small letters is ourselves."""


def names_united_states(text: str) -> bool:
    """Whether a text says of somebody or something that it is of the United States."""
    return not text.isupper() and _OF_COUNTRY.search(text) is not None


def with_country(tags: Sequence[Tag], text: str) -> list[Tag]:
    """The tags of a text, of which none takes the country for us."""
    if not names_united_states(text):
        return list(tags)
    starts = {found.start() for found in _OF_COUNTRY.finditer(text)}
    is_country = (tag.kind is T.US and tag.start in starts for tag in tags)
    pairs = zip(tags, is_country, strict=True)
    return [replace(tag, kind=T.WORD, value=None) if it else tag for tag, it in pairs]
