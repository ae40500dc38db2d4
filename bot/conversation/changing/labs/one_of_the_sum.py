"""One contract of those that are not added up: `and in dollars, just Oracle`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.deals_told import is_refused_sum
from bot.questions.rules.bystanders import SUPPLIERS
from bot.regex import regex

_UNIT: Final = (
    r"(?:in (?:dollars?|money|usd|gw|gigawatts|chips|\$)|how (?:much|big|many (?:gw|chips)))"
)
_ONE: Final = regex(
    rf"\W*(?:(?:and|ok|okay|so|but|then|well|what about|how about|what is|what's|{_UNIT})[\W]+)*"
    r"(?:(?P<only>just|only|alone|solely)\W+)?(?:(?:for|with|the one with|that with) )?(?:the )?"
    r"(?P<whom>[\w.&-]+(?: (?!please|then|now)[\w.&-]+){0,2}?)"
    r"(?P<one>(?:['’]s)? (?:one|deal|contract|part|bit)s?)?"
    r"(?P<alone> (?:only|alone|by itself))?"
    rf"(?:(?:[\W]+(?:please|then|now))*[\W]+{_UNIT}(?: is (?:that|it))?)?"
    r"(?: (?:then|please|now))*\W*",
    re.IGNORECASE,
)


def one_of_the_sum(text: str, memory: Memory, hearing: Hearing) -> str:
    """What the lab signed with the one that is named, after a sum of it was refused.

    As it was said where another lab may be meant: `and Anthropic`.
    """
    last = memory.question
    if last is None or not is_refused_sum(last) or len(last.labs) != 1:
        return text
    found = _ONE.fullmatch(text)
    if found is None or not (found["only"] or found["one"] or found["alone"]):
        return text
    whom, told = found["whom"], hearing.draft(found["whom"])
    is_known = whom.casefold() in SUPPLIERS or (len(told.labs) == 1 and told.labs != last.labs)
    if not is_known:
        return text
    lab = hearing.reader.words.directory.name(last.labs[0])
    return f"compute contracts of {lab} with {whom}"
