"""The cards of several labs: `show me the cards of Anthropic and OpenAI`, one after the other."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.writing.canonical import to_text
from bot.regex import regex

_CARDS: Final = regex(r"\b(?:cards?|profiles?|fact ?sheets?|overviews?)\b", re.IGNORECASE)


def cards_apart(text: str, hearing: Hearing) -> tuple[str, ...]:
    """The question for each lab's card; else the text alone, as where they are compared."""
    if not _CARDS.search(text):
        return (text,)
    asked, d = hearing.asked(text), hearing.draft(text)
    if asked is None or asked != Question(Kind.COMPARE, labs=asked.labs) or d.has(T.VS, T.COMPARE):
        return (text,)
    directory = hearing.reader.words.directory
    return tuple(to_text(Question(Kind.LAB, labs=(lab,)), directory) for lab in asked.labs)
