"""Who of a lab does research, as it is supposed: `if only 900 of OpenAI's people are researchers`.

Said in any words it is what the grammar reads as so many researchers there, or as a part of staff.
"""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.tags import T
from bot.questions.words.leads import LED
from bot.regex import regex

_WORDS: Final = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10,
}  # fmt: skip
_N: Final = rf"(?:\d{{1,2}}|{'|'.join(_WORDS)})"
_MANY: Final = (
    rf"(?:(?P<some>{_N}) (?:in|out of|of)(?: every)? (?P<all>{_N})|"
    r"(?P<part>\d[\d.]* ?(?:%|percent\b|per cent\b)|(?:an?|one|two|three) "
    r"(?:thirds?|quarters?|fifths?|tenths?|half)|half)|(?P<count>\d[\d,]*k?))"
)
_SUPPOSED: Final = (
    r"(?:what if|if|suppos(?:e|ing)|assum(?:e|ing)|say(?:ing)?|imagin(?:e|ing)|with|tak(?:e|ing)|"
    r"count(?:ing)?|given|let['’]?s (?:say|assume|suppose)|"
    r"(?:i|we|you)(?:['’]d)? (?:assume|think|reckon|believe|say|guess|suppose|take)|on the "
    r"assumption)"
)
_LEAD: Final = (
    rf"(?:\b(?P<lead>{_SUPPOSED})(?: that)?(?: (?:i|we|you)(?:['’]d)? (?:say|assume|suppose|take|"
    r"think)(?: that)?)?|,) (?:(?:only|just|merely|about|around|maybe|roughly|perhaps|at most|"
    r"no more than|some|like) )*"
)
_NAME: Final = r"(?!(?:our|my|us|we|the|these|those|them)\b)[a-z][\w&.-]*(?: [a-z][\w&.-]*)?"
_STAFF: Final = (
    r"(?:people|staff|employees|headcount|head count|workforce|team|folks|personnel|heads|"
    r"engineers|payroll)"
)
_DO: Final = (
    r"(?:(?:actually|really|there|currently|even|only) )*(?:are|is|were|as|being|do|does|did|doing|"
    r"works?|working|counts?|counted|in|on)(?: (?:in|on|as|actually|really|real|the|proper|to be))*"
    r" research(?:ers?|ing)?\b(?! (?:share|compute|chips|per))"
)
_OF_STAFF: Final = regex(
    rf"{_LEAD}{_MANY} (?:of (?:all )?(?:(?P<whose>its|their|the lab['’]s|{_NAME}['’]s?)"
    rf"(?: [\d,]+k?)?|(?:the )?(?:{_STAFF}) (?:at|in|of) (?P<at>{_NAME}))|"
    rf"(?:{_STAFF} )?(?:at|in) (?P<there>{_NAME}))(?: {_STAFF})?(?: there)? {_DO}",
    re.IGNORECASE,
    needs="research",
)
_THEIRS: Final = regex(r"(?:its|their|the lab['’]s)$", re.IGNORECASE)
_OWNS: Final = regex(r"['’]s?$")
_KEPT: Final = regex(
    r"(?:what if|if|suppos(?:e|ing)|assum(?:e|ing)|say|imagine|let['’]?s (?:say|assume|suppose))$",
    re.IGNORECASE,
)


def in_research_there(text: str, hearing: Hearing) -> str:
    """The text with such a part, or such a number, as the grammar reads it; else as it is."""
    return _OF_STAFF.sub(lambda found: _said(found) if _is_lab(found, hearing) else found[0], text)


def _is_lab(found: re.Match[str], hearing: Hearing) -> bool:
    """Whether it is said of a lab, and not of a town: `20 in Leeds doing research`."""
    named = found["whose"] or found["at"] or found["there"]
    return bool(_THEIRS.match(named)) or any(tag.kind is T.LAB for tag in hearing.tagged(named))


def _said(found: re.Match[str]) -> str:
    lead = found["lead"] or ","
    led = lead if _KEPT.match(lead) else "assuming"
    led = f", {led}" if lead == "," else led
    whose = found["whose"] or f"{found['at'] or found['there']}'s"
    if found["count"]:
        name = _OWNS.sub("", whose)
        have = "they have" if _THEIRS.match(whose) else f"{name} has"
        return f"{led} {have} {found['count']} researchers"
    part = found["part"] or _percent(found["some"], found["all"])
    return f"{led} {part} of {whose} staff do research" if part else found[0]


def _percent(some: str, of_all: str) -> str:
    """`1 in 5` as a percentage; nothing where it is no part."""
    one, whole = (float(_WORDS.get(each.lower()) or each) for each in (some, of_all))
    return f"{100 * one / whole:.4g}%" if 0 < one <= whole else ""


_INSIDE: Final = regex(
    rf"^(?P<asks>{LED}(?:(?:(?:does|do|did|would|could) )?(?:anyone|anybody|someone|you|we) "
    r"(?:(?:happen to|actually) )?(?:know|tell me)|any (?:idea|clue)|know|tell me|is it known|"
    r"what do (?:we|you) know (?:about|of))?,? ?how (?!much\b|many\b|big\b)"
    r"(?=[^.]*\b(?:compute|gpus?|chips|hardware|capacity|accelerators?)\b)"
    r"(?:(?!secret|confid|leak|numbers?\b|figures?\b)[^.?!;\d])*?\b(?:hand|dol|divid|divvy|allocat|"
    r"split|shar|ration|distribut|assign|apportion|get|give|prioriti)\w*\b"
    r"(?:(?!secret|confid|leak|numbers?\b|figures?\b)[^.?!;\d])*?) "
    r"(?:internally|in-?house|(?:inside|within) the (?:lab|company)|on the inside)(?=\W*$)",
    re.IGNORECASE,
    needs="intern|house|inside|within",
)
"""`does anyone know how Anthropic hands out compute internally`: what is public of it is told."""


def handed_out_inside(text: str) -> str:
    """The text without that it is internal, where nothing secret is asked for by another word."""
    return _INSIDE.sub(r"\g<asks>", text)
