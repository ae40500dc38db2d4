"""Chips that go are taken from ours, and are neither people who leave nor a share for research."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.read import Reader
from bot.questions.types import Understood, Unreadable
from bot.questions.writing.canonical import to_text


@pytest.mark.parametrize(
    ("text", "read_as", "left_out"),
    [
        (
            "we lose a quarter of our 800 H100 next month, 40 researchers",
            "600 H100, 40 researchers",
            ("“next month” left out",),
        ),
        ("we lose a third of our 900 H100", "600 H100", ()),
        ("we'll lose 200 of our 800 H100, 40 researchers", "600 H100, 40 researchers", ()),
        ("we lose 200 H100 of our 800 H100, 40 researchers", "600 H100, 40 researchers", ()),
        ("800 H100, of which we lose 200, 40 researchers", "600 H100, 40 researchers", ()),
        ("900 H100 minus 300, 30 researchers", "600 H100, 30 researchers", ()),
        (
            "900 H100 minus 300 for serving, 30 researchers",
            "900 H100, 30 researchers, 2/3 for research",
            (),
        ),
        (
            "900 H100 minus 300 H100 for production, 30 researchers",
            "900 H100, 30 researchers, 2/3 for research",
            (),
        ),
        ("how do 900 H100 lose against OpenAI", "900 H100, vs OpenAI", ()),
    ],
)
def test_chips_that_go_leave_the_rest(
    text: str,
    read_as: str,
    left_out: tuple[str, ...],
    reader: Reader,
    today: date,
    directory: Directory,
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert to_text(reading.question, directory) == read_as
    assert reading.assumed == left_out


@pytest.mark.parametrize("text", ["we lose 10 of our 40 researchers", "we lose 5 people"])
def test_people_who_leave_are_people(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unreadable)
    assert "departures" in reading.problem
