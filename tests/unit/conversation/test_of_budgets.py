"""Money and times that are said after a price: what they rent, and for whom."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last, last_answer, told

HALF_A_YEAR = "price of 100 H100 for 6 months"
A_BUDGET = "how many H100 for $2000000 a year, for 180 days"


@pytest.mark.parametrize(
    ("before", "text", "asks"),
    [
        ("price of B200", "we have 5 million a year", "how many B200 for $5000000 a year"),
        ("price of B200", "our budget is 50k a month", "how many B200 for $600000 a year"),
        ("price of H200", "3 million usd", "how many H200 for $3000000 a year"),
        ("price of H200", "say $250k a quarter", "how many H200 for $1000000 a year"),
        (HALF_A_YEAR, "if we only have 1M", A_BUDGET),
        (HALF_A_YEAR, "if we only have $1M", A_BUDGET),
        (HALF_A_YEAR, "we just got 1 million", A_BUDGET),
        (
            "price of H200",
            "ok budget is 2 mio usd a year, 12 researchers, what do they get each",
            "12 researchers, $2000000 a year, on H200",
        ),
    ],
)
def test_money_after_a_price_rents_the_chip_that_was_priced(
    talking: Conversing, before: str, text: str, asks: str
) -> None:
    assert last(talking, before, text) == [asks]


def test_what_a_budget_rents_is_shared_by_the_people_named(talking: Conversing) -> None:
    asked = last(talking, HALF_A_YEAR, "if we only have 1M", "whats that per person for 8 people")
    assert asked == ["how many H100 for 8 researchers, $2000000 a year, for 180 days"]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("what about 200", "cost of 200 H100, for 180 days"),
        ("and 2000", "cost of 2000 H100, for 180 days"),
        ("if we only have 64", "cost of 64 H100, for 180 days"),
    ],
)
def test_a_number_near_the_chips_spoken_of_counts_chips(
    talking: Conversing, text: str, asks: str
) -> None:
    assert last(talking, HALF_A_YEAR, text) == [asks]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("and for a year", "cost of 100 H100, one-year contract"),
        ("and for 12 months", "cost of 100 H100, one-year contract"),
        ("what about one year?", "cost of 100 H100, one-year contract"),
        ("and for 3 months", "cost of 100 H100, for 90 days"),
        ("for 3 years?", "cost of 100 H100, for 1095 days, three-year contract"),
        ("on a one-year contract", "cost of 100 H100, for 180 days, one-year contract"),
    ],
)
def test_another_time_takes_the_place_of_the_one_before(
    talking: Conversing, text: str, asks: str
) -> None:
    assert last(talking, HALF_A_YEAR, text) == [asks]


def test_a_shorter_time_after_a_year_drops_its_contract(talking: Conversing) -> None:
    asked = last(talking, "price of 100 H100 for a year", "and for 3 months")
    assert asked == ["cost of 100 H100, for 90 days"]


def test_another_time_keeps_the_money(talking: Conversing) -> None:
    asked = last(talking, "how many H100 for $1M for 6 months", "and for 3 months")
    assert asked == ["how many H100 for $4000000 a year, for 90 days"]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("and compared to h100s at the same price", "512 B200 vs 512 H100"),
        ("how many H100 for the same money", "512 B200 vs 512 H100"),
        ("how does that compare to our 32 a100", "512 B200 vs 32 A100"),
    ],
)
def test_chips_spoken_of_are_held_against_others(talking: Conversing, text: str, asks: str) -> None:
    assert last(talking, "512 B200 for 24 vs openai", text) == [asks]


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        (("and B200?",), "$36000000 a year, on B200"),
        (("and B200?", "in H200?"), "$36000000 a year, on H200"),
    ],
)
def test_a_budget_is_counted_in_the_chip_named_next(
    talking: Conversing, lines: tuple[str, ...], asked: str
) -> None:
    assert told(talking, "budget is 3 million a month", *lines) == asked


@pytest.mark.parametrize("text", ["for 3?", "and for 3", "make that 3", "3?"])
def test_a_number_near_that_of_the_months_is_of_months(conversing: Conversing, text: str) -> None:
    lines = ("how much for 512 H100 for 6 months", text)
    assert asks(conversing, *lines) == "cost of 512 H100, for 90 days"


BUDGET = "$10000000 a year, on H100, at $2.5/h"


@pytest.mark.parametrize(
    ("lines", "asks"),
    [
        (("what could we train with that",), "what can 457 H100 do"),
        (("what could we train with that in 60 days",), "what can 457 H100 do in 60 days"),
        (("could we train llama 3.1 70b with that",), "can 457 H100 train llama-3.1-70b"),
        (("and B300?", "what could we train on those"), "what can 145 B300 do"),
    ],
)
def test_a_run_for_money_is_on_the_chips_that_it_rents(
    talking: Conversing, lines: tuple[str, ...], asks: str
) -> None:
    assert last(talking, BUDGET, *lines) == [asks]


def test_without_a_price_the_chips_before_are_taken_and_named(talking: Conversing) -> None:
    other = "how many GB200 would that be"
    told = last_answer(talking, BUDGET, other, "what could we train with that")
    assert "the 457 H100 that the budget was told to rent, as no price of GB200" in told.understood


def test_where_no_number_is_known_none_is_taken(talking: Conversing) -> None:
    text = "how many GB200 could we get for $10M a year?"
    said = last_answer(talking, text, "what could we train with that").headline.text
    assert "of GB200 no rental price is on record" in said
