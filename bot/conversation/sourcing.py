"""Sources that are asked for without an id: those of the last answer."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.conversation.heard import Asked, Heard, Small
from bot.questions.types import Kind, Understood

_ON_WHAT = re.compile(
    r"\b(?:what|which \w+) (?:are|is|were|was) (?:you|this|that|it|these|those)\b"
    r".*\b(?:basing|based on)\b|\bwhat(?:'s| is| are) (?:their|that|this|the|its|these|those) "
    r"(?:number|figure|estimate|total|value)s? based on\b|"
    r"\bwhere (?:did|do|have|does) (?:you|u|assay) (?:get|got|take|taken|find|found|read|"
    r"pull(?:ed)?)\b(?! (?:on|about|of)\b)|\bwhere (?:does|do|did|is|are) .*\b"
    r"(?:number|figure|estimate|value)s? (?:come |coming )?from\b|"
    r"^(?:any )?(?:proof|evidence|links?|references?)[\s.?!]*$|"
    r"\bhow (?:old|recent|current|fresh|up to date) (?:is|are) (?:that|this|it|these|those|the "
    r"(?:data|figures?|numbers?))\b|\b(?:link|url) (?:to|for) (?:the|that|this)\b",
    re.IGNORECASE,
)


def asks_on_what(text: str) -> bool:
    """Whether a message asks what an answer rests on: `what is that based on`, `any links?`."""
    return _ON_WHAT.search(text) is not None


def sourced(heard: Heard, shown: tuple[str, ...]) -> Heard:
    """What was heard, with the ids of the facts that the last answer showed where it means them."""
    reading = heard.reading if isinstance(heard, Asked) else None
    if not isinstance(heard, Asked) or not isinstance(reading, Understood):
        return heard
    question = reading.question
    if question.kind is not Kind.SOURCE or question.facts or question.labs:
        return heard
    if not shown:
        return Small.NO_FIGURE
    return replace(heard, reading=replace(reading, question=replace(question, facts=shown)))
