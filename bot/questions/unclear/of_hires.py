"""How many a lab hired, and what its openings say beside the work: neither is on record."""

from __future__ import annotations

from typing import Final

from bot.ledger import Directory
from bot.questions.clean import fold
from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Unreadable
from bot.regex import regex

_WHO: Final = (
    r"(?:people|researchers?|engineers?|scientists?|staff|employees|phds?|new (?:people|staff))"
)
_HIRED: Final = regex(
    rf"\bhow many (?:[\w-]+ ){{0,2}}?(?:{_WHO} )?(?:did|does|do|has|have) .{{2,40}} hired?\b"
    rf"|\bhow many (?:[\w-]+ ){{0,2}}?{_WHO} (?:were|was|are|get|got) hired\b"
    rf"|\bhow many (?:[\w-]+ ){{0,2}}?{_WHO} (?:have |has )?(?:left|quit|departed|leave|lost)\b"
    rf"|\bhow many (?:[\w-]+ ){{0,2}}?{_WHO} (?:did|has|have) .{{2,30}} (?:lose|lost)\b"
    r"|\b(?:hiring|recruiting|attrition|turnover) rates?\b|\brate of hiring\b"
    r"|\bhow many (?:new )?hires\b|\bhires (?:a|per|each|every) (?:week|month|quarter|year)\b",
    needs="hire|hiring|recruiting|attrition|turnover|left|quit|depart|leave|los",
)
_NOT_PUBLISHED: Final = (
    "How many a lab hires or loses is not published. On record are its openings, which are no"
    " hires, and its headcounts, each of one day."
)
_ADS: Final = regex(
    r"\b(?:visas?|work permits?|sponsor(?:s|ed|ing|ship)?|relocation|"
    r"(?:parental|maternity|paternity|sick) leave|perks?|pensions?|vacation|holidays)\b"
)
_NOT_READ: Final = (
    "What an opening says of visas, relocation, leave or benefits is not kept: of each its title,"
    " team, place and, where it is stated, its pay are."
)
_OF_OURS: Final = (T.US, T.OUR)
_MOST: Final = 2


def of_hires(now: Draft, text: str, directory: Directory) -> Unreadable | None:
    """Why neither is told, and what may be typed instead; None of other texts."""
    low = fold(text)
    if now.has(*_OF_OURS) or now.stacks or now.people is not None:
        return None
    labs = [directory.name(lab) for lab in now.labs[:_MOST]]
    if _HIRED.search(low) and (labs or now.has(T.LABS, T.WHO, T.EVERYONE)):
        named = labs[0] if labs else "OpenAI"
        return Unreadable(_NOT_PUBLISHED, (f"open roles at {named}", f"headcount of {named}"), True)
    asks_of_ads = now.has(T.ROLES, T.HIRE) or (now.has(T.LABS, T.WHO) and not labs)
    if _ADS.search(low) and asks_of_ads:
        return Unreadable(
            _NOT_READ, tuple(f"open roles at {lab}" for lab in labs) or ("open roles",), True
        )
    return None
