"""A model that is named among labs: `compared to Cohere or Mistral or Reka`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import clean
from bot.questions.tags import T
from bot.questions.unclear.runs_as_labs import runs_as_labs
from bot.regex import regex

_JOINED: Final = regex(r"(?:[\s,/]|\b(?:and|or|n)\b)+$", re.IGNORECASE)

_LEFT: Final = "“{}” left out: a model is on record under that name, and nothing of such a lab"
_ALONE: Final = frozenset((
    T.RUN, T.BIG, T.AND, T.STOP, T.COMMA, T.WORD, T.TALK, T.OR, T.MEANING, T.AT,
))  # fmt: skip
_ASKED: Final = "what do we know about {}"


def run_as_lab(text: str, memory: Memory, hearing: Hearing) -> str:
    """`and Reka?` after labs, as what is known of it; any other text as it is."""
    if memory.question is None or not memory.question.labs or memory.question.runs:
        return text
    cleaned = clean(text)
    tags = hearing.tagged(cleaned)
    named = [cleaned[tag.start : tag.end] for tag in tags if tag.kind is T.RUN]
    if len(named) != 1 or not named[0].isalpha() or not {tag.kind for tag in tags} <= _ALONE:
        return text
    asked = _ASKED.format(named[0])
    known = clean(asked)
    is_lab = tuple(runs_as_labs(hearing.tagged(known), known, hearing.reader.words.directory))
    return asked if is_lab else text


def without_runs_as_labs(text: str, hearing: Hearing) -> tuple[str, tuple[str, ...]]:
    """The text without them, and what is said of each; as it is where no lab is beside them."""
    cleaned = clean(text)
    tags = hearing.tagged(cleaned)
    if not {T.LAB, T.RUN} <= {tag.kind for tag in tags}:
        return text, ()
    found = tuple(runs_as_labs(tags, cleaned, hearing.reader.words.directory))
    for doubt in reversed(found):
        before, after = cleaned[: doubt.start], cleaned[doubt.end :]
        cleaned = f"{_JOINED.sub('', before)}{after}"
    left = tuple(_LEFT.format(doubt.name) for doubt in found)
    return (cleaned, left) if found else (text, ())
