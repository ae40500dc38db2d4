"""The cards of several labs, or a part of each: `sites of Anthropic and OpenAI`, one by one."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing
from bot.conversation.parts.splitting import pieces
from bot.questions.lab_parts import LabPart, lab_part
from bot.questions.rules.contracts import of_which
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.writing.canonical import to_text
from bot.regex import regex

CARDS: Final = regex(r"\b(?:cards?|profiles?|fact ?sheets?|overviews?)\b", re.IGNORECASE)
_TWO: Final = 2


def cards_apart(text: str, hearing: Hearing) -> tuple[str, ...]:
    """The question for each lab's card, or for one part of each; else the text alone.

    Where whole cards are compared they stand beside each other, as staff always does.
    """
    named = _labs(text, hearing)
    if len(named) < _TWO:
        return (text,)
    asked = hearing.asked(text)
    if asked is None or replace(asked, as_of=None) != Question(Kind.COMPARE, labs=asked.labs):
        return (text,)
    if named != {*asked.labs}:  # `contracts of Anthropic? And of OpenAI with Oracle?`
        return (text,)
    told = _of_them(text, named, hearing)
    d = hearing.draft(told)
    part = lab_part(replace(d, labs=asked.labs[:1]), told)
    if part is None and (d.has(T.VS, T.COMPARE) or not CARDS.search(told)):
        return (text,)
    if asked.as_of is not None and part is not LabPart.CONTRACTS:
        return (text,)
    topic, names = part.value if part else None, hearing.reader.words.directory
    each = (Question(Kind.LAB, labs=(lab,), topic=topic, as_of=asked.as_of) for lab in asked.labs)
    if part is LabPart.CONTRACTS:  # of the days that are named
        each = (of_which(one, replace(d, labs=one.labs), told) for one in each)
    return tuple(to_text(one, names) for one in each)


def _labs(text: str, hearing: Hearing) -> set[object]:
    return {tag.value for tag in hearing.tags(text) if tag.kind is T.LAB}


def _of_them(text: str, named: set[object], hearing: Hearing) -> str:
    """The question that names them all, or the first that names one: what is asked of them.

    `is xAI growing its team; which has more compute, xAI or Meta` asks for no growth of both.
    """
    led = [each for each in pieces(text) if _labs(each, hearing)]
    return next((each for each in led if _labs(each, hearing) == named), led[0] if led else text)
