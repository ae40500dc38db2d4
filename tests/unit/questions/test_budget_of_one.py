"""A budget for each researcher beside a lab is that of one, however many there are."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Unreadable
from tests.unit.questions.reading import canonical


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("500k USD per researcher per year, openai", "1 researcher, $500000 a year, vs OpenAI"),
        ("$300k per researcher, openai", "1 researcher, $300000 a year, vs OpenAI"),
        ("$2M per researcher a year: OpenAI", "1 researcher, $2000000 a year, vs OpenAI"),
        (
            "openai, anthropic: 400k USD per researcher a year",
            "1 researcher, $400000 a year, vs OpenAI and Anthropic",
        ),
    ],
)
def test_a_lab_beside_it_is_what_it_is_held_against(
    text: str, asked: str, reader: Reader, today: date
) -> None:
    assert canonical(text, reader, today) == (asked, ())


@pytest.mark.parametrize(
    "text", ["$2.5M per researcher", "OpenAI pays $500k per researcher per year"]
)
def test_of_a_lab_or_of_nobody_it_is_none(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unreadable)
    assert "For how many researchers?" in reading.problem
