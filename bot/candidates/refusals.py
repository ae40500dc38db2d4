"""Questions about people that Assay does not answer, recognised by their words.

Words that ask for a judgement count only beside words for people: “rank the labs” and “how old is
this figure” are answered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from bot.candidates.refusal_rules import RULES, Topic
from bot.candidates.refusal_words import CLASSES, THINGS
from bot.candidates.scholars.text import tidy

LONGEST: Final = 2000
"""Characters of a question that are looked at."""

_AMOUNTS: Final = re.compile(
    r"\bper (?:researcher|person|employee|head|scientist|engineer|capita|phd|user|student)s?\b"
    r"|\b(?:compute|gpus?|chips?|h100e?|share) (?:of|for) (?:one|each|a|every) \w+\b"
    r"|\b(?:one|each|every) (?:researcher|person|employee)(?:'s)?\b"
    r"|(?<!top )(?<!best )(?<!first )\b[\d.,]+\s?k?\s(?:\w+\s)?"
    r"(?:researchers?|people|persons?|employees|scientists?|engineers?"
    r"|staff|hires?|folks|phds?|heads|users|students)\b"
)
"""Words for people that only count them."""
_FULL_NAME: Final = re.compile(
    r"\b[A-Z][\w'’-]*[a-zà-ÿ.](?:\s[A-Z]\.)?(?:\s(?:van|von|de|der|den|da|di|la|le|el|al|bin|ben))*"
    r"\s[A-Z][\w'’-]*[a-zà-ÿ]\b"
)
_CLASS: Final = re.compile(r"\{([a-z_]+)\}")
_GAP: Final = re.compile(r"\.\.(\d) ?")


@dataclass(frozen=True, slots=True)
class Refusal:
    """What a question asks for that is not answered, and the words that tell."""

    topic: Topic
    words: str


def refusal_for(text: str) -> Refusal | None:
    """Which refusal a question about people meets; None where it may be answered."""
    said = tidy(text[:LONGEST])
    readings = dict.fromkeys((_folded(said), _folded(_FULL_NAME.sub(_somebody, said))))
    return next((found for reading in readings for found in _found(reading)), None)


def _found(reading: str) -> Iterator[Refusal]:
    for topic, patterns in _rules():
        for pattern in patterns:
            if match := pattern.search(reading):
                yield Refusal(topic, match[0].strip())


@cache
def _rules() -> tuple[tuple[Topic, tuple[re.Pattern[str], ...]], ...]:
    """The rules as patterns, compiled when the first question comes."""
    return tuple((topic, tuple(map(compiled, templates))) for topic, templates in RULES)


def compiled(template: str) -> re.Pattern[str]:
    """A template as a pattern over whole words. Raises KeyError for a class that is not there."""
    pattern = template
    while _CLASS.search(pattern):
        pattern = _CLASS.sub(lambda m: _group(m[1]), pattern)
    pattern = _GAP.sub(r"(?: [\\w'.-]+){0,\1}? ", pattern)
    return re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])")


def _group(name: str) -> str:
    """The words of a class; a class that looks around stands as it is, being no word itself."""
    words = CLASSES[name]
    return words if words.startswith("(?<!") or words.startswith("(?!") else f"(?:{words})"


def _folded(text: str) -> str:
    """Small letters, plain apostrophes, one blank between words, amounts of people left out."""
    plain = text.casefold().replace("’", "'").replace("‘", "'")
    plain = re.sub(r"[^\w\s'%&/+.-]|\.(?=\s|$)", " ", plain)
    return f" {' '.join(_AMOUNTS.sub(' ', plain).split())} "


def _somebody(match: re.Match[str]) -> str:
    """Two capitalised words that name no lab and no thing are taken for somebody's name."""
    words = match[0].casefold().replace("-", " ").split()
    return match[0] if any(word.strip(".'") in THINGS for word in words) else "somebody"
