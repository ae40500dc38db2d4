"""`give me that in weeks`: the time of a run in a unit that it is not told in, and no window."""

from __future__ import annotations

from typing import Final

from bot.conversation.saying import Said
from bot.questions.types import Kind, Question
from bot.regex import regex

_TO_EACH: Final = {
    "hours": "24 hours to each",
    "weeks": "7 to a week",
    "months": "about 30 to a month",
    "years": "365 to a year",
}
_IN_UNIT: Final = regex(
    r"\W*(?:(?:and|so|ok|sorry|please|can|could|would|you|give|tell|show|say|put|express|make|me|us|"
    r"it|that|this|the same|the time|how long|how much|what|is|[\w’']*['’]s|then)\W+)*"
    r"(?:in (?P<unit>hours|weeks|months|years)(?: please| instead| then)*"
    r"|how many (?P<count>hours|weeks|months|years) (?:is|are|would) (?:that|it)"
    r"(?: be| then)*)\W*"
)


def in_other_time(told: Said, last: Question) -> str | None:
    """What was typed of another unit, with how to reckon it; None where anything else is asked."""
    found = _IN_UNIT.fullmatch(told.whole.lower())
    if found is None or last.kind is not Kind.REACH or not (last.runs or last.size):
        return None
    unit = found["unit"] or found["count"]
    return f"“{unit}” left out, since the time is told in days, {_TO_EACH[unit]}"
