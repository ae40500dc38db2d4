"""The United States by their two letters, which are no “us” before those who are of a country."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.patterns import as_word
from bot.questions.tags import T, Tag
from bot.regex import regex

_GIVEN: Final = (
    r"government|federal|national|public|programs?|programmes?|schemes?|grants?|supercomputers?|"
    r"data ?-?cent(?:er|re)s?|sites|campuses|"
    r"(?:open(?:[- ](?:weights?|sourced?))? )?(?:models?|llms?)"
)
_OF_COUNTRY: Final = regex(
    r"\b(?P<caps>US)(?:[- ]based)? (?=(?:[a-z-]+ )?(?:academics?|academia|researchers?|scientists?|"
    rf"students?|universit(?:y|ies)|start-?ups?|citizens?|{_GIVEN})\b)"
    r"|(?i:^\W*(?:(?:and|any|all|which|what|list|public|free|the) )*"
    rf"(?P<small>us) (?:[a-z-]+ )?(?:{_GIVEN})\b)",
    needs="us",
)
"""`US academics`, `US programmes of shared compute`; `us` in small letters is ourselves.

Unless nobody is told or asked for before it: `us compute programmes`.
"""


def names_united_states(text: str) -> bool:
    """Whether a text says of somebody or something that it is of the United States."""
    return not text.isupper() and _OF_COUNTRY.search(text) is not None


def with_country(tags: Sequence[Tag], text: str) -> list[Tag]:
    """The tags of a text, of which none takes the country for us."""
    if not names_united_states(text):
        return list(tags)
    starts = {found.start(found.lastgroup or 0) for found in _OF_COUNTRY.finditer(text)}
    is_country = (tag.kind is T.US and tag.start in starts for tag in tags)
    pairs = zip(tags, is_country, strict=True)
    return [as_word(tag) if it else tag for tag, it in pairs]
