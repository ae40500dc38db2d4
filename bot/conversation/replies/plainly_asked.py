"""A question that ends with whom its answer is for: `…, for someone non technical`."""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_LAYPERSON: Final = (
    r"(?:(?:a|an|my|our|the|any) )?(?:(?:complete|total|absolute) )?(?:lay ?(?:man|men|woman|"
    r"persons?|people)|beginners?|outsiders?|child|children|newcomers?|novices?|dummies|"
    r"non[ -]?technical (?:people|person|folks|audience|readers?|manager|recruiter|candidate|boss)|"
    r"non[ -]?techies?|(?:someone|somebody|anyone|anybody|people|persons?|those|manager|recruiter|"
    r"candidate|boss|colleague)(?:,? (?:who(?: is|['’]s| are)?|that(?: is|['’]s| are)?))? "
    r"(?:non[ -]?technical|not (?:very |so |that )?technical|(?:isn['’]?t|aren['’]?t) technical|"
    r"(?:without|with no|with little) (?:a |any )?tech(?:nical|nology)? ?"
    r"(?:background|knowledge|skills?)))"
)
_AT_END: Final = regex(
    rf"[\s,;–-]+(?:(?:explained |put |told |but )?(?:for|to) {_LAYPERSON}|"
    r"(?:explained |put |but )?in (?:plain|simple|easy|everyday|layman['’]?s|lay|non[ -]?technical)"
    r" (?:english|words|terms|language)|simply put|like i['’]?m (?:five|5)|eli5)\W*$",
    re.IGNORECASE,
)
_FEWEST: Final = 3
"""Words of a question; fewer ask for the last answer in plain words."""


def plainly_asked(text: str) -> str:
    """A question without that it is asked for in plain words; empty where it is not."""
    found = _AT_END.search(text)
    rest = text[: found.start()] if found else ""
    return rest if len(rest.split()) >= _FEWEST else ""
