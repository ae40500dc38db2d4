"""`data pitch: …`: what a company says for its data, kept in its own words."""

from __future__ import annotations

import re

from bot.questions.clean import without_command
from bot.questions.types import Kind, Question

PITCH_TOPIC = "data-pitch"
_LEAD = re.compile(
    r"(?:please |can you |could you |let me |let's )?"
    r"(?:(?:our |my |the |a )?data[- ]pitch|(?:pitch|sell) (?:our|my) data)\b[\s:;,.–—-]*",
    re.IGNORECASE,
)
_BREAKS = re.compile(r"\s*(?:[\r\n\u2028\u2029]+\s*(?:[-*•]\s*)?;?|;)\s*")
_BLANKS = re.compile(r"\s+")


def pitch_in(text: str) -> Question | None:
    """The data pitch that a text begins with, or None; line breaks divide its fields."""
    plain = without_command(text).strip()
    lead = _LEAD.match(plain)
    if not lead:
        return None
    said = _BREAKS.sub("; ", plain[lead.end() :].strip().rstrip("?!"))
    said = _BLANKS.sub(" ", said).strip(" ;")
    return Question(Kind.HELP, topic=PITCH_TOPIC, pitch=said or None)
