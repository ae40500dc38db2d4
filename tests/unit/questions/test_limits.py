"""What cannot be worked out is said with what to type instead."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.read import Reader
from bot.questions.types import Understood, Unreadable
from storage.records import Amount, Offer
from tests.unit.questions.reading import read


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("we lose 5 people", "I work out departures for an offer"),
        ("2048 H100, 40 researchers, headcount goes to 30", "I work out departures for an offer"),
        ("double the team", "How many people would join?"),
        ("what if we grow to 60 people", "How many people would join?"),
        ("$2.5M per researcher", "For how many researchers?"),
        ("2 H100 SuperPODs for 60 researchers", "How many chips does a pod or slice hold?"),
        ("EUR 20M a year for 25 researchers", "US dollars only"),
        ("C$20M a year for 25 researchers", "US dollars only"),
        ("5 crore rupees of compute, 10 people", "US dollars only"),
    ],
)
def test_the_sentence_says_what_is_missing(
    text: str, says: str, directory: Directory, today: date
) -> None:
    reading = read(text, directory, today)
    assert isinstance(reading, Unreadable)
    assert says in reading.problem


def test_us_dollars_may_be_written_in_full(directory: Directory, today: date) -> None:
    for text in ("US$20M a year for 25 researchers", "($20M a year) for 25 researchers"):
        assert not isinstance(read(text, directory, today), Unreadable), text


@pytest.mark.parametrize(
    "text",
    [
        "what does $250k per researcher per year get in H100s",
        "how many H100 does $250k per researcher buy",
    ],
)
def test_what_a_budget_for_one_gets_needs_no_number_of_heads(
    text: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.offer == Offer(researchers=Amount(1.0), usd_per_year=250_000)
    assert reading.question.chips == ("chip/h100",)


def test_no_wait_is_below_none(reader: Reader, today: date) -> None:
    reading = reader.read("wait -5 hours, 1024 H100, 30 researchers vs openai", today)
    assert isinstance(reading, Unreadable)
    assert "can't be: say 0 hours or more" in reading.problem
