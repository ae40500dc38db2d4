"""Why somebody is looked up, where the same message says it, before or after what is asked.

A purpose is kept and exported: no question is ever a part of one.
"""

from __future__ import annotations

import re
from functools import cache

from bot.questions.words.purpose_words import ASKED_AFTER, LED, PURPOSES
from bot.regex import regex

_ARTICLES = regex(r"^(?:(?:an?|the|our|my|their|his|her|your|this|that|its)\s+)+", re.I)
_POLITE = regex(r"[\s,;:.!?–—-]*(?:\b(?:please|thanks|thank you|pls|thx)\b[\s,;:.!?]*)*$", re.I)
_LINKS = regex(rf"^(?:{LED})+", re.I)


def purpose_in(text: str) -> tuple[str | None, str]:
    """Why somebody is looked up, and the text without it."""
    bare = _POLITE.sub("", text)
    for pattern in _purposes():
        if found := pattern.search(bare):
            why, asked = before_question(found["said"])
            said = _ARTICLES.sub("", _LINKS.sub("", why.strip(" .,;:?!–—-")))
            if said:
                return said, f"{bare[: found.start()]} {asked} {bare[found.end() :]}".strip()
    return None, bare


def before_question(said: str) -> tuple[str, str]:
    """A purpose and the question that follows it: `the evals role. Which papers is he on`."""
    found = _asked_after().search(said)
    return (said[: found.start()], said[found.start() :]) if found else (said, "")


@cache
def _purposes() -> tuple[re.Pattern[str], ...]:
    return tuple(regex(pattern, re.I) for pattern in PURPOSES)


@cache
def _asked_after() -> re.Pattern[str]:
    return regex(ASKED_AFTER, re.I)
