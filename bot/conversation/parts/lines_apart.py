"""Questions in a list: each on a line of its own, as those stand that are counted in one."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing
from bot.conversation.parts.splitting import MOST
from bot.questions.types import Kind, Understood
from bot.regex import regex

_MARK: Final = regex(r"^\W*(?:\d{1,2}[.)]\s+)?")
_LEANS: Final = regex(
    r"\b(?:it|its|that|those|these|this|they|them|their|there|same|we|us|our|ours)\b"
    r"|^(?:and|but|or|then|so|with|for|vs|versus|against|what about|how about)\b",
    re.IGNORECASE,
)
_TOLD: Final = (Kind.OFFER, Kind.CANDIDATE, Kind.POOL, Kind.REFUSAL, Kind.SOURCE)
"""What is told on several lines, or goes by what stands on another one."""
_FEWEST_WORDS: Final = 2


def lines_apart(text: str, hearing: Hearing) -> tuple[str, ...]:
    """Each line, where each asks something by itself; else the text alone."""
    lines = [_MARK.sub("", line).strip() for line in text.splitlines()]
    found = tuple(line for line in lines if line)
    is_list = 1 < len(found) <= MOST and all(_asks(line, hearing) for line in found)
    return found if is_list else (text,)


def _asks(line: str, hearing: Hearing) -> bool:
    """Whether a line alone is a question, and no name or number that another line lacks."""
    if len(line.split()) < _FEWEST_WORDS or _LEANS.search(line):
        return False
    reading = hearing.read(line)
    return isinstance(reading, Understood) and reading.question.kind not in _TOLD
