"""Prices of an hour that somebody named, and whether to own or to rent."""

from __future__ import annotations

import pytest

from bot.questions.types import Kind, PriceBasis
from tests.unit.questions.reading import asked


@pytest.mark.parametrize(
    ("text", "usd", "chip"),
    [
        ("quote of $4.50 per B200 hour on demand, fair?", 4.5, "chip/b200"),
        ("is 4.50 for a B200 hour fair", 4.5, "chip/b200"),
        ("is $4.50/B200/hour a good price", 4.5, "chip/b200"),
        ("$3.10 per H100-hour, is that a good deal?", 3.1, "chip/h100"),
        ("my vendor quotes $3.40 an hour for H100s", 3.4, "chip/h100"),
    ],
)
def test_a_price_that_was_named_is_held_against_the_market(
    text: str, usd: float, chip: str
) -> None:
    question = asked(text)
    assert (question.kind, question.chips) == (Kind.PRICE, (chip,))
    assert question.assume.usd_per_hour == usd


def test_the_price_of_chips_that_are_counted_stays_with_their_offer() -> None:
    question = asked("2048 H100 at $2.50 per H100 hour, 40 researchers")
    assert (question.kind, question.assume.usd_per_hour) == (Kind.OFFER, 2.5)


@pytest.mark.parametrize("text", ["own or rent for 3 years", "rent or buy for three years?"])
def test_whether_to_own_or_to_rent_is_asked_of_the_prices_on_record(text: str) -> None:
    question = asked(text)
    assert (question.kind, question.topic) == (Kind.PRICE, "purchase")
    assert question.basis is PriceBasis.CONTRACT_3Y
