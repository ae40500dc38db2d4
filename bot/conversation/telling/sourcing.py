"""Sources that are asked for without an id: those of the last answer."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.heard import Asked, Heard, Small
from bot.questions.types import Kind, Question, Understood


def names_what(question: Question) -> bool:
    """Whether it is said of which facts, labs or prices the source is asked for."""
    return bool(question.facts or question.labs or question.chips)


def sourced(heard: Heard, shown: tuple[str, ...]) -> Heard:
    """What was heard, with the ids of the facts that the last answer showed where it means them."""
    reading = heard.reading if isinstance(heard, Asked) else None
    if not isinstance(heard, Asked) or not isinstance(reading, Understood):
        return heard
    question = reading.question
    if question.kind is not Kind.SOURCE or names_what(question):
        return heard
    if not shown:
        return Small.NO_FIGURE
    return replace(heard, reading=replace(reading, question=replace(question, facts=shown)))
