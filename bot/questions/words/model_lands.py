"""Models of the labs of one country: `chinese open-weight models`, and after a list `only US ones`.

Of which country a lab is is not on record, so that the list says so and stays whole.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from bot.questions.clean import fold
from bot.questions.lands import LANDS
from bot.questions.words.listing_words import region_in, regions
from bot.regex import regex

_US: Final = regex(
    r"\bU\.?S\.?(?:A\b)?"
    r"|(?i:\bus(?:[- ]based)?(?= (?:ones?|open|models?|llms?|labs?|weights?|releases?)\b))"
)
"""In small letters it may be ourselves."""
_COUNTRY: Final = "United States"
_OTHERS: Final = (
    r"(?:and|or|but|ok|okay|so|then|now|only|just|what|how|about|any|all|the|ones?|those|these|them|"
    r"of|who|which|is|are|there|from|in|by|made|built|based|labs?|models?|llms?|releases?|weights?|"
    r"open|not|no|non|minus|without|except|excluding|drop|leave|out|outside|biggest|largest|newest|"
    r"latest|best|top|compan(?:y|ies)|does|do|did|come|came|coming|show|me|list|give|filter|for|to|"
    r"a|an|on|that|origin|country|please|pls|instead|too|also|s|it|some|anything|how many|"
    r"newer|new|recent|more|fresher|else|others?|something|got|have|has|put|released|lately|"
    r"recently|since)"
)


def land_of_models(text: str) -> str | None:
    """The country or part of the world of whose labs models are wanted, as it is printed."""
    if _US.search(text):
        return _COUNTRY
    found = region_in(text)
    return found if found and _is_land(found) else None


def land_alone(text: str) -> str | None:
    """The same of a text that asks no more than that: `only the chinese ones`."""
    return land_of_models(text) if _alone().fullmatch(fold(text)) else None


def _is_land(name: str) -> bool:
    return name.lower() in regions().split("|") or bool(re.fullmatch(LANDS, name.lower()))


@cache
def _alone() -> re.Pattern[str]:
    land = rf"(?>(?:{regions()}|{LANDS}|usa?|u\.s\.)(?!\w))(?:[- ]based)?"
    return regex(
        rf"\W*(?:{_OTHERS}\W+)*{land}(?:(?:\W+(?:or|and|nor))?\W+{land})*(?:\W+{_OTHERS})*\W*"
    )
