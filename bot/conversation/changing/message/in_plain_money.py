"""Sums and swaps in passing words: `a 4 mil gpu pot`, `swapped for B200s one for one`."""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_POT: Final = regex(
    r"(?<![\w$€£.,])(?P<count>\d{1,4}(?:\.\d{1,2})?) ?(?P<unit>mil|mill|million|mn|m|bn|billion|"
    r"k|grand|"
    r"thousand)(?: (?:dollars?|bucks|usd))?(?: (?:a year|yearly|annual))?"
    r"(?: (?:gpu|compute|chip|hardware|cluster|ai|cloud|infra))* "
    r"(?:pot|budget|kitty|purse|fund|envelope|allowance|spend|war chest|cheque|check)\b",
    re.IGNORECASE,
    needs="pot|budget|kitty|purse|fund|envelope|allowance|spend|chest|cheque|check",
)
"""Beside these it is money, and no number of chips."""
_POUND: Final = regex(
    r"\b(?:pot|budget|kitty|purse|fund|war chest) of (?:about |around |roughly )?"
    r"(?P<count>\d{1,4}(?:\.\d{1,2})?) ?(?P<unit>mil|mill|million|mn|m|bn|billion)\b",
    re.IGNORECASE,
    needs="pot|budget|kitty|purse|fund|chest",
)
_UNITS: Final = {"m": "million", "k": "thousand", "g": "thousand", "t": "thousand", "b": "billion"}
_ONE_FOR_ONE: Final = regex(
    r",? (?:on a )?(?:one|1)[ -]?(?:for|to|:)[ -]?(?:one|1)(?: basis| swap)?\b|,? like for like\b"
    r"|,? (?:1:1)(?!\d)",
    re.IGNORECASE,
    needs="one|1|like for",
)
_SWAPS: Final = regex(r"\b(?:swap\w*|replac\w*|exchang\w*|trad\w+|switch\w*|upgrad\w*)\b", re.I)


_SWAPPED: Final = regex(
    r"(?P<if>\b(?:what if|if|suppose|supposing|say|imagine|once|when) )(?:all (?:of )?)?(?:our|"
    r"the|those) "
    r"(?P<old>[a-z]{1,3}\d{2,4}[a-z]?)s?(?: (?:all|get|got|gets|are|were|is|was|being|been|"
    r"would be|"
    r"will be|to be))+ (?:swapped|replaced|traded|exchanged|upgraded|switched)(?: (?:out|in|"
    r"over))? "
    r"(?:for|with|by|to|against) (?:the )?(?P<new>[a-z]{1,3}\d{2,4}[a-z]?)s?\b",
    re.IGNORECASE,
    needs="swapped|replaced|traded|exchanged|upgraded|switched",
)
"""`if our H100s get swapped for B200s`."""


_EITHER: Final = regex(
    r"(?<![\w.])(?P<one>\d[\d,]*k? ?(?:x )?[a-z]{1,3}\d{2,4}[a-z]?s?) or "
    r"(?P<other>\d[\d,]*k? ?(?:x )?[a-z]{1,3}\d{2,4}[a-z]?s?) "
    r"(?:for|across|among|between|shared by|split between) (?:an? |the |our )?(?:team of |"
    r"group of )?"
    r"(?P<heads>\d{1,5})(?: (?:people|ppl|researchers|persons|scientists|engineers|"
    r"heads))?(?! ?(?:days?|"
    r"weeks?|months?|years?|hours?))(?![\w%])(?!.*\b(?:vs|versus|against)\b)",
    re.IGNORECASE,
    needs=" or ",
)
"""`300 B200 or 512 H200 for a team of 14`, which share either."""


def in_plain_money(text: str) -> str:
    """The text with such a sum in dollars, and a swap without that it is of as many."""
    shared = r"\g<one> for \g<heads> people or \g<other> for \g<heads> people"
    text = _EITHER.sub(shared, text)
    text = _SWAPPED.sub(r"\g<if>we swap our \g<old> for \g<new>", text)
    text = _POUND.sub(_dollars, _POT.sub(_dollars, text))
    return _ONE_FOR_ONE.sub("", text) if _SWAPS.search(text) else text


def _dollars(found: re.Match[str]) -> str:
    return f"${found['count']} {_UNITS[found['unit'][0].lower()]} a year budget"
