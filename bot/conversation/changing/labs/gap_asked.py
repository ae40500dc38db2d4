"""Which of the labs spoken of is ahead by more: `which one beats us by less`, `the worse gap`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Memory
from bot.regex import regex

_WHICH: Final = (
    r"(?:which|who)(?: (?:one|lab|company|of (?:them|those|these|the)(?: (?:two|three|labs))?))?"
)
_MORE: Final = (
    r"more|(?:the )?most|far|a lot|the (?:bigger|biggest|larger|largest) (?:margin|factor)"
)
_LESS: Final = r"less|(?:the )?least|the (?:smaller|smallest|lesser) (?:margin|factor)"
_BY: Final = regex(
    rf"\W*(?:(?:and|so|ok|but|then)\W+)*{_WHICH} (?:beats?|leads?|tops?|outdoes|outguns|"
    rf"(?:is|are) ahead of|wins (?:against|over)) (?:us|ours) (?:by )?"
    rf"(?:(?P<more>{_MORE})|{_LESS})\W*",
    re.IGNORECASE,
)
_GAP: Final = regex(
    rf"\W*(?:(?:and|so|ok|but|then)\W+)*{_WHICH}(?:['’]?s| is| has| would be)?(?: the| a)? "
    r"(?:(?P<more>worse|worst|bigger|biggest|larger|largest|wider|widest)|better|best|smaller|"
    r"smallest|lesser) (?:gap|distance|difference|margin)(?: (?:for|to|from|with|against) "
    r"(?:us|ours))?\W*",
    re.IGNORECASE,
)
_WE: Final = regex(
    rf"\W*(?:(?:and|so|ok|but|then)\W+)*(?:{_WHICH}|whom) (?:are|would|do) we "
    r"(?:be |come |stand |sit )?(?:(?:the )?(?:closer|closest|nearer|nearest|less far|least far)"
    r"(?: to| from| behind)?|(?P<more>(?:the )?(?:further|furthest|farther|farthest)"
    r"(?: (?:away|off))?(?: from| behind| to)?))"
    r"(?:[\s,]+(?:and )?(?:by )?how (?:much|far|many times))?(?: (?:then|now))*\W*",
    re.IGNORECASE,
)
"""`which of the two are we closer to, and by how much`."""


def gap_asked(text: str, memory: Memory) -> str:
    """The text as of who is closer, or further off; any other as it is."""
    last = memory.question
    if last is None or not last.labs:
        return text
    found = _BY.fullmatch(text) or _GAP.fullmatch(text) or _WE.fullmatch(text)
    if found is None:
        return text
    return f"which of them is {'further from' if found['more'] else 'closer to'} us"
