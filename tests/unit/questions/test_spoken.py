"""What was spoken and written down by a machine: chips by their sound, numbers, and fillers."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.ledger import Directory
from bot.questions.chips_apart import joined
from bot.questions.read import Reader
from bot.questions.types import Question, Understood
from bot.questions.writing.canonical import to_text
from bot.questions.writing.echo import understood
from tests.unit.questions.generated import (
    DIRECTORY,
    TODAY,
    offer_questions,
    other_questions,
    work_questions,
)
from tests.unit.questions.reading import read


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "um so we have like a thousand twenty four h one hundreds and uh maybe thirty"
            " researchers how does that compare with anthropic",
            "1024 H100, 30 researchers, vs Anthropic",
        ),
        ("1024 h one hundreds, 30 researchers", "1024 H100, 30 researchers"),
        (
            "so yeah we've got five hundred and twelve b two hundreds for, you know, twenty people",
            "512 B200, 20 researchers",
        ),
        ("sixty four a one hundreds and eight researchers", "64 A100, 8 researchers"),
        ("two thousand gee bee three hundreds for 40 people", "2000 GB300, 40 researchers"),
        ("five twelve em eye three hundred x for ten people", "512 MI300X, 10 researchers"),
        (
            "er two fifty six h two hundreds, i guess, for a dozen researchers",
            "256 H200, 12 researchers",
        ),
        ("a hundred h hundreds for ten people", "100 H100, 10 researchers"),
        ("512 tee pee yous v5p for 10 people", "512 TPU v5p, 10 researchers"),
        ("price of an h one hundred", "price of H100"),
        (
            "one point five million dollars a year for twenty people",
            "20 researchers, $1500000 a year",
        ),
    ],
)
def test_what_was_said_is_read_as_it_would_be_written(
    reader: Reader, today: date, directory: Directory, text: str, asked: str
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert to_text(reading.question, directory) == asked
    assert reading.assumed == ()


@pytest.mark.parametrize(
    "text",
    [
        "a one hundred person team",
        "a two hundred GPU cluster",
        "in 48 h one hundred people join",
        "plan b one hundred percent",
        "1024 hundreds",
        "c one hundred",
    ],
)
def test_what_may_be_a_number_of_something_is_no_chip(text: str) -> None:
    assert joined(text) == text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("what can 512 H100 do in 1024 hours", "in 42.7 days"),
        ("what can 512 H100 do in 30 days", "in 30 days"),
        ("what can 512 H100 do in 36 hours", "in 36 hours"),
        ("what can 512 H100 do in 1000 minutes", "in 1,000 minutes"),
    ],
)
def test_a_time_is_told_in_few_digits_and_asked_as_it_was_said(
    reader: Reader, today: date, directory: Directory, text: str, told: str
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert told in understood(reading.question, directory, today)
    assert reader.read(to_text(reading.question, directory), today) == reading


@settings(max_examples=150)
@given(st.integers(1, 20_000), st.sampled_from(["minutes", "hours", "days", "weeks"]))
def test_no_time_is_told_with_the_noise_of_a_division(count: int, unit: str) -> None:
    reading = read(f"what can 512 H100 do in {count} {unit}", DIRECTORY, TODAY)
    if not isinstance(reading, Understood):
        return  # more than a hundred years
    told = understood(reading.question, DIRECTORY, TODAY)
    assert not re.search(r"\.\d{5}", told), told
    again = read(to_text(reading.question, DIRECTORY), DIRECTORY, TODAY)
    assert again == Understood(reading.question)


@settings(max_examples=150)
@given(st.one_of(offer_questions(), other_questions(), work_questions()))
def test_no_number_is_told_with_more_than_four_decimals(question: Question) -> None:
    assert not re.search(r"\.\d{5}", understood(question, DIRECTORY, TODAY))
