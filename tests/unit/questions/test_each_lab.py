"""A number of its own for each lab is asked apart: one question holds one for all."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Understood, Unreadable


@pytest.mark.parametrize(
    "text",
    [
        "2048 H100 40 researchers vs openai, assuming 900 researchers and anthropic, assuming 700"
        " researchers",
        "2048 H100 40 researchers vs openai with 900 researchers and anthropic with 700"
        " researchers",
    ],
)
def test_a_number_for_each_lab_is_asked_one_by_one(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unreadable)
    assert reading.suggestions == (
        "2048 H100, 40 researchers, vs OpenAI, assume 900 researchers",
        "2048 H100, 40 researchers, vs Anthropic, assume 700 researchers",
    )


@pytest.mark.parametrize(
    "text",
    [
        "2048 H100 40 researchers vs openai and anthropic, assume 900 researchers",
        "2048 H100 40 researchers vs openai, assume 900 researchers, 50% of compute for research",
        "2048 H100 40 researchers vs openai and anthropic, assuming 900 researchers there, again"
        " assuming 900 researchers there",
    ],
)
def test_one_number_serves_all_labs(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.assume.lab_researchers == 900
