"""Numbers are read as people write them."""

from __future__ import annotations

import pytest

from bot.questions.numbers import number_at
from bot.questions.spelt_numbers import words_at
from storage.records import Amount


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2048", 2048),
        ("2,048", 2048),
        ("2 048 h100", 2048),
        ("2'048", 2048),
        ("1.234.567", 1_234_567),
        ("2k", 2000),
        ("2.5k", 2500),
        ("2,5k", 2500),
        ("1.2 million", 1_200_000),
        ("1e3", 1000),
        ("1e30", 1e30),
        ("3 dozen", 36),
        ("10k+", 10_000),
    ],
)
def test_digits(text: str, value: float) -> None:
    found = number_at(text, 0)
    assert found is not None
    assert found[0].amount == Amount(value)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("1000-2000", 1000, 2000),
        ("1-2k", 1000, 2000),
        ("1k to 2k", 1000, 2000),
        ("30 to 40 people", 30, 40),
        ("30 – 40", 30, 40),
        ("30 or 40", 30, 40),
    ],
)
def test_a_range_has_its_middle(text: str, low: float, high: float) -> None:
    found = number_at(text, 0)
    assert found is not None
    assert found[0].amount == Amount((low + high) / 2, low, high)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("two hundred", 200),
        ("a thousand", 1000),
        ("a dozen", 12),
        ("two dozen", 24),
        ("twenty-five", 25),
        ("one hundred and twenty eight", 128),
        ("five hundred and twelve", 512),
        ("twelve hundred", 1200),
        ("half a million", 500_000),
        ("a couple hundred", 200),
        ("three thousand two hundred", 3200),
        ("zero", 0),
        ("a thousand twenty four", 1024),
        ("two thousand and forty eight", 2048),
        ("twenty-four hundred", 2400),
        ("ten twenty four", 1024),
        ("five twelve", 512),
        ("two and a half thousand", 2500),
        ("a million and a half", 1_500_000),
        ("one point five million", 1_500_000),
        ("zero point oh five", 0.05),
        ("point five million", 500_000),
        ("three quarters of a million", 750_000),
        ("a quarter of a million", 250_000),
        ("sixteen k", 16_000),
    ],
)
def test_words(text: str, value: float) -> None:
    found = words_at(text, 0)
    assert found is not None
    assert found[0].amount == Amount(value)
    assert found[1] == len(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("twenty forty people", 20),
        ("three twenty-person teams", 3),
        ("one point to make", 1),
        ("two k2 nodes", 2),
        ("a hundred and a half of the rest", 100),
    ],
)
def test_a_number_ends_where_another_thing_begins(text: str, value: float) -> None:
    found = words_at(text, 0)
    assert found is not None
    assert found[0].amount == Amount(value)


@pytest.mark.parametrize("text", ["and", "a cluster", "half of it", "once", "tent", "anthropic"])
def test_other_words_are_no_numbers(text: str) -> None:
    assert words_at(text, 0) is None


def test_three_decimals_after_a_dot_are_marked() -> None:
    dotted, plain = number_at("2.048", 0), number_at("2.04", 0)
    assert dotted is not None
    assert plain is not None
    assert dotted[0].dotted
    assert not plain[0].dotted
