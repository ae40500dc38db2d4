"""Money beside chips, and what labs guarantee, are told to be no part of what is compared."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.read import Reader
from bot.questions.types import Understood
from bot.questions.writing.canonical import to_text


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("256 H100 plus $2M a year cloud credits for 12 researchers", "$2M a year cloud credits"),
        ("256 H100 and $2M a year, 12 researchers", "$2M a year"),
        ("256 H100 + $2M of AWS credits a year, 12 researchers", "$2M of AWS credits a year"),
        (
            "$2M a year in cloud credits plus 256 H100 for 12 researchers",
            "$2M a year in cloud credits",
        ),
    ],
)
def test_money_beside_chips_is_left_out_aloud(
    text: str, left_out: str, reader: Reader, today: date, directory: Directory
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert to_text(reading.question, directory) == "256 H100, 12 researchers"
    assert reading.assumed == (f"“{left_out}” left out",)


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("256 H100, 12 researchers, $2M a year", "256 H100, 12 researchers, $2000000 a year"),
        (
            "256 H100 costing $2M a year, 12 researchers",
            "256 H100, 12 researchers, $2000000 a year",
        ),
        (
            "20 researchers and $5M a year of compute vs openai",
            "20 researchers, $5000000 a year, vs OpenAI",
        ),
    ],
)
def test_a_budget_stays_one(
    text: str, read_as: str, reader: Reader, today: date, directory: Directory
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert to_text(reading.question, directory) == read_as
    assert reading.assumed == ()


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("1024 H100, 20 researchers, 32 guaranteed each, vs OpenAI per guaranteed GPU", True),
        ("1024 H100, 20 researchers, 32 guaranteed each, vs OpenAI's guaranteed share", True),
        ("1024 H100, 20 researchers, 32 guaranteed each, vs OpenAI", False),
        ("1024 H100, 20 researchers vs OpenAI, 32 guaranteed each", False),
    ],
)
def test_what_a_lab_guarantees_is_told_to_be_unknown(
    text: str, is_told: bool, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert any("not public" in note for note in reading.assumed) == is_told
