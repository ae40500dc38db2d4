"""Whether what comes changes how we stand: `…, does that change anything`, after ours vs a lab."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Memory
from bot.questions.types import Kind, Understood
from bot.regex import regex

_EFFECT: Final = regex(
    r"\b(?:does|would|will|do|could|did|how (?:much )?(?:does|would|will)|what (?:does|would|will))"
    r" (?:that|it|this|those|they|these) (?:change|help|matter|make (?:a|any|much of a) difference|"
    r"move|shift|alter|affect|improve|do|close)\b|\bany (?:better|difference|change|closer)\b|"
    r"\b(?:where|how) (?:does|would|will) (?:that|it|this) (?:leave|put|make) us\b|"
    r"\b(?:still|then) (?:that )?(?:far )?behind\b|\bare we (?:still|any|closer|ahead|behind)\b",
    re.IGNORECASE,
)


def still_held_against(heard: Heard, text: str, memory: Memory) -> Heard:
    """The offer with what comes to it, against whom it was held, with what was assumed of them."""
    last, reading = memory.question, heard.reading if isinstance(heard, Asked) else None
    if last is None or not isinstance(heard, Asked) or not isinstance(reading, Understood):
        return heard
    asked = reading.question
    is_ours = asked.kind is last.kind is Kind.OFFER and asked.offer is not None
    if not (is_ours and last.labs) or asked.labs or last.called or asked.save:
        return heard
    if not _EFFECT.search(text) or asked == replace(last, labs=()):
        return heard
    held = replace(asked, labs=last.labs, scope=last.scope, assume=last.assume)
    return replace(heard, reading=replace(reading, question=held), is_follow_up=True)
