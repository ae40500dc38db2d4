"""A number with a unit is no count of chips, and money counts for the time that was said."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Kind, Understood, Unreadable
from tests.unit.questions.reading import question_in


@pytest.mark.parametrize(
    ("text", "said", "chips"),
    [
        (
            "500,000 H100-hours per quarter for 12 researchers vs anthropic",
            "500,000 H100-hours per quarter",
            228,
        ),
        (
            "1M H100 hours a quarter for 30 researchers vs mistral",
            "1M H100 hours per quarter",
            457,
        ),
        ("2 million H100 GPU-hours a year, 30 researchers", "2 million H100 GPU-hours a year", 228),
        ("10k A100-days a month for 8 researchers", "10k A100-days a month", 329),
        ("2M H100h per year for 8 researchers", "2M H100h per year", 228),
        ("900k hours of H100 in 6 months, 9 people", "900k hours of H100 in 6 months", 205),
        ("500k H100 hours for 2 years, 10 people", "500k H100 hours for 2 years", 29),
        ("per quarter we have 500,000 H100-hours, 12 researchers", "500,000 H100-hours", 228),
        ("annual allocation of 2 million H100 hours for 12 people", "2 million H100 hours", 228),
    ],
)
def test_chip_hours_of_a_period_are_chips_that_never_stop(
    text: str, said: str, chips: float, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.offer
    assert [each.count.value for each in reading.question.offer.chips] == [chips]
    assert reading.assumed == (f"“{said}” taken as {chips} chips that never stop",)


@pytest.mark.parametrize(
    "text",
    [
        "500,000 H100-hours for 12 researchers vs anthropic",
        "1000 H100-hours a month for 3 researchers",
        "5 MW of H100s for 40 researchers vs openai",
        "a 20MW H100 cluster for 40 researchers",
        "20 megawatts of B200",
        "100 exaflops of H100, 12 researchers vs openai",
        "5 crates of H100 for 40 researchers",
    ],
)
def test_what_comes_to_no_number_of_chips_is_asked_back(
    text: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unreadable)
    assert reading.problem.startswith(("In what time", "How many", "Those hours come to"))


@pytest.mark.parametrize(
    ("text", "chips"),
    [
        ("512 pieces of H100 for 40 researchers", 512),
        ("2048 brand new H100 for 40 researchers", 2048),
        ("2048 H100 that run 24 hours a day, 40 researchers vs meta", 2048),
        ("2048 H100 at $2.65 per H100-hour for 40 researchers", 2048),
        ("40 nodes of H100 for 12 researchers", 320),
    ],
)
def test_a_count_of_chips_stays_one(text: str, chips: float, reader: Reader, today: date) -> None:
    question = question_in(text, reader, today)
    assert question.offer
    assert [each.count.value for each in question.offer.chips] == [chips]


@pytest.mark.parametrize(
    ("text", "usd"),
    [
        ("budget of 1.2 million a month, 15 researchers", 14_400_000),
        ("monthly compute budget of 500k for 15 researchers", 6_000_000),
        ("our compute budget: 2 million per quarter, 12 people", 8_000_000),
        ("a two-year budget of $20M for 15 researchers", 10_000_000),
        ("$20 million over two years, 15 researchers", 10_000_000),
        ("$60M over 3 years for 20 researchers", 20_000_000),
        ("$2M per researcher over two years, 10 researchers", 10_000_000),
        ("$36M across 18 months, 20 researchers", 24_000_000),
        ("$60M three-year contract, 20 researchers", 20_000_000),
        ("$20M a year for three years, 20 researchers", 20_000_000),
        ("$20M budget for 25 researchers", 20_000_000),
        ("annual compute budget of $20M for 25 researchers", 20_000_000),
    ],
)
def test_a_budget_is_that_of_a_year(text: str, usd: float, reader: Reader, today: date) -> None:
    question = question_in(text, reader, today)
    assert question.offer
    assert question.offer.usd_per_year == usd


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("2048 H100, 40 researchers, $800k salary vs openai", "$800k"),
        ("2048 H100, 40 researchers, $250k sign-on bonus", "$250k sign-on bonus"),
        ("2048 H100, 40 researchers, base of $400k vs openai", "base of $400k"),
        ("we raised $2B; 2048 H100 for 40 researchers", "we raised $2B"),
        ("2048 H100, 40 researchers, $1M a year in equity", "$1M a year in equity"),
        ("2048 H100 drawing 1.4 MW, 40 researchers vs meta", "1.4 MW"),
    ],
)
def test_what_is_no_compute_is_left_out_aloud(
    text: str, left: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.assumed == (f"“{left}” left out",)
    assert reading.question.offer
    assert reading.question.offer.usd_per_year is None


@pytest.mark.parametrize(
    ("text", "chip", "count"),
    [
        ("300k GPU hours per month on H100 for 20 researchers", "chip/h100", 411),
        ("20 researchers, 1M GPU hours a year on H200", "chip/h200", 114),
        ("500k gpu-hours per quarter on B200, 25 researchers", "chip/b200", 228),
        ("300k gpu hours a quarter on H100, 20 researchers", "chip/h100", 137),
        ("2 million gpu hours annually on our H100 cluster, 30 researchers", "chip/h100", 228),
        ("we get 300k gpu hours a month on H100s, shared by 20 researchers", "chip/h100", 411),
        ("monthly allocation of 300k GPU hours on H100 for 20 researchers", "chip/h100", 411),
    ],
)
def test_hours_may_name_their_chip_behind_the_period(
    text: str, chip: str, count: float, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.offer
    held = [(one.chip, one.count.value) for one in reading.question.offer.chips]
    assert held == [(chip, count)]
    assert not any("left out" in each for each in reading.assumed)


@pytest.mark.parametrize(
    "text",
    [
        "fine-tuning a 70B on 500M tokens using 16 H100 - hours?",
        "gpt-3 on 16 H100 - hours?",
        "train a 3B on 1T tokens, 16 H100 - hours",
    ],
)
def test_hours_behind_a_dash_of_their_own_are_asked_for(
    text: str, reader: Reader, today: date
) -> None:
    question = question_in(text, reader, today)
    assert question.kind is Kind.REACH
    assert question.offer
    assert [one.count.value for one in question.offer.chips] == [16]
