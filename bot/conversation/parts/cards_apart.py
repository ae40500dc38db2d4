"""What is told of one lab at a time, asked of several, or in several sentences of one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing
from bot.conversation.parts.splitting import pieces
from bot.questions.lab_parts import COMPARED_BY, LabPart, lab_part, listed_parts
from bot.questions.rules.contracts import of_which
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LINK
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
    if asked is None or replace(asked, as_of=None) != Question(Kind.COMPARE, labs=asked.labs):
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
    if asked.as_of is not None and part is not LabPart.CONTRACTS:
        return (text,)
    topic = part.value if part else None
    each = (Question(Kind.LAB, labs=(lab,), topic=topic, as_of=asked.as_of) for lab in asked.labs)
    if part is LabPart.CONTRACTS:  # of the days that are named
        each = (of_which(one, replace(d, labs=one.labs), told) for one in each)
    return tuple(to_text(one, directory) for one in each)


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


_TOLD: Final = (LabPart.CONTRACTS, LabPart.CHIPS, LabPart.ALLOCATION, LabPart.SPENDING)
_THEIRS: Final = regex(
    r"\b(?:they|their|theirs|both|each)\b"
    rf"|^\W*(?:(?:{LINK}|what|how|about|any|the|public|known)\W+)*"
    r"(?:compute |cloud |chip |supply )*(?:deals?|contracts?|agreements?|commitments?)"
    r"(?: (?:on record|known|signed|then|there|too))*\W*$",
    re.IGNORECASE,
)
_RANKS: Final = regex(
    r"\b(?:which|whose|any) (?:one |ones |labs? )?(?:of|is|are|has|have)\b|\bany of\b"
    r"|\b(?:more|most|less|fewer|bigger|biggest|larger|largest|better|best|than)\b",
    re.IGNORECASE,
)
"""What asks which of them, and not for each of them."""
_MANY: Final = range(2, 4)


def each_labs_part(text: str, last: Question | None, hearing: Hearing) -> tuple[str, ...]:
    """The question for that part of each of the labs; else the text alone."""
    if last is None or last.kind is not Kind.COMPARE or last.other or len(last.labs) not in _MANY:
        return (text,)
    d = hearing.draft(text)
    is_of_them = _THEIRS.search(text) and not _RANKS.search(text)
    if not is_of_them or d.names_any or d.ours or d.has(T.US, T.OUR):
        return (text,)
    part = lab_part(replace(d, labs=last.labs[:1]), text)
    if part not in _TOLD:
        return (text,)
    directory = hearing.reader.words.directory
    each = (Question(Kind.LAB, labs=(lab,), topic=part.value) for lab in last.labs)
    return tuple(to_text(one, directory) for one in each)


_NEXT: Final = regex(
    r"(?<=\w\w)\.\s+(?=(?:and |also )?(?:what|how|where|which|do|does|did|are|have|has|is)\b"
    r"[^.?!]*\b(?:they|their|them)\b)",
    re.IGNORECASE,
)
"""The end of a sentence after which `they` may be anybody."""


def ended_as_questions(text: str, hearing: Hearing) -> str:
    """The text with a question mark between its sentences, where `they` are a lab's."""
    first, *rest = _NEXT.split(text)
    if not rest or hearing.people:
        return text
    asked = hearing.asked(first)
    is_of_lab = asked is not None and asked.kind is Kind.LAB and len(asked.labs) == 1
    return "? ".join((first, *rest)) if is_of_lab else text
