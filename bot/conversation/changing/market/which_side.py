"""Asking on about roles: which lab leans most to one side: `who is the most research heavy`."""

from __future__ import annotations

from typing import Final

from bot.conversation.heard import Asked, Form, Part, Picked
from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import fold
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.leads import LED
from bot.regex import regex

_FRONTIER: Final = r"(?:research(?: side| roles?)?|frontier(?: research| side| roles?)?|science)"
_APPLIED: Final = r"(?:applied(?: side| roles?| llm)?|deployment|customer[- ]facing)"
_LEANS: Final = (
    r"[ -]?(?:heavy|heaviest|focus(?:s?ed)?|leaning|weighted|tilted|oriented|skewed|driven|first|"
    r"led|minded|centric|intensive)"
)
_WHO: Final = (
    rf"{LED}(?:who(?:['’]?s)?|(?:which|what)(?: (?:lab|company|one|of "
    r"(?:them|those|these)))?)(?: (?:is|has|are|have|leans?|looks?|s))*"
)
_END: Final = (
    r"(?: (?:by|in|of|from|their|its|the|openings?|roles?|job ?boards?|share|shares|proportion|"
    r"percentage|hiring|them|those|these|all|then|overall|on|terms|right now|now|mix|lab|labs|"
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


def which_side(text: str, memory: Memory, _: Hearing) -> Asked | None:
    """The two sides of the labs spoken of, or of all, the lab that leans most to one first."""
    last, low = memory.question, fold(text)
    if last is None or last.kind not in (Kind.HIRING, Kind.MOVES):
        return None
    side = next((side for side, asks in _SIDES if asks.fullmatch(low)), None)
    if side is None:
        return None
    labs = last.labs if last.labs[1:] else ()
    asked = Question(Kind.HIRING, topic="split", labs=labs)
    part = Picked(Part.SIDE_MOST, side)
    return Asked(Understood(asked), Form.PART, is_follow_up=True, part=part)
