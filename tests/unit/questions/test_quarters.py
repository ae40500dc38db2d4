"""A quarter is a part where something is done with it, and else three months."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Unclear, Understood
from tests.unit.questions.reading import canonical


@pytest.mark.parametrize(
    "text",
    [
        "our offer vs Anthropic w/ a quarter held back for inference",
        "our offer vs Anthropic, a quarter kept for serving",
        "our offer vs Anthropic with a quarter set aside for product",
        "our offer vs Anthropic, a quarter earmarked for inference",
    ],
)
def test_what_is_held_back_is_a_part(text: str, reader: Reader, today: date) -> None:
    found, left = canonical(text, reader, today)
    assert found == "our compute 75% for research, vs Anthropic"
    assert not left


@pytest.mark.parametrize(
    ("text", "way"),
    [
        (
            "our offer vs antrhopic w/ a quarter held back for inference",
            "our compute 75% for research, vs Anthropic",
        ),
        (
            "2048 H100, 40 researchers, a quarter earmarked for inference vs antropic",
            "2048 H100, 40 researchers, 75% for research, vs Anthropic",
        ),
    ],
)
def test_what_is_offered_for_a_misspelt_lab_keeps_it(
    text: str, way: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unclear)
    assert way in [choice.text for choice in reading.choices]


@pytest.mark.parametrize("on", ["on compute ", "of compute ", ""])
def test_money_of_a_quarter_is_that_of_three_months(on: str, reader: Reader, today: date) -> None:
    reading = reader.read(f"we spend $2M a quarter {on}for 10 people", today)
    assert isinstance(reading, Understood)
    assert reading.question.offer is not None
    assert reading.question.offer.usd_per_year == 8_000_000
