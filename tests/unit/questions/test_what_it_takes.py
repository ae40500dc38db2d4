"""What a run takes in a time is a number of chips, and the age of a firm is no contract."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from tests.unit.questions.reading import canonical


@pytest.mark.parametrize(
    "text",
    [
        "what would it take to train deepseek v3 in 30 days",
        "what do we need to reproduce deepseek v3 within 30 days",
        "what will we need to train deepseek v3 in a month",
    ],
)
def test_what_a_run_takes_in_a_time_is_counted_in_chips(
    text: str, reader: Reader, today: date
) -> None:
    assert canonical(text, reader, today)[0] == "how many H100 to train deepseek-v3 in 30 days"


def test_without_a_time_it_is_a_run_on_ours(reader: Reader, today: date) -> None:
    asked, _ = canonical("what would it take to train deepseek v3", reader, today)
    assert "how many" not in asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "we are a 3 year old startup in London with 700 H100s and 28 people, vs mistral",
            "700 H100, 28 researchers, vs Mistral AI",
        ),
        ("our two-year-old robotics lab has 64 H100, 8 researchers", "64 H100, 8 researchers"),
    ],
)
def test_the_age_of_a_firm_is_no_term(text: str, asked: str, reader: Reader, today: date) -> None:
    assert canonical(text, reader, today) == (asked, ())


def test_a_contract_of_three_years_is_one(reader: Reader, today: date) -> None:
    asked, _ = canonical("512 H100 on a 3 year contract for 20 people", reader, today)
    assert "three-year" in asked


@pytest.mark.parametrize(
    "text",
    [
        "1 TPU v5p pod slice, 256 chips, 9 researchers vs google",
        "TPU v5p pod: 256 chips, 9 researchers vs google",
        "a TPU v5p slice, 256 chips, for 9 researchers vs google",
    ],
)
def test_the_chips_of_a_slice_may_be_told_after_it(text: str, reader: Reader, today: date) -> None:
    asked, _ = canonical(text, reader, today)
    assert asked == "256 TPU v5p, 9 researchers, vs Google DeepMind"
