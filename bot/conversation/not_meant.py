"""What a message says is not meant any more: `32 researchers, not 40`, `B200 rather than H100`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.tagging import tagged
from bot.questions.tags import T

_NOT_MEANT: Final = re.compile(
    r"[\s,;(–—-]*(?:\b(?:and|but|sorry)\b[\s,]*)*"
    r"\b(?:not|rather than|instead of|no longer|in place of)\s+"
    r"(?P<what>[\w.,$%-]+(?: [\w.-]+){0,2}?)"
    r"[\s)]*(?=[.,;?!]|$| but\b)",
    re.IGNORECASE,
)
_REPLACED: Final = (T.NUM, T.CHIP, T.FAMILY, T.UNIT, T.PCT, T.MONEY)
"""What takes the place of another of its kind; labs that are not meant are read elsewhere."""
_BESIDE: Final = frozenset((
    *_REPLACED, T.PEOPLE, T.STAFF, T.GPU, T.PER, T.WORD, T.EACH, T.IN, T.DASH, T.TEAM, T.DOLLAR,
))  # fmt: skip


def without_what_is_not_meant(text: str, hearing: Hearing) -> str:
    """The message without the number, chip or unit that it says is not meant, where another is."""
    found = _NOT_MEANT.search(text)
    if found is None:
        return text
    gone = {tag.kind for tag in tagged(found["what"], hearing.reader.words, hearing.today)}
    rest = f"{text[: found.start()]}{text[found.end() :]}".strip()
    kept = {tag.kind for tag in tagged(rest, hearing.reader.words, hearing.today)}
    named = gone.intersection(_REPLACED)
    return rest if named and named <= kept and gone <= _BESIDE else text
