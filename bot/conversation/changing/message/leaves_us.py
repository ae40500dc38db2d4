"""`what if we hire 12, where does that leave us`: against the labs that ours was held against."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.memory import Memory
from bot.regex import regex

_LEAVES_US: Final = regex(
    r"^(?P<change>\W*(?:(?:and|so|ok(?:ay)?|but|now)\W+)*(?:what if|if|suppose|supposing|say|"
    r"imagine|assuming) \S.+?)[\s,;.:?–—-]+(?:(?:and|so|then)\W+)*(?:where|how) (?:does|do|would|"
    r"will|did) (?:(?:that|it|this) (?:leave|put|place) us|we (?:look|stand|compare|do|fare))"
    r"(?: (?:then|now|after that|there))*\W*$",
    re.IGNORECASE | re.DOTALL,
    needs="leave us|put us|place us|we look|we stand|we compare|we do|we fare",
)


_LEAVES_US_VS: Final = regex(
    r"[\s,;.:?–—-]+(?:(?:and|so|then)\W+)*(?:where|how) (?:does|do|would|will|did) "
    r"(?:that|it|this) (?:leave|put|place) us(?: then| now)? (?=(?:vs\.?|versus|against) )",
    re.IGNORECASE,
    needs="leave us|put us|place us",
)


def leaves_us(text: str, memory: Memory) -> str:
    """The change alone, which stays against those labs; else the message as it was said."""
    text = _LEAVES_US_VS.sub(", ", text)
    last = memory.question
    is_against = last is not None and last.kind in OF_OURS and bool(last.labs)
    return _LEAVES_US.sub(r"\g<change>", text) if is_against else text
