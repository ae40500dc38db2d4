"""Money without its sign: a big number by the year or the month that counts nothing."""

from __future__ import annotations

import pytest

from bot.questions.types import Kind, Unreadable
from tests.unit.questions.generated import DIRECTORY, TODAY
from tests.unit.questions.reading import asked, read


@pytest.mark.parametrize(
    ("text", "usd"),
    [
        ("how many B200 for 5 million a year", 5e6),
        ("how many H100 for 50k a month", 600e3),
        ("how many H100 for 500k a quarter", 2e6),
        ("how many H100 for 1.2M monthly", 14.4e6),
        ("how many H100 for 3 mio annually", 3e6),
        ("how many H100 for 40,000 a month", 480e3),
        ("how many H100 for 1M", 1e6),
        ("how many H100 can I get for 3 million", 3e6),
    ],
)
def test_a_big_number_by_a_time_that_counts_nothing_is_money(text: str, usd: float) -> None:
    question = asked(text)
    assert question.kind is Kind.PRICE
    assert question.offer
    assert question.offer.usd_per_year == usd


@pytest.mark.parametrize(
    "text", ["what can 512 H100 do in 5 million years", "what can 512 H100 do in 900000 months"]
)
def test_a_plural_is_a_length_that_can_not_be(text: str) -> None:
    assert isinstance(read(text, DIRECTORY, TODAY), Unreadable)


def test_people_and_days_stay_what_they_are() -> None:
    assert asked("512 H100 for 40").offer == asked("512 H100, 40 researchers").offer
    assert asked("what can 512 H100 do in a year").days == 365


@pytest.mark.parametrize(
    "text",
    [
        "our ceo gives $25M one-time for 2 years of B200, what will each of 40 have",
        "$25M one-time for B200 over 2 years, 40 people",
        "a one-off $25M for two years, B200, 40 researchers",
        "$25M over 2 years in B200 for 40 people",
    ],
)
def test_money_that_comes_once_is_spread_over_its_years(text: str) -> None:
    question = asked(text)
    assert question.kind is Kind.OFFER
    assert question.offer
    assert question.offer.usd_per_year == 12.5e6
    assert question.offer.researchers
    assert question.offer.researchers.value == 40
    assert question.chips == ("chip/b200",)


def test_money_for_chips_over_years_is_turned_into_them() -> None:
    question = asked("$5M for H100 for 2 years")
    assert question.kind is Kind.PRICE
    assert question.offer
    assert question.offer.usd_per_year == 2.5e6


@pytest.mark.parametrize(
    ("text", "usd"),
    [
        ("we have 20 million over two years, how many H100s does that rent", 10e6),
        ("20 million over two years, how many H100", 10e6),
        ("40 million over the next two years, how many B200", 20e6),
        ("we have 60M for three years, how many B200 does that rent", 20e6),
        ("30 million for one year, how many GB200", 30e6),
        ("12 million over 18 months, how many H100?", 8e6),
        ("how many H100s does 20 million rent", 20e6),
        ("how many B200 can 5 million rent", 5e6),
    ],
)
def test_millions_for_a_time_or_that_rent_are_money(text: str, usd: float) -> None:
    question = asked(text)
    assert question.kind is Kind.PRICE
    assert question.offer
    assert question.offer.usd_per_year == usd


@pytest.mark.parametrize(
    "text", ["15 trillion tokens of a 70B in 3 months", "2048 H100 for 2 years"]
)
def test_what_is_counted_for_a_time_is_no_money(text: str) -> None:
    offer = getattr(getattr(read(text, DIRECTORY, TODAY), "question", None), "offer", None)
    assert not (offer and offer.usd_per_year)
