"""One amount of a chip or another: two offers or a choice, and nothing that lies between."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Unclear
from tests.unit.questions.reading import typed


@pytest.mark.parametrize(
    "text",
    [
        "256 or 512 H100 for 8",
        "256 or 512 H100s for 8 people",
        "should we go for 256 or 512 H100 for a team of 8",
        "either 256 or 512 H100 for 8 researchers",
        "i have to choose between 256 or 512 H100 for 8 people",
        "8 researchers, 256 or 512 H100",
        "256 or 512 h100 for a team of 8?",
    ],
)
def test_both_are_held_against_each_other(reader: Reader, today: date, text: str) -> None:
    assert typed(reader, text, today) == "256 H100, 8 researchers vs 512 H100, 8 researchers"


@pytest.mark.parametrize(
    "text", ["256-512 H100 for 8", "256 to 512 H100 for 8", "between 256 and 512 H100 for 8"]
)
def test_a_range_stays_one(reader: Reader, today: date, text: str) -> None:
    assert typed(reader, text, today) == "256-512 H100, 8 researchers"


@pytest.mark.parametrize(
    ("text", "choices"),
    [
        ("256 or 512 H100 for 8 vs openai",
         ["256 H100 for 8 vs openai", "512 H100 for 8 vs openai"]),
        ("price of 256 or 512 H100", ["price of 256 H100", "price of 512 H100"]),
        ("our offer is 1k or 2k H100 for 40",
         ["our offer is 1k H100 for 40", "our offer is 2k H100 for 40"]),
        ("what can 256 or 512 H100 do in 30 days",
         ["what can 256 H100 do in 30 days", "what can 512 H100 do in 30 days"]),
    ],
)  # fmt: skip
def test_else_it_is_asked_which(reader: Reader, today: date, text: str, choices: list[str]) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unclear)
    assert [choice.text for choice in reading.choices] == choices
