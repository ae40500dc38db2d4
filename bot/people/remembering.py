"""What may be kept of a question and its answer: nothing that may hold a person's name."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.answering.table import is_refused_about_people
from bot.answers import PERSONAL, Answer, is_personal
from bot.ledger import Directory
from bot.questions.types import Kind, Question, Reading, Unreadable
from bot.questions.writing.canonical import to_text

UNREMEMBERED: Final = frozenset({Kind.ERROR, Kind.HELP, Kind.SOURCE, *PERSONAL})
"""Kinds that leave nothing but a count: bad input, what shows no new figures, and people."""


def leaves_only_a_count(answer: Answer) -> bool:
    """Whether neither the text nor the facts of an answer are written down."""
    return answer.kind in UNREMEMBERED or _may_hold_a_name(answer.question)


def kept_of(text: str, answer: Answer, directory: Directory) -> str:
    """What is kept of a text: of one of which a part was refused, the question that was answered.

    The other part may name somebody.
    """
    from bot.conversation.parts.refused_apart import NOT_ANSWERED  # loaded by what was asked

    if NOT_ANSWERED not in answer.understood:
        return text
    return to_text(replace(answer.question, save=False), directory)


def is_about_people(reading: Reading) -> bool:
    """Whether the text that was read may hold a name, and is not to be kept in memory."""
    asked = None if isinstance(reading, Unreadable) else reading.question
    return asked is not None and _may_hold_a_name(asked)


def _may_hold_a_name(question: Question) -> bool:
    return is_personal(question) or is_refused_about_people(question)
