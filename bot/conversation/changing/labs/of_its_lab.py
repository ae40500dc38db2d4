"""What was assumed of a lab goes with it: `and Meta?` after `assume they have 1200 staff`."""

from __future__ import annotations

from dataclasses import fields, replace

from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.saying import said
from bot.questions.rules.leagues import OF_ONE_LAB
from bot.questions.types import Assumptions, Question, Understood


def of_its_lab(heard: Heard, text: str, memory: Memory, hearing: Hearing) -> Heard:
    """The same without what was said of the lab before, where another is asked of; told aloud."""
    last = memory.question
    if not isinstance(heard, Asked) or not isinstance(heard.reading, Understood) or last is None:
        return heard
    asked = heard.reading.question
    if not asked.labs or not last.labs or {*asked.labs} <= {*last.labs}:
        return heard
    kept = _still_said(asked, last, said(opened(text), hearing).draft.assume)
    if kept == asked.assume:
        return heard
    whose = " and ".join(map(hearing.reader.words.directory.name, last.labs))
    note = f"what was assumed of {whose} left out"
    passed_over = (*heard.reading.assumed, note)
    return replace(heard, reading=Understood(replace(asked, assume=kept), passed_over))


def _still_said(asked: Question, last: Question, told: Assumptions) -> Assumptions:
    """What is assumed, less what only the question before said of its lab."""
    names = [field.name for field in fields(Assumptions) if field.name in OF_ONE_LAB]
    gone = [
        name
        for name in names
        if getattr(told, name) is None
        and getattr(asked.assume, name) == getattr(last.assume, name) is not None
    ]
    return replace(asked.assume, **dict.fromkeys(gone)) if gone else asked.assume
