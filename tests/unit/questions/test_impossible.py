"""Numbers and days that cannot be are named, and those beside them are read on."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.types import Understood, Unreadable
from bot.questions.writing.canonical import to_text
from tests.unit.questions.reading import read


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("how big is openai as of 2026-02-30", "There is no 30 February 2026"),
        ("how big is openai as of 02-30", "There is no 30 February 2026"),
        ("how big is openai as of 30.02.2026", "There is no 30 February 2026"),
        ("how big is openai as of 30/02/2026", "There is no day 30/02/2026"),
        ("how big is openai as of 2026-13-01", "There is no month 13"),
        ("price of H100 on June 31st", "There is no 31 June 2026"),
        ("2048 H100 from 31 September, 40 researchers", "There is no 31 September 2026"),
        ("2048 H100, 0.4 researchers", "0.4 researchers can't be"),
        ("2048 H100, 40 researchers, share 1.4", "A share of 140% can't be"),
        ("share 1.4", "A share of 140% can't be"),
        ("-$5M a year for 20 researchers", "-5,000,000 can't be here"),
        ("$-5M a year for 20 researchers", "-5,000,000 can't be here"),
        ("-$1B a year for 20 researchers", "-1,000,000,000 can't be here"),
    ],
)
def test_what_cannot_be_is_named(text: str, says: str, directory: Directory, today: date) -> None:
    reading = read(text, directory, today)
    assert isinstance(reading, Unreadable), reading
    assert says in reading.problem


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("how big is openai as of 30/06/2026", "how big is OpenAI, as of 2026-06-30"),
        ("how big is openai as of 2024-02-29", "how big is OpenAI, as of 2024-02-29"),
        ("2048 H100 from 31 may, 40 researchers", "2048 H100 announced from 2027-05-31"),
        ("2048 H100, 12.5 researchers", "2048 H100, 12.5 researchers"),
        ("2048 H100 shared by 40", "2048 H100, 40 researchers"),
        ("- $5M a year for 20 researchers", "20 researchers, $5000000 a year"),
        ("$4-5M a year for 20 researchers", "20 researchers, $4500000 a year"),
        (
            "75 H100, 4 researchers, a third for research",
            "75 H100, 4 researchers, 1/3 for research",
        ),
        ("75 H100, 4 researchers, two thirds for product", "1/3 for research"),
        ("75 H100, 4 researchers, 33.33% for research", "33.33% for research"),
        ("75 H100, 1 researcher, 1 hour wait", "75 H100, 1 researcher, 1 hour wait"),
    ],
)
def test_what_can_be_is_read(text: str, asks: str, directory: Directory, today: date) -> None:
    reading = read(text, directory, today)
    assert isinstance(reading, Understood), reading
    typed = to_text(reading.question, directory)
    assert asks in typed
    assert read(typed, directory, today) == Understood(reading.question)


def test_a_third_is_a_third(directory: Directory, today: date) -> None:
    reading = read("75 H100, 4 researchers, a third for research", directory, today)
    assert isinstance(reading, Understood)
    assert reading.question.offer is not None
    assert reading.question.offer.research_share == 1 / 3


def test_a_source_that_is_unknown_is_said_to_be_left_out(directory: Directory, today: date) -> None:
    reading = read("source foo", directory, today)
    assert isinstance(reading, Understood)
    assert reading.assumed == ("“foo” left out",)


def test_a_text_without_a_question_is_repeated(directory: Directory, today: date) -> None:
    reading = read("purple elephants", directory, today)
    assert isinstance(reading, Unreadable)
    assert "“purple elephants”" in reading.problem
