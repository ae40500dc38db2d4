"""`and the other two, Anthropic and DeepMind`: of each what was asked of one lab before."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import fold
from bot.questions.lab_parts import COMPARED_BY, part_of, site_of
from bot.questions.patterns import names_in
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.writing.canonical import to_text
from bot.regex import regex

_OTHERS: Final = regex(
    r"(?:\b(?:the|those|these) )?\b(?:other|remaining)s?\b(?: (?:two|three|2|3|ones?|labs?|"
    r"companies|players))?(?:\s*[,:–(-]+|\s+(?:namely|like|being|are))\s*(?=\w)",
    re.IGNORECASE,
)
"""What the names after it are, which says no more than they do."""
_TOO: Final = regex(r"\b(?:too|also|as well|plus|add)\b", re.IGNORECASE)
"""What sets them beside the one before, where it is compared."""
_WORD: Final = regex(r"[a-z0-9]+")
_BESIDE: Final = frozenset((
    "and", "or", "what", "whats", "how", "about", "same", "for", "of", "at", "with", "also", "too",
    "the", "as", "well", "now", "then", "please", "pls", "ok", "so", "but", "both", "do", "other",
    "others", "two", "three", "s", "in", "here", "again", "thing", "question", "plus", "give", "me",
    "show", "tell", "just", "labs", "ones",
))  # fmt: skip
"""Beside names these ask for nothing else."""
_OF_PARTNERS: Final = regex(r"\bwith\b|\bones? (?:of|by)\b", re.IGNORECASE)
"""`OpenAI's with Oracle`, which names one lab and a party of its deal."""
_TWO: Final = 2


def several_named(text: str, memory: Memory, hearing: Hearing) -> str:
    """The message as the question that it asks of each lab; as it was said where it asks more."""
    last = memory.question
    labs = names_in(hearing.tags(text), T.LAB) if last else ()
    if last is None or not labs:
        return text
    bare = _OTHERS.sub("", text).strip(") ") if len(labs) >= _TWO else text
    is_of_one = last.kind is Kind.LAB and len(last.labs) == 1 and not site_of(last)
    is_of_staff = last.kind is Kind.COMPARE and last.topic in COMPARED_BY
    is_same = not last.uses_saved and (is_of_one or is_of_staff) and last.more_than is None
    if _OF_PARTNERS.search(text) or len(labs) < _TWO or not is_same:
        return bare
    if not _names_alone(bare, hearing):
        return bare
    directory = hearing.reader.words.directory
    is_added = last.topic in COMPARED_BY and _TOO.search(text)
    asked = _of_each(last, tuple(dict.fromkeys((*last.labs, *labs))) if is_added else labs)
    return "? ".join(to_text(each, directory) for each in asked) + ("?" if asked[1:] else "")


def _names_alone(text: str, hearing: Hearing) -> bool:
    rest = text
    for tag in reversed(hearing.tags(text)):
        if tag.kind is T.LAB:
            rest = f"{rest[: tag.start]} {rest[tag.end :]}"
    return _BESIDE.issuperset(_WORD.findall(fold(rest)))


def _of_each(last: Question, labs: tuple[str, ...]) -> tuple[Question, ...]:
    """What is compared stands in one answer, and every other part is told of each."""
    if last.kind is Kind.COMPARE or last.topic in COMPARED_BY or part_of(last) is None:
        topic = last.topic if last.topic in COMPARED_BY else None
        both = Question(Kind.COMPARE, labs=labs, topic=topic, scope=last.scope, as_of=last.as_of)
        return (both,)
    return tuple(replace(last, labs=(lab,)) for lab in labs)
