"""What is changed of a run before its tokens are told is kept, and they are asked for again."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeGuard

from bot.conversation.changing.following import followed
from bot.conversation.heard import Asked
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.questions.types import Choice, Kind, Question, Reading, Unclear, Understood
from bot.questions.unclear.tunings import FULL, LORA, TOKENS_ASKED
from bot.questions.writing.canonical import to_text


def changed_before_tokens(text: str, memory: Memory, hearing: Hearing) -> tuple[Asked, ...]:
    """`on one person's share if we're 4`, said where tokens were asked for: the rest is kept.

    Nothing where none were asked for, or nothing of the run was changed.
    """
    ways = [way for way in memory.choices if way.label in (FULL, LORA)]
    if memory.question or not ways:
        return ()
    kept: list[Choice] = []
    for way in ways:
        asked = hearing.asked(way.text)
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
    runs = [(way.label, hearing.asked(way.text)) for way in alone.choices]
    if not all(run and run.kind is Kind.REACH and run.offer is None for _, run in runs):
        return None
    names = hearing.reader.words.directory
    on = [(label, replace(run, offer=asked.offer, uses_saved=False)) for label, run in runs if run]
    return replace(alone, choices=tuple(Choice(label, to_text(q, names)) for label, q in on))


def _still_lacks(reading: Reading | None, asked: Question) -> TypeGuard[Understood]:
    """Whether a reading is of the same run, whose tokens are those of the example."""
    if not isinstance(reading, Understood) or reading.question == asked:
        return False
    return reading.question.size == asked.size
