"""`which one is closer to us`: of the labs that were spoken of one after the other."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import Final

from bot.conversation.changing.labs.held_one_by_one import with_those_before
from bot.conversation.memory import Memory
from bot.conversation.saying import Said
from bot.questions.types import Kind, Question
from bot.regex import regex

_WHICH: Final = regex(
    r"\W*(?:(?:and|so|ok|but)\W+)*(?:which|who)(?:['’]s)?"
    r"(?: (?:one|lab|company|of (?:them|those|these|the (?:two|three))))?"
    r"(?: (?:is|are|was|would be|comes?))?(?: the)? "
    r"(?:closer|closest|nearer|nearest|further|furthest|farther|farthest)(?: (?:away|off))?"
    r" (?:to|from) (?:us|ours|our \w+|what we (?:have|offer|give))(?: (?:then|now))*\W*",
    re.IGNORECASE,
)
_SEVERAL: Final = 2


def which_is_closer(told: Said, memory: Memory) -> Question | None:
    """Our saved offer against the labs spoken of, two at least; None of other texts."""
    last = memory.question
    if last is None or told.labs or not _WHICH.fullmatch(told.whole):
        return None
    if last.kind is Kind.OFFER and last.labs and last.uses_saved:
        asked = with_those_before(last, memory.earlier)
    elif last.kind is Kind.LAB and last.labs and not last.uses_saved:
        asked = Question(Kind.OFFER, uses_saved=True, labs=_one_by_one(last, memory))
    else:
        return None
    return asked if len(asked.labs) >= _SEVERAL else None


def _one_by_one(last: Question, memory: Memory) -> tuple[str, ...]:
    """The labs of the questions about one each, up to the last, in their order."""
    of_labs = takewhile(lambda each: each.kind is Kind.LAB and each.labs, memory.earlier)
    return tuple(
        dict.fromkeys((*reversed([lab for each in of_labs for lab in each.labs]), *last.labs))
    )
