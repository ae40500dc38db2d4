"""Reads texts as the bot does: with what is never answered about people refused."""

from __future__ import annotations

from datetime import date

from bot.candidates.refusals import refusal_for
from bot.ledger import Directory
from bot.questions.read import Reader
from bot.questions.types import Question, Reading, Understood

_READERS: dict[int, tuple[Directory, Reader]] = {}
"""The reader of the directory that was asked about last, which takes a while to build."""


def read(text: str, directory: Directory, today: date) -> Reading:
    """What the text asks on this day, by the names of the directory."""
    known = _READERS.get(id(directory))
    if known is None or known[0] is not directory:
        _READERS.clear()
        known = _READERS[id(directory)] = (directory, Reader.of(directory, refusal_for))
    return known[1].read(text, today)


def question_in(text: str, reader: Reader, today: date) -> Question:
    """The question that the text asks; fails where it asks none."""
    reading = reader.read(text, today)
    assert isinstance(reading, Understood), reading
    return reading.question


def whole_question_in(text: str, reader: Reader, today: date) -> Question:
    """The same of a text of which nothing is left out and nothing assumed."""
    reading = reader.read(text, today)
    assert isinstance(reading, Understood), reading
    assert reading.assumed == ()
    return reading.question
