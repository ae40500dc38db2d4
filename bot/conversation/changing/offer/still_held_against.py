"""Whether what comes changes how we stand: `…, does that change anything`, after ours vs a lab."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Memory
from bot.questions.types import Kind, Question, Understood
from bot.regex import regex

_SUPPOSES: Final = regex(
    r"\b(?:what if|if|suppose|supposing|say|assuming|and (?:with|if))\b", re.IGNORECASE
)
_OURS: Final = (Kind.OFFER, Kind.DILUTION)
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
    if before := _before_price(asked, text, last, memory):
        held = replace(asked, labs=before.labs, scope=before.scope)
        return replace(heard, reading=replace(reading, question=held), is_follow_up=True)
    is_ours = asked.kind is last.kind is Kind.OFFER and asked.offer is not None
    if not (is_ours and last.labs) or asked.labs or last.called or asked.save:
        return heard
    if not _EFFECT.search(text) or asked == replace(last, labs=()):
        return heard
    held = replace(asked, labs=last.labs, scope=last.scope, assume=last.assume)
    return replace(heard, reading=replace(reading, question=held), is_follow_up=True)


def _before_price(asked: Question, text: str, last: Question, memory: Memory) -> Question | None:
    """Ours against labs, of which something is supposed right after a price was asked between."""
    is_changed = asked.kind is Kind.DILUTION or asked.offer is not None
    is_ours = asked.kind in _OURS and asked.uses_saved and not (asked.labs or asked.save)
    if last.kind is not Kind.PRICE or not (is_ours and is_changed) or not _SUPPOSES.search(text):
        return None
    before = next((each for each in memory.earlier if each.kind is not Kind.PRICE), None)
    is_held = before is not None and before.kind in _OURS and before.uses_saved
    return before if before is not None and is_held and before.labs else None
