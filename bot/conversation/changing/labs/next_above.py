"""Who stands next to ours in the order: `who's the next one above us then`, `who's just below`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Memory
from bot.questions.types import Kind
from bot.regex import regex

_OPENS: Final = r"\W*(?:(?:and|so|ok(?:ay)?|but|then|now|right|well|hm+)\W+)*"
_ABOVE: Final = r"above|ahead of|over|in front of|up from|better than|higher than|before|past"
_BELOW: Final = r"below|behind|under(?:neath)?|beneath|down from|after|worse than|lower than"
_US: Final = r"(?:us|ours|our (?:offer|place|spot)|that|there|where we are)"
_ONE: Final = (
    r"(?:one|lab|company|name|rung|place|spot|step|notch|up|on the list|in line|in the list)"
)
_NEXT: Final = regex(
    rf"{_OPENS}(?:who(?:m|se|['’]?s)?|which(?: lab| one| company)?(?:['’]?s)?|"
    r"what(?: lab)?(?:['’]?s)?)?"
    r"(?: (?:is|are|would be|sits?|stands?|comes?|do we have|ranks?|would|be))*(?: the)?"
    r"(?P<near>(?: (?:very|right|just|directly|immediately|only|next|nearest|closest|first|one|"
    r"a))*)"
    rf"(?: {_ONE})*(?: (?:that(?:['’]s| is)|who(?:['’]s| is)))?"
    rf"(?P<close>(?: (?:right|just|directly|immediately|one|sitting|standing))*) "
    rf"(?:(?P<above>{_ABOVE})|(?P<below>{_BELOW}))(?P<us> {_US})?"
    r"(?: (?:then|now|in (?:the|that) (?:list|table|order|ranking)|on (?:the|that) list|"
    r"who(?:['’]s| is) that))*\W*",
    re.IGNORECASE,
    needs="above|ahead|over|front|up from|better|higher|before|past|below|behind|under|beneath|"
    "down from|after|worse|lower",
)
_OVERTAKE: Final = regex(
    rf"{_OPENS}(?:who|which (?:lab|one))(?: (?:do|would|could|can|should|must|will))? we"
    r"(?: (?:have|need|want|got))?(?: to)? (?:overtake|pass|beat|catch|leapfrog|go past)"
    r"(?: (?:next|first))+\W*",
    re.IGNORECASE,
    needs="overtake|pass|beat|catch|leapfrog|past",
)


def next_above(text: str, memory: Memory) -> str:
    """The text as who is closest on that side, after a rank with ours in it; else as it is."""
    last = memory.question
    is_ranked = last is not None and last.kind is Kind.LEAGUE and not last.topic
    is_told = last is not None and last.kind is Kind.OFFER and not last.labs
    if last is None or not (is_ranked or is_told):
        return text
    found = _NEXT.fullmatch(f" {text}")
    is_near = found is not None and (found["near"].strip() or found["close"].strip())
    is_next = found is not None and is_near and (found["us"] or is_ranked)
    if not is_next and not _OVERTAKE.fullmatch(text):
        return text
    if is_told:
        return "where does that put us"
    side = "below" if found and found["below"] else "above"
    return f"who is closest {side} us"
