"""Two things asked of what may be said: `what do I say to him, and whats our weakest point?`."""

from __future__ import annotations

from itertools import islice
from typing import Final

from bot.conversation.replies.saying_aloud import said_aloud
from bot.questions.types import Kind, Question
from bot.regex import regex

_JOIN: Final = regex(r"\s*[,;:.?!–—]+\s*(?:(?:and|also|plus|but)\b\s*)?|\s+(?:and|also|plus|&)\s+")
_MOST: Final = 12
"""Joins that are tried: what has more of them is no message of two halves."""
_OF_OFFERS: Final = (Kind.OFFER, Kind.DILUTION, Kind.LAB, Kind.COMPARE)


def advice_apart(text: str, last: Question | None) -> tuple[str, ...]:
    """The two halves, each of which asks for another part of what may be said; else the text."""
    if last is None or last.kind not in _OF_OFFERS:
        return (text,)
    for found in islice(_JOIN.finditer(text), _MOST):
        first, second = text[: found.start()], text[found.end() :]
        of_first = said_aloud(first)
        of_second = said_aloud(second) if of_first else None
        if of_first and of_second and of_first.part is not of_second.part:
            return first, second
    return (text,)
