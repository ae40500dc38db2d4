"""Words that only ask for fewer of the people listed: `narrow it to stuff from 24 onwards`."""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_NARROW: Final = regex(
    r"^(\W*(?:(?:and|ok|now|so|but|then|please|pls|can you|could you|let['’]?s)\W+)*)"
    r"(?:narrow|limit|restrict|cut|filter|whittle|trim|reduce|pare|boil|keep)"
    r"(?: (?:it|that|them|this|these|those|the list|things))?(?: down)?"
    r" (?:to|by|for|on)(?: (?:just|only))? "
    r"(?:(?:the )?(?:stuff|works?|papers?|things|anything|publications?|those|the ones)\s+"
    r"(?=(?:from|since|after|in|of|on|published|about)\b)|(?=\S))",
    re.IGNORECASE,
)
_SHORT_YEAR: Final = regex(
    r"\b(from|since|after|post|in) ['’]?(1[5-9]|2\d)(?= (?:on|onwards?|upwards?|and (?:later|after|"
    r"newer|on)|or later)\b|\W*$)",
    re.IGNORECASE,
)
"""`from 24 onwards`, `since '23`: years of works."""


def narrowing(text: str) -> str:
    """The message as `only …`, with its years in full; any other as it is."""
    told = _NARROW.sub(r"\1only ", text)
    return _SHORT_YEAR.sub(r"\1 20\2", told)
