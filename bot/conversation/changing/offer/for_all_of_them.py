"""So many each for as many as there are: `would 64 each be possible for all 40`, for everyone."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.memory import Hearing, Memory
from bot.questions.tags import T
from bot.questions.types import Kind
from bot.regex import regex

_FOR_ALL: Final = regex(
    r"\b(?P<to>for|to|across|with|of) (?:all|each of|every one of|the full|the whole|our|all of) "
    r"(?:of )?(?:the |our |my |those |these )?(?P<many>\d[\d,]*)"
    r"(?: (?:people|researchers|heads|scientists|engineers|of (?:them|us|those|you)))?\b(?!%)",
    re.IGNORECASE,
)
_EACH: Final = frozenset((T.EACH, T.EACHOF, T.GUARANTEE, T.SCOPE))


def for_all_of_them(text: str, memory: Memory, hearing: Hearing) -> str:
    """The message with how many there are as everyone; else as it was said."""
    last = memory.question
    if last is None or last.kind is not Kind.OFFER:
        return text
    found, people = _FOR_ALL.search(text), held_offer(last, hearing).researchers
    is_each = found and any(tag.kind in _EACH for tag in hearing.tags(text))
    if found and is_each and people and people.value == _number(found["many"]):
        return f"{text[: found.start()]}{found['to']} everyone{text[found.end() :]}"
    return text


def _number(text: str) -> float:
    return float(text.replace(",", ""))
