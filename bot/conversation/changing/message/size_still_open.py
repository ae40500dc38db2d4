"""What is changed of a run while its size or its tokens are open is kept."""

from __future__ import annotations

import re
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
from bot.questions.words.leads import LED
from bot.questions.writing.canonical import to_text
from bot.regex import regex

_EXAMPLE: Final = regex(r"\btrain (?P<size>\d+(?:\.\d+)?B) on 2T tokens\b")
"""How the size is offered on tokens that are an example, after the models of that size."""


_OF_IT: Final = regex(
    rf"{LED}(?:(?:would|do|does|will|can|could|might|is|are) (?:we|that|it|this|ours|our (?:chips|"
    r"gpus|cluster))(?: (?:even|really|actually|still|then))* (?:have (?:enough|the (?:chips|gpus|"
    r"compute))(?: (?:chips|gpus|compute))?|be (?:enough|able to|feasible|possible|doable)|enough|"
    r"do|fit|work|run|manage|feasible|possible|doable|realistic)"
    r"|how long(?: (?:would|will|does|is|might))?(?: (?:it|that|this))?(?: (?:take|be|need|last))?"
    r"|how many (?:days|weeks|months))"
    r"(?: (?:for|to do|on ours|us|that|it|this|one|then|take|here|at all|with ours))*\W*",
    re.IGNORECASE,
)
"""`would we have enough for that`, which tells nothing of what is open."""


def asks_what_is_open(text: str, memory: Memory, _: Hearing) -> tuple[Asked, ...]:
    """The same once more, where the size or the tokens of the run are open and none is told."""
    if memory.taken or not memory.choices or not _OF_IT.fullmatch(text):
        return ()
    ways, last = memory.choices, memory.question
    if any(way.label in (FULL, LORA) for way in ways):
        return (Asked(Unclear(last, TOKENS_ASKED, ways, is_plain=True), is_follow_up=True),)
    size = next((found["size"] for way in ways if (found := _EXAMPLE.search(way.text))), "")
    asked = Unclear(last, WHICH_MODEL.format(size), ways)
    return (Asked(asked, is_follow_up=True),) if size else ()


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


def of_open_run(text: str, memory: Memory, hearing: Hearing) -> tuple[Asked, ...]:
    """What is asked or changed of a run while its size or its tokens are open; else nothing."""
    asked = (of(text, memory, hearing) for of in (asks_what_is_open, changed_before_tokens))
    return next(filter(None, asked), ()) or size_still_open(text, memory, hearing)
