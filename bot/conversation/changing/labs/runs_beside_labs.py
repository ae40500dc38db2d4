"""A model that is named among labs: `compared to Cohere or Mistral or Reka`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.clean import clean
from bot.questions.tags import T
from bot.questions.unclear.runs_as_labs import runs_as_labs
from bot.regex import regex

_JOINED: Final = regex(r"(?:[\s,/]|\b(?:and|or|n)\b)+$", re.IGNORECASE)

_LEFT: Final = "“{}” left out: a model is on record under that name, and nothing of such a lab"


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
