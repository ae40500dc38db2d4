"""What is changed of a run while it is open which model of its size is meant: the size is kept."""

from __future__ import annotations

from typing import Final

from bot.conversation.changing.following import followed
from bot.conversation.changing.said_on import on_what_was_said
from bot.conversation.heard import Asked
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import Opened, opened
from bot.conversation.saying import Said, said
from bot.questions.types import Choice, Kind, Question, Unclear, Understood
from bot.questions.unclear.doubts import WHICH_MODEL
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
    if not size or memory.taken or last is None or last.kind is not Kind.REACH:
        return ()
    told = said(opening, hearing)
    if told.draft.runs or told.draft.size or told.draft.labs:
        return ()
    now = _changed(last, opening, told, memory, hearing)
    asked = [(way.label, hearing.asked(way.text)) for way in memory.choices]
    ways = [(label, _changed(q, opening, told, memory, hearing)) for label, q in asked if q]
    if now is None or any(way is None or way.kind is not Kind.REACH for _, way in ways):
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
