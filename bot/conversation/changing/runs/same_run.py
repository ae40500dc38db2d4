"""The run that was spoken of, on other chips: `could 512 B200 train that`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Memory
from bot.questions.types import Kind, Question
from bot.regex import regex

_THAT: Final = regex(
    r"\b(?:train(?: up)?|run|do|finish|manage|repeat|reproduce|handle) "
    r"(?:it|that(?! (?:many|much))|this|them|those|the same(?: (?:run|model|thing))?|"
    r"(?:that|the|this) (?:run|model|one))\b"
    r"|\bhow many (?:of )?(?:those|these|them|such)\b(?! (?:gpus|chips|people))",
    re.IGNORECASE,
)


def of_run_spoken_of(question: Question, text: str, memory: Memory) -> Question | None:
    """What chips can do of the newest run that was asked about, where they are to train “that”."""
    is_open = question.kind is Kind.REACH and not (question.runs or question.size)
    if not is_open or not _THAT.search(text):
        return None
    known = (each for each in (memory.question, *memory.earlier) if each)
    found = next((each for each in known if each.runs or each.size), None)
    return replace(question, runs=found.runs, size=found.size) if found else None
