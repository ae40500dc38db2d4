"""`what's their headcount`, after a data centre: of the lab spoken of before it."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.lab_parts import site_of
from bot.questions.types import Kind
from bot.regex import regex

_OF_A_LAB: Final = regex(
    r"\b(?:head ?counts?|staff|employees|workforce|people|researchers|hiring|openings|"
    r"open roles|jobs|salar(?:y|ies)|pay|deals?|contracts?|signed)\b",
    re.IGNORECASE,
)
"""What no data centre has."""
_THEIRS: Final = regex(r"\b(?:they(?P<is>['’]re)?|their)(?!\w)", re.IGNORECASE)
_PLURAL: Final = regex(r"\b(?:do|are|have)(?= $)", re.IGNORECASE)
_SINGULAR: Final = {"do": "does", "are": "is", "have": "has"}
_MOST_BEFORE: Final = 3


def of_lab_of_site(text: str, memory: Memory, hearing: Hearing) -> str:
    """The text with the lab's name where it points at whoever has a data centre."""
    last = memory.question
    if last is None or site_of(last) is None:
        return text
    found = _THEIRS.search(text)
    if found is None or not _OF_A_LAB.search(text):
        return text
    name = _before(memory, hearing)
    if name is None:
        return text
    is_owned = found[0].lower() == "their"
    told = f"{name} is" if found["is"] else f"{name}'s" if is_owned else name
    head = _PLURAL.sub(lambda do: _SINGULAR[do[0].lower()], text[: found.start()])
    return f"{head}{told}{text[found.end() :]}"


def _before(memory: Memory, hearing: Hearing) -> str | None:
    """The one lab that was spoken of before the data centre."""
    known = (each for each in memory.earlier[:_MOST_BEFORE] if each.kind is not Kind.REFUSAL)
    labs = next((each.labs for each in known if each.labs), ())
    return hearing.reader.words.directory.name(labs[0]) if len(labs) == 1 else None
