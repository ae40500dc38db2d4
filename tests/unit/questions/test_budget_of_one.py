"""A budget for each researcher is that of each, however many there are."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Unreadable
from tests.unit.questions.reading import canonical


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("500k USD per researcher per year, openai", "$500000 a year each, vs OpenAI"),
        ("$300k per researcher, openai", "$300000 a year each, vs OpenAI"),
        ("$2M per researcher a year: OpenAI", "$2000000 a year each, vs OpenAI"),
        (
            "openai, anthropic: 400k USD per researcher a year",
            "$400000 a year each, vs OpenAI and Anthropic",
        ),
    ],
)
def test_a_lab_beside_it_is_what_it_is_held_against(
    text: str, asked: str, reader: Reader, today: date
) -> None:
    assert canonical(text, reader, today) == (asked, ())


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("$750k per researcher per year", "$750000 a year each"),
        ("is $300k per head a year a lot", "$300000 a year each"),
        (
            "we spend $750k per researcher a year on compute, how does that compare with deepmind",
            "$750000 a year each, vs Google DeepMind",
        ),
        (
            "we give every researcher $500k a year in compute, vs openai",
            "$500000 a year each, vs OpenAI",
        ),
        ("$50k per researcher a month", "$600000 a year each"),
    ],
)
def test_how_many_there_are_is_not_needed_to_tell_what_each_has(
    text: str, asked: str, reader: Reader, today: date
) -> None:
    assert canonical(text, reader, today) == (asked, ())


@pytest.mark.parametrize(
    "text",
    [
        "OpenAI pays $500k per researcher per year",
        "$2.5M per researcher",
        "what if we hire 5 with $750k per researcher",
    ],
)
def test_of_a_lab_or_with_hires_their_number_is_asked_for(
    text: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unreadable)
    assert "For how many researchers?" in reading.problem
