"""What is told of somebody besides what a message asks."""

from __future__ import annotations

import re

from bot.conversation.memory import Hearing
from bot.questions.tags import T
from bot.regex import regex

OF_THEM = regex(
    r"\s*(?:(?:the|an?|my|our|this|that) )?(?:candidate|applicant|guy|person|he|she)"
    r"(?:['’](?:s|d|ll)|\s+(?:is|was|has|had|wants?|wanted|would|will))\b[^?]*$"
    r"|\s*they(?:['’]ve)?(?: (?:also|already|now|have|had|got|hold|received))* (?:an?|another|the) "
    r"(?:[\w-]+ ){0,2}(?:counter-? ?offer|offer|proposal|package)\b[^?]*$",
    re.IGNORECASE,
)
"""How somebody is told of, which asks nothing: `she'd join 12 researchers, how does that look`."""


def is_told_besides(part: str, text: str, hearing: Hearing) -> bool:
    """What is told of somebody at a lab, after a question that names none and is of no lab."""
    before = text[: max(0, text.find(part))].rstrip()
    if not before.endswith("?") or not OF_THEM.match(part):
        return False
    names = [any(tag.kind is T.LAB for tag in hearing.tags(each)) for each in (before, part)]
    return names == [False, True]
