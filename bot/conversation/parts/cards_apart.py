"""The cards of several labs, or a part of each: `sites of Anthropic and OpenAI`, one by one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing
from bot.conversation.parts.splitting import pieces
from bot.questions.lab_parts import COMPARED_BY, LabPart, lab_part, listed_parts
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.writing.canonical import to_text
from bot.regex import regex

CARDS: Final = regex(r"\b(?:cards?|profiles?|fact ?sheets?|overviews?)\b", re.IGNORECASE)
_TWO: Final = 2


def cards_apart(text: str, hearing: Hearing) -> tuple[str, ...]:
    """The question for each lab's card, or for one part of each; else the text alone.

    Where whole cards are compared they stand beside each other, as staff always does; of several
    parts each is told.
    """
    named = _labs(text, hearing)
    if len(named) < _TWO:
        return (text,)
    asked = hearing.asked(text)
    if asked is None or asked != Question(Kind.COMPARE, labs=asked.labs):
        return (text,)
    if named != {*asked.labs}:  # `contracts of Anthropic? And of OpenAI with Oracle?`
        return (text,)
    told = _of_them(text, named, hearing)
    d = hearing.draft(told)
    of_one, directory = replace(d, labs=asked.labs[:1]), hearing.reader.words.directory
    if several := _by_parts(listed_parts(of_one, told), asked):
        return tuple(to_text(each, directory) for each in several)
    part = lab_part(of_one, told)
    if part is None and (d.has(T.VS, T.COMPARE) or not CARDS.search(told)):
        return (text,)
    topic = part.value if part else None
    return tuple(
        to_text(Question(Kind.LAB, labs=(lab,), topic=topic), directory) for lab in asked.labs
    )


def _by_parts(parts: Sequence[LabPart], asked: Question) -> tuple[Question, ...]:
    """`compare xAI and Mistral on headcount and sites`: each part, of all of them or one by one."""
    together = [part for part in parts if part in COMPARED_BY]
    apart = [part for part in parts if part not in COMPARED_BY]
    of_all = (replace(asked, topic=part.value) for part in together)
    of_each = (Question(Kind.LAB, labs=(lab,), topic=x.value) for x in apart for lab in asked.labs)
    return (*of_all, *of_each)


def _labs(text: str, hearing: Hearing) -> set[object]:
    return {tag.value for tag in hearing.tags(text) if tag.kind is T.LAB}


def _of_them(text: str, named: set[object], hearing: Hearing) -> str:
    """The question that names them all, or the first that names one: what is asked of them.

    `is xAI growing its team; which has more compute, xAI or Meta` asks for no growth of both.
    """
    led = [each for each in pieces(text) if _labs(each, hearing)]
    return next((each for each in led if _labs(each, hearing) == named), led[0] if led else text)
