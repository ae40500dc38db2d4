"""Budgets for a time other than a year: their count is that of the time, and they say so."""

from __future__ import annotations

import pytest

from bot.questions.deadlines import TODAYS
from bot.questions.types import Kind, Understood
from bot.questions.writing.canonical import to_text
from bot.questions.writing.echo import understood
from tests.unit.questions.generated import DIRECTORY, TODAY
from tests.unit.questions.reading import asked_plainly as asked
from tests.unit.questions.reading import read

HALF_A_YEAR = 10_000_000.0
"""$5M for six months, as those of a year: a month is a twelfth of it."""


@pytest.mark.parametrize(
    "text",
    [
        "I have 5M dollars for compute for 6 months, 8 researchers. what can we get on H100?",
        "I have 5M dollars for compute for 6 months, 8 researchers",
        "$5M of compute over 6 months for 8 researchers",
        "$5M to spend on compute over 6 months, 8 researchers",
        "a budget of $5M for 6 months, 8 researchers on H100",
        "our budget for the next 6 months is $5M, 8 researchers",
        "$5M for compute in 6 months, 8 researchers",
        "six-month budget of $5M, 8 researchers",
    ],
)
def test_money_for_some_months_is_an_offer_at_its_rate(text: str) -> None:
    question = asked(text)
    assert (question.kind, question.days) == (Kind.OFFER, 180)
    assert question.offer
    assert question.offer.usd_per_year == HALF_A_YEAR
    told = understood(question, DIRECTORY, TODAY)
    assert "$5,000,000 of compute for 6 months" in told


def test_such_a_budget_is_read_back_as_it_is_written() -> None:
    typed = "8 researchers, $5000000 for 6 months, on H100"
    assert to_text(asked(typed), DIRECTORY) == typed


@pytest.mark.parametrize(
    ("text", "usd"),
    [
        ("$5M for half a year, 8 researchers", 10e6),
        ("$5M for compute for two years, 8 researchers", 2.5e6),
        ("$1M a quarter of compute for 8 researchers", 4e6),
        ("budget of $6M a quarter on H200, 8 researchers", 24e6),
        ("8 researchers, $6M a quarter on GPUs", 24e6),
        ("$3M a quarter to spend on compute, 8 researchers", 12e6),
        ("$3M a quarter is our compute budget, 8 researchers", 12e6),
        ("$2M a quarter goes on H100 rental for 8 researchers", 8e6),
        ("2.5 million a quarter on compute, 8 researchers", 10e6),
        ("$6M a quarter goes to product, 8 researchers", 6e6),
        ("$10M total budget over 25 months, 8 researchers", 4.8e6),
        ("$10M to last 25 months, 8 researchers", 4.8e6),
        ("$30M total for 2027-2028, 8 researchers", 15e6),
        ("$30M for 2027 and 2028 together, 8 researchers", 15e6),
        ("annual budget of $10M over 3 years, 8 researchers", 10e6),
    ],
)
def test_other_times_are_taken_to_a_year(text: str, usd: float) -> None:
    offer = asked(text).offer
    assert offer
    assert offer.usd_per_year == usd


@pytest.mark.parametrize("end", ["per researcher", "at spot price"])
def test_a_budget_of_nobody_on_a_chip_asks_for_no_price(end: str) -> None:
    typed = f"$30000000 a year, on B200, {end}"
    assert to_text(asked(typed), DIRECTORY) == typed


@pytest.mark.parametrize(
    ("text", "kind", "dollars"),
    [
        ("with a budget of $5 million next year, how many H100 can we rent?", Kind.PRICE, 5e6),
        ("$5 million buys how many H100 in 2027?", Kind.PRICE, 5e6),
        ("we have $5 million for compute next year, how many H100s?", Kind.OFFER, 5e6),
        ("we'll have $3M to spend on GPUs next quarter; how many H100s is that?", Kind.PRICE, 3e6),
        ("what does $10M get us in 2027 on H200", Kind.PRICE, 1e7),
        ("$10M next year for 25 researchers vs OpenAI", Kind.OFFER, 1e7),
    ],
)
def test_the_coming_year_of_a_budget_is_no_day_of_the_facts(
    text: str, kind: Kind, dollars: float
) -> None:
    reading = read(text, DIRECTORY, TODAY)
    assert isinstance(reading, Understood), reading
    question = reading.question
    assert (question.kind, question.as_of) == (kind, None)
    assert question.offer
    assert question.offer.usd_per_year == dollars
    assert any(each.endswith(TODAYS) for each in reading.assumed)


@pytest.mark.parametrize(
    "text", ["how many H100 does Anthropic's $50 billion buy in 2027", "price of H100 in 2027"]
)
def test_other_days_to_come_are_still_ahead(text: str) -> None:
    assert "still ahead" in getattr(read(text, DIRECTORY, TODAY), "problem", "")


@pytest.mark.parametrize(
    ("text", "a_year"),
    [
        ("$9M over 9 months on H100", 12_000_000.0),
        ("a budget of $9M for nine months on H100", 12_000_000.0),
        ("$3M for 3 months on H100", 12_000_000.0),
        ("$1M for one month on H100", 12_000_000.0),
        ("$18M over 18 months on H100", 12_000_000.0),
        ("$6M for half a year on H100", 12_000_000.0),
        ("$24M over two years on H100", 12_000_000.0),
    ],
)
def test_a_month_of_a_budget_is_a_twelfth_of_a_year(text: str, a_year: float) -> None:
    offer = asked(text).offer
    assert offer
    assert offer.usd_per_year == a_year


@pytest.mark.parametrize(
    ("text", "usd", "until"),
    [
        ("$10M total budget through 2028, 8 researchers", 4.8e6, "through 2028"),
        ("$10M in total to spend through 2028 for 8 researchers", 4.8e6, "through 2028"),
        ("$10M to last us until 2028, 8 researchers", 4.8e6, "until 2028"),
        ("$12M till the end of 2027, 8 researchers", 12e6 * 12 / 13, "till the end of 2027"),
    ],
)
def test_money_until_a_day_is_no_budget_of_a_year(text: str, usd: float, until: str) -> None:
    reading = read(text, DIRECTORY, TODAY)
    assert isinstance(reading, Understood)
    assert reading.question.offer
    assert reading.question.offer.usd_per_year == pytest.approx(usd)
    assert any(each.startswith(f"“{until}” taken as") for each in reading.assumed)


def test_money_that_is_paid_by_the_year_stays_a_years() -> None:
    reading = read("$10M a year through 2028, 8 researchers", DIRECTORY, TODAY)
    assert isinstance(reading, Understood)
    assert reading.question.offer
    assert reading.question.offer.usd_per_year == 10e6


@pytest.mark.parametrize("once", ["one-off", "lump sum"])
def test_money_that_is_paid_once_is_said_to_be_taken_for_a_years(once: str) -> None:
    reading = read(f"a {once} of $10M for compute, 8 researchers", DIRECTORY, TODAY)
    assert isinstance(reading, Understood)
    assert reading.assumed == (f"“{once}” taken as a year's: else say over how long",)
