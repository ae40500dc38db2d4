"""Asking on about roles: which lab leans most to one side: `who is the most research heavy`."""

from __future__ import annotations

from typing import Final

from bot.conversation.heard import Asked, Form, Part, Picked
from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import fold
from bot.questions.types import Kind, Question, Understood
from bot.regex import regex

_FRONTIER: Final = r"(?:research(?: side| roles?)?|frontier(?: research| side| roles?)?|science)"
_APPLIED: Final = r"(?:applied(?: side| roles?| llm)?|deployment|customer[- ]facing)"
_LEANS: Final = (
    r"[ -]?(?:heavy|heaviest|focus(?:s?ed)?|leaning|weighted|tilted|oriented|skewed|driven|first|"
    r"led|minded|centric|intensive)"
)
_WHO: Final = (
    r"\W*(?:(?:and|so|ok|but|then)\W+)*(?:who(?:['’]?s)?|(?:which|what)(?: (?:lab|company|one|of "
    r"(?:them|those|these)))?)(?: (?:is|has|are|have|leans?|looks?|s))*"
)
_END: Final = (
    r"(?: (?:by|in|of|from|their|its|the|openings?|roles?|job ?boards?|share|shares|proportion|"
    r"percentage|hiring|hires|jobs?|people|staff|positions?|work|"
    r"them|those|these|all|then|overall|on|terms|right now|now|mix|lab|labs|"
    r"postings?|one))*\W*"
)


def _asks(side: str) -> str:
    return (
        rf"{_WHO} ?(?:the )?(?:most |more )?{side}{_LEANS}{_END}"
        rf"|{_WHO} (?:the )?(?:most|highest|biggest|largest|greatest)(?: (?:share|proportion|"
        rf"percentage|part|fraction) of)? ?(?:its |their )?{side}"
        rf"(?:{_LEANS}| (?:share|proportion|percentage|mix|tilt|split)){_END}"
        rf"|{_WHO} (?:the )?(?:highest|biggest|largest|greatest) (?:share|proportion|percentage|"
        rf"part|fraction) (?:of|in|on) (?:its |their |the )?{side}{_END}"
        rf"|{_WHO} (?:most |more )?(?:towards?|to) (?:the )?{side}{_END}"
    )


_SIDES: Final = (
    ("frontier", regex(_asks(_FRONTIER), needs="research|frontier|science")),
    ("applied", regex(_asks(_APPLIED), needs="applied|deployment|customer")),
)


_CHANGED: Final = regex(
    r"\W*(?:(?:and|so|ok|but|then|hm+)\W+)*(?:(?:has|have|did|is|are|does|was|how(?: has| have| is|"
    r" did| does)?|any|what(?: about|['’]?s)?) )*(?:(?:that|this|it|they|the (?:split|mix|ratio|"
    r"balance|share)s?|those|these|a|an|been|much|always|any|there) )*(?:chang(?:e[sd]?|ing)|"
    r"shift(?:s|ed|ing)?|mov(?:e[sd]?|ing)|evolv(?:e[sd]?|ing)|different|trend(?:s|ing)?|"
    r"drift(?:ed|ing)?|stable|the same|over time|historically)"
    r"(?: (?:in|over|lately|recently|much|at all|since|before|the|last|past|this|time|year|months?|"
    r"weeks?|quarter|that|it|then|now|a lot|these|days|or|not|been|always|like this|few|couple|of|"
    r"there|here|going))*\W*"
)
"""`has that changed lately`, after both sides of some labs."""


def which_side(text: str, memory: Memory, _: Hearing) -> Asked | None:
    """The two sides of the labs spoken of, or of all, the lab that leans most to one first."""
    last, low = memory.question, fold(text)
    if last is None or last.kind not in (Kind.HIRING, Kind.MOVES):
        return None
    if last.topic == "split" and _CHANGED.fullmatch(low):
        return _part(last, Part.SIDES_BEFORE, low)
    side = next((side for side, asks in _SIDES if asks.fullmatch(low)), None)
    if side is None:
        return None
    labs = last.labs if last.labs[1:] else ()
    asked = Question(Kind.HIRING, topic="split", labs=labs)
    return _part(asked, Part.SIDE_MOST, side)


def _part(asked: Question, part: Part, words: str) -> Asked:
    picked = Picked(part, words)
    return Asked(Understood(asked), Form.PART, is_follow_up=True, part=picked)
