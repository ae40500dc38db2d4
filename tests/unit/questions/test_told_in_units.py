"""In what a time is to be told is no time into which something has to fit."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.told_in_units import without_units
from bot.questions.types import Understood
from tests.unit.questions.reading import read


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("how long would DeepSeek-V3 take in days", "how long would DeepSeek-V3 take"),
        ("what's that on ours in weeks?", "what's that on ours?"),
        ("tell me the run time in hours", "tell me the run time"),
        ("how long in gpu hours", "how long in gpu hours"),
        ("what can we do in 10 days", "what can we do in 10 days"),
        ("what is the price in two weeks", "what is the price in two weeks"),
        ("we do it in days", "we do it in days"),
    ],
)
def test_the_unit_is_taken_out(text: str, left: str) -> None:
    assert without_units(text) == left


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("how long would DeepSeek-V3 take on 2048 H100 in days", None),
        ("what can 2048 H100 train in 10 days", 10),
        ("what can 2048 H100 train in a day", 1),
    ],
)
def test_no_window_is_read_of_it(
    directory: Directory, today: date, text: str, days: float | None
) -> None:
    reading = read(text, directory, today)
    assert isinstance(reading, Understood)
    assert reading.question.days == days


@pytest.mark.parametrize("whom", ["phd student", "postdoc", "grad student"])
def test_what_is_for_a_student_is_for_one(directory: Directory, today: date, whom: str) -> None:
    asked = read(f"64 H100 for a {whom} vs Meta", directory, today)
    assert asked == read("64 H100 for a researcher vs Meta", directory, today)
