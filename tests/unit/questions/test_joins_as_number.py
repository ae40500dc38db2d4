"""Somebody who joins as number 41: so many share the chips then, and no 41 join."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.read import Reader
from bot.questions.types import Understood
from bot.questions.writing.canonical import to_text


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        (
            "if the candidate joins as number 41, what's their share of 2048 H100",
            "2048 H100, 41 researchers",
        ),
        (
            "if the candidate joins as our 41st researcher, what's their share of 2048 H100",
            "2048 H100, 41 researchers",
        ),
        (
            "as researcher number 26 on 1000 H100 what would he have",
            "1000 H100, 26 researchers",
        ),
        ("he'd be hire no. 13 on 256 H200, share?", "256 H200, 13 researchers"),
        (
            "1000 H100, she joins as #26, what does she get vs openai",
            "1000 H100, 26 researchers, vs OpenAI",
        ),
        (
            "when the new hire starts as #31, what's his share of our 1,024 H100?",
            "1024 H100, 31 researchers",
        ),
    ],
)
def test_so_many_share_the_chips_then(
    text: str, read_as: str, reader: Reader, today: date, directory: Directory
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert to_text(reading.question, directory) == read_as


@pytest.mark.parametrize(
    "text",
    [
        "if the candidate joins as number 41, what's their share?",
        "what would he have as our 41st researcher",
        "what's her share of our cluster if she joins as the 41st person",
    ],
)
def test_of_ours_all_are_told(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.uses_saved
    assert reading.question.people is None
    assert reading.question.offer
    assert reading.question.offer.researchers
    assert reading.question.offer.researchers.value == 41


@pytest.mark.parametrize(
    "text",
    [
        "2048 H100, 40 researchers vs openai, take 1,500 as their research headcount",
        "2048 H100, 40 researchers vs openai, use 1,500 researchers for them",
        "2048 H100, 40 researchers vs openai, treat 1,500 of their people as researchers",
        "2048 H100, 40 researchers vs openai, assume 1500 as their number of researchers",
        "2048 H100, 40 researchers vs openai, take 1500 as the number of researchers at OpenAI",
        "2048 H100, 40 researchers vs openai, their research headcount is 1500",
    ],
)
def test_what_is_assumed_of_theirs_is_no_number_of_ours(
    text: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.assume.lab_researchers == 1500
    assert reading.question.offer
    assert reading.question.offer.researchers
    assert reading.question.offer.researchers.value == 40
