"""Reads texts as the bot does: with what is never answered about people refused."""

from __future__ import annotations

from datetime import date

from bot.candidates.refusals import refusal_for
from bot.ledger import Directory
from bot.questions.read import Reader
from bot.questions.types import Question, Reading, Understood
from bot.questions.writing.canonical import to_text
from tests.unit.questions.generated import DIRECTORY, TODAY

_READERS: dict[int, tuple[Directory, Reader]] = {}
"""The reader of the directory that was asked about last, which takes a while to build."""


def read(text: str, directory: Directory, today: date) -> Reading:
    """What the text asks on this day, by the names of the directory."""
    known = _READERS.get(id(directory))
    if known is None or known[0] is not directory:
        _READERS.clear()
        known = _READERS[id(directory)] = (directory, Reader.of(directory, refusal_for))
    return known[1].read(text, today)


def asked(text: str, directory: Directory = DIRECTORY, today: date = TODAY) -> Question:
    """The question that the text asks; fails where it asks none."""
    reading = read(text, directory, today)
    assert isinstance(reading, Understood), (text, reading)
    return reading.question


def asked_plainly(text: str) -> Question:
    """The same of a text of which nothing is left out and nothing assumed."""
    reading = read(text, DIRECTORY, TODAY)
    assert isinstance(reading, Understood), (text, reading)
    assert reading.assumed == ()
    return reading.question


def question_in(text: str, reader: Reader, today: date) -> Question:
    """The same, as this reader reads it."""
    reading = reader.read(text, today)
    assert isinstance(reading, Understood), (text, reading)
    return reading.question


def question_or_none(text: str, reader: Reader, today: date) -> Question | None:
    """The question that the text asks; None where it asks none."""
    reading = reader.read(text, today)
    return reading.question if isinstance(reading, Understood) else None


def canonical(text: str, reader: Reader, today: date) -> tuple[str, tuple[str, ...]]:
    """The question as it is typed, and what is said to be left out or assumed."""
    reading = reader.read(text, today)
    assert isinstance(reading, Understood), (text, reading)
    return to_text(reading.question, reader.words.directory), reading.assumed


def typed(reader: Reader, text: str, today: date) -> str:
    """The question as it is typed."""
    return canonical(text, reader, today)[0]


def whole_question_in(text: str, reader: Reader, today: date) -> Question:
    """The same of a text of which nothing is left out and nothing assumed."""
    reading = reader.read(text, today)
    assert isinstance(reading, Understood), reading
    assert reading.assumed == ()
    return reading.question
