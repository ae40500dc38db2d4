"""How many join a month, and how many chips a share takes, beside what each is to keep."""

from __future__ import annotations

import pytest

from bot.questions.types import Understood
from bot.questions.writing.canonical import to_text
from tests.unit.questions.generated import (
    DIRECTORY,
    TODAY,
)
from tests.unit.questions.reading import read


@pytest.mark.parametrize(
    ("text", "pace"),
    [
        ("1200 H100, 24 researchers, hiring 4 a month. when do we drop below 20 per head", 4),
        ("adding 6 people per quarter, when do we slip under 20 per head", 2),
        ("if we hire 4 per month, after how many months are we below 20 each", 4),
        ("at 2 hires a month how long until we fall below 20 per researcher", 2),
    ],
)
def test_how_many_join_a_month_is_kept_beside_the_floor(text: str, pace: float) -> None:
    reading = read(text, DIRECTORY, TODAY)
    assert isinstance(reading, Understood)
    assert reading.question.floor is not None
    assert reading.question.floor.count == 20
    assert reading.question.people == pace
    again = read(to_text(reading.question, DIRECTORY), DIRECTORY, TODAY)
    assert isinstance(again, Understood)
    assert again.question.people == pace


def test_chips_that_a_share_takes_are_written_as_they_are_read() -> None:
    asked = "2048 H100, 50 researchers, how many B200 do we need to get to 80 H100 each"
    reading = read(asked, DIRECTORY, TODAY)
    assert isinstance(reading, Understood)
    assert reading.question.chips == ("chip/b200",)
    assert to_text(reading.question, DIRECTORY) == asked


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("2 hires a month, how fast does our compute per head fall", (6, 12, 24)),
        ("we hire 2 a month", (6, 12, 24)),
        ("we're hiring 3 people a month, what does each have", (9, 18, 36)),
        ("2048 H100, 40 researchers, hiring 6 a quarter", (6, 12, 24)),
        ("hire 2 a month vs OpenAI", (6, 12, 24)),
    ],
)
def test_a_pace_is_told_for_what_it_comes_to(text: str, more: tuple[float, ...]) -> None:
    reading = read(text, DIRECTORY, TODAY)
    assert isinstance(reading, Understood)
    assert reading.question.sizes == more
    assert any("after three months, six and twelve" in note for note in reading.assumed)


@pytest.mark.parametrize(
    "text",
    ["OpenAI hires 20 a month", "hiring 4 months from now", "we hire 3 people a month for a year"],
)
def test_other_hires_have_no_such_pace(text: str) -> None:
    reading = read(text, DIRECTORY, TODAY)
    assert isinstance(reading, Understood)
    assert not reading.question.sizes
