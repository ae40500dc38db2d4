"""What is not told of the market, in the words of a hurry; and the age of a lab's figure."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Kind, PriceBasis, Understood, Unreadable


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("will h100 prices leave the 2 dollar range", "I give no forecast"),
        ("will h100 prices go above 4 dollars", "I give no forecast"),
        ("is the h100 price going to cross 3 dollars", "I give no forecast"),
        ("will b200 rents tank", "I give no forecast"),
        ("did many people leave openai this month, what's public", "How many a lab hires"),
        ("has openai lost people", "How many a lab hires"),
        ("is meta losing researchers", "How many a lab hires"),
        ("did a lot of people quit xai", "How many a lab hires"),
        ("whats the attrition at openai", "How many a lab hires"),
        ("staff turnover at meta", "How many a lab hires"),
    ],
)
def test_it_is_said_that_it_is_not_told(text: str, why: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unreadable)
    assert reading.problem.startswith(why)


@pytest.mark.parametrize(
    "text",
    [
        "is there a private cluster price for h100, reserved not on demand",
        "price of h100 reserved, not on demand",
        "h100 reserved, without on-demand",
    ],
)
def test_what_is_reserved_is_by_contract(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.basis is PriceBasis.CONTRACT_1Y


@pytest.mark.parametrize(
    ("text", "lab"),
    [
        ("whats the age of your figures on deepmind", "google-deepmind"),
        ("how stale is what you have on openai", "openai"),
        ("how old is what you know of openai", "openai"),
        ("how dated are your numbers for openai", "openai"),
    ],
)
def test_the_age_of_a_labs_figure_is_asked(
    text: str, lab: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    asked = reading.question
    assert (asked.kind, asked.labs, asked.topic) == (Kind.LAB, (lab,), "age")
