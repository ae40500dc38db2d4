"""What is changed of a run while its size or its tokens are open is kept."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, TypeGuard

from bot.conversation.changing.following import followed
from bot.conversation.changing.said_on import on_what_was_said
from bot.conversation.heard import Asked
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import Opened, opened
from bot.conversation.saying import Said, said
from bot.questions.types import Choice, Kind, Question, Reading, Unclear, Understood
from bot.questions.unclear.doubts import WHICH_MODEL
from bot.questions.unclear.tunings import FULL, LORA, TOKENS_ASKED
from bot.questions.writing.canonical import to_text
from bot.regex import regex

_EXAMPLE: Final = regex(r"\btrain (?P<size>\d+(?:\.\d+)?B) on 2T tokens\b")
"""How the size is offered on tokens that are an example, after the models of that size."""


def size_still_open(text: str, memory: Memory, hearing: Hearing) -> tuple[Asked, ...]:
    """`how long with the whole cluster`, where a 7B was asked of a share: of a 7B again.

    Nothing where no size was left open, or the message names a run, or changes nothing of it.
    """
    size = next((f["size"] for way in memory.choices if (f := _EXAMPLE.search(way.text))), "")
    last, opening = memory.question, opened(text)
    if not size or memory.taken:
        return ()
    is_open = last is not None and last.kind is Kind.REACH  # else the models alone are changed
    told = said(opening, hearing)
    if told.draft.runs or told.draft.size or told.draft.labs:
        return ()
    if not is_open and told.draft.people is not None:
        return ()  # `with 60 people what's the share`
    now = _changed(last, opening, told, memory, hearing) if last and is_open else None
    asked = [(way.label, hearing.asked(way.text)) for way in memory.choices]
    ways = [(label, _changed(q, opening, told, memory, hearing)) for label, q in asked if q]
    if (is_open and now is None) or any(
        way is None or way.kind is not Kind.REACH for _, way in ways
    ):
        return ()
    names = hearing.reader.words.directory
    choices = tuple(Choice(label, to_text(way, names)) for label, way in ways if way)
    return (Asked(Unclear(now, WHICH_MODEL.format(size), choices), is_follow_up=True),)


def _changed(
    asked: Question, opening: Opened, told: Said, memory: Memory, hearing: Hearing
) -> Question | None:
    """A run with the message on top; None where it is the same."""
    before = memory.after(asked)
    changed = on_what_was_said(told, opening.text, before, hearing)
    if changed is None:
        reading = followed(opening, asked, hearing)
        changed = reading.question if isinstance(reading, Understood) else None
    return None if changed == asked else changed


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
