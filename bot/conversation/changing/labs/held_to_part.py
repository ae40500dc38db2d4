"""What was told held against a part of a lab: `how does that compare to what OpenAI spends`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.types import Question, Reading, Understood
from bot.questions.words.leads import LED
from bot.regex import regex

_HELD: Final = regex(
    rf"{LED}(?:how (?:does|do|would|did) (?:that|this|it|those|these|they|"
    r"ours|we) (?:compare|stack up|measure up|hold up|look)(?: (?:to|with|against|next to))"
    r"|(?:compare|hold) (?:that|this|it|those|these|ours) (?:to|with|against)"
    r"|compare to|compared (?:to|with)"
    r"|is (?:that|this|it) (?:\w+ )?(?:more|less|bigger|smaller|larger|higher|lower|better) than) "
    r"(?P<part>\S.*)",
    re.IGNORECASE,
)
_APART: Final = "no ratio of what was told before to it is given"


def held_to_part(text: str, last: Question, hearing: Hearing) -> Reading | None:
    """That part of the lab, which is no offer of ours against its chips.

    The two stand in two answers: one may be of a year, or of a whole company, and not the other.
    """
    found = _HELD.fullmatch(text)
    asked = hearing.asked(found["part"]) if found else None
    part = part_of(asked) if asked else None
    if asked is None or part is None or part is part_of(last) is LabPart.STAFF:
        return None  # the staff of two labs is told beside each other
    return Understood(asked, (_APART,))
