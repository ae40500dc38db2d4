"""What ours would have to be for a part of what a lab has: `what'd it have to be for half theirs`.

A part of theirs is aimed at, and is no part of ours.
"""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Memory
from bot.questions.types import Kind
from bot.regex import regex

_PART: Final = (
    r"(?P<part>half(?: way)?|halfway|an? (?:third|quarter|fifth|tenth)|two thirds|three quarters|"
    r"\d{1,2} ?(?:%|percent|per cent))"
)
_AIMED: Final = regex(
    r"^\W*(?:(?:and|so|ok(?:ay)?|but|then|hm+|right)\W+)*"
    r"(?:what|how (?:much|big|large|many)(?: \w+)?|where)(?:['’]?d)?"
    r"(?: (?:would|does|do|will|must|should))?(?: (?:it|that|we|the budget|our budget|the number|"
    r"the spend|ours|our (?:spend|cluster|offer|compute)))?"
    r"(?: (?:have|need|has|got|take|cost|require))?(?: us)?(?: to (?:be|spend|pay|have|find|raise|"
    r"put up|go to|grow to|budget))?(?: (?:at|more))?(?: (?:to|for us to|for|"
    r"so (?:that )?we(?:['’]re| are)))?"
    r"(?: (?:just|even|only))?(?: (?:get|reach|be|hit|have|make it|match|equal|come|climb|close|"
    r"land))?"
    rf"(?: (?:us|up|in))?(?: (?:to|at|on|with|near))? {_PART}(?: of)? (?:way )?"
    r"(?:(?:to )?(?:theirs?|them|that|what they(?:['’]ve)? (?:have|got|give|run)|there|it)"
    r"(?: (?:level|size|share|figure|number|average|lot|stock|compute))?)(?: (?:per head|each|"
    r"a year|then))*\W*$",
    re.IGNORECASE,
    needs="half|third|quarter|fifth|tenth|%|percent|per cent",
)
_OURS: Final = (Kind.OFFER, Kind.MATCH)


def towards_theirs(text: str, memory: Memory) -> str:
    """The text as how much reaches that part, after ours against one lab; any other as it is."""
    last = memory.question
    if last is None or last.kind not in _OURS or len(last.labs) != 1:
        return text
    found = _AIMED.match(text)
    if found is None:
        return text
    part = re.sub(r"(?<=half) ?way", "", found["part"])
    return f"how much to reach {part} of that"
