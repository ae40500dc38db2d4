"""On how many tokens a model is tuned, where that was asked back: `500M tokens`, `LoRA, 2B`.

What is changed of the run before they are told is kept, and they are asked for again.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final, TypeGuard

from bot.conversation.changing.following import followed
from bot.conversation.heard import Asked
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.questions.canonical import to_text
from bot.questions.tunings import EXAMPLE, FULL, LORA, TOKENS_ASKED
from bot.questions.types import Choice, Kind, Question, Reading, Unclear, Understood

_TOLD: Final = re.compile(
    r"(?:(?P<lora>q?lora)|(?:full|all weights|fine[ -]?tun(?:e|ing)))?[\s,:]*"
    r"(?:on|with|over|say|about|for|around|maybe|it's|its|\s)*"
    r"(?P<n>\d+(?:\.\d+)?) ?(?P<s>k|m|b|t|thousand|million|billion|trillion)(?: ?tokens?)?"
    r"[\s,]*(?:(?:with|by|as|using) )?(?P<lora2>q?lora)?[\s.!]*",
    re.IGNORECASE,
)


def told_tokens(text: str, ways: tuple[Choice, ...]) -> Choice | None:
    """The example that was offered with the tokens that are told; None where none was offered."""
    offered = {way.label: way for way in ways}
    told = _TOLD.fullmatch(text.strip())
    wanted = LORA if (told and (told["lora"] or told["lora2"])) or FULL not in offered else FULL
    if told is None or wanted not in offered:
        return None
    way = offered[wanted]
    typed = f"{told['n']}{told['s'][0].upper()} tokens"
    return Choice(typed, way.text.replace(EXAMPLE, typed, 1))


def changed_before_tokens(text: str, memory: Memory, hearing: Hearing) -> tuple[Asked, ...]:
    """`on one person's share if we're 4`, said where tokens were asked for: the rest is kept.

    Nothing where none were asked for, or nothing of the run was changed.
    """
    ways = [way for way in memory.choices if way.label in (FULL, LORA)]
    if memory.question or not ways:
        return ()
    kept: list[Choice] = []
    for way in ways:
        asked = _asked(way, hearing)
        reading = followed(opened(text), asked, hearing) if asked else None
        if asked and reading is None:
            reading = _on_these_chips(text, asked, hearing)
        if isinstance(reading, Unclear):
            return (Asked(replace(reading, question=None), is_follow_up=True),)
        if asked is None or not _still_lacks(reading, asked):
            return ()
        kept.append(Choice(way.label, to_text(reading.question, hearing.reader.words.directory)))
    return (Asked(Unclear(None, TOKENS_ASKED, tuple(kept), is_plain=True), is_follow_up=True),)


def _on_these_chips(text: str, asked: Question, hearing: Hearing) -> Unclear | None:
    """`and full pretraining of an 8B`: another run, of which there are several, on these chips."""
    opening = opened(text)
    alone = hearing.read(opening.text)
    if not opening.is_linked or not isinstance(alone, Unclear) or alone.question:
        return None
    runs = [(way.label, _asked(way, hearing)) for way in alone.choices]
    if not all(run and run.kind is Kind.REACH and run.offer is None for _, run in runs):
        return None
    names = hearing.reader.words.directory
    on = [(label, replace(run, offer=asked.offer, uses_saved=False)) for label, run in runs if run]
    return replace(alone, choices=tuple(Choice(label, to_text(q, names)) for label, q in on))


def _asked(way: Choice, hearing: Hearing) -> Question | None:
    reading = hearing.read(way.text)
    return reading.question if isinstance(reading, Understood) else None


def _still_lacks(reading: Reading | None, asked: Question) -> TypeGuard[Understood]:
    """Whether a reading is of the same run, whose tokens are those of the example."""
    if not isinstance(reading, Understood) or reading.question == asked:
        return False
    return reading.question.size == asked.size
