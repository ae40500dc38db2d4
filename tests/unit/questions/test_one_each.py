"""What each has, told with the people in one breath, is taken as often as there are people."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.read import Reader
from bot.questions.writing.canonical import to_text
from tests.unit.questions.reading import question_in


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        (
            "each of 20 researchers has a $400,000 yearly compute budget, vs OpenAI",
            "20 researchers, $8000000 a year, vs OpenAI",
        ),
        (
            "20 researchers with $400k of compute each per year",
            "20 researchers, $8000000 a year",
        ),
        (
            "every one of our 15 researchers has a compute budget of $100k a year",
            "15 researchers, $1500000 a year",
        ),
        (
            "every one of our 15 researchers can spend $100k a year on compute",
            "15 researchers, $1500000 a year",
        ),
        ("each of our 20 researchers gets $30k a month", "20 researchers, $7200000 a year"),
        ("30 researchers with $10k each per month", "30 researchers, $3600000 a year"),
        ("20 researchers, $400k a year each", "20 researchers, $8000000 a year"),
        (
            "each researcher gets a dedicated node of 8 H200, we're 14",
            "112 H200, 14 researchers, 8 guaranteed each",
        ),
        (
            "everyone gets their own node of 8 H100, 10 researchers",
            "80 H100, 10 researchers, 8 guaranteed each",
        ),
        (
            "10 researchers, each with their own server of 8 H200",
            "80 H200, 10 researchers, 8 guaranteed each",
        ),
        ("10 people, a node of 8 H100 each", "80 H100, 10 researchers, 8 guaranteed each"),
    ],
)
def test_what_each_has_is_taken_as_often_as_there_are_people(
    text: str, read_as: str, reader: Reader, today: date, directory: Directory
) -> None:
    assert to_text(question_in(text, reader, today), directory) == read_as


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("$20M a year of compute for 25 researchers", "25 researchers, $20000000 a year"),
        (
            "20 researchers with $2M a year, each gets 8 H100",
            "160 H100, 20 researchers, 8 guaranteed each, $2000000 a year",
        ),
        ("4 nodes of 8 H100, 10 researchers", "32 H100, 10 researchers"),
        (
            "each of 40 researchers gets 32 H100 guaranteed, 2048 H100",
            "2048 H100, 40 researchers, 32 guaranteed each",
        ),
    ],
)
def test_what_all_have_is_not(
    text: str, read_as: str, reader: Reader, today: date, directory: Directory
) -> None:
    assert to_text(question_in(text, reader, today), directory) == read_as
