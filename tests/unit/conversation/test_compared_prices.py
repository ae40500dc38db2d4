"""Prices that were spoken of, held against each other, and as many of each for a time."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer

TWO = ("price of H100", "and B200?")


@pytest.mark.parametrize(
    "text",
    [
        "which is the better deal",
        "which is better value",
        "so which should we rent",
        "which one gives us more for our money",
        "what's the best option",
    ],
)
def test_the_better_deal_is_told_by_what_chips_do(talking: Conversing, text: str) -> None:
    assert last(talking, *TWO, text) == ["price per FLOP of H100 and B200"]


@pytest.mark.parametrize(
    "text",
    [
        "put h100 h200 b200 prices next to each other",
        "compare h100, h200 and b200 prices",
        "h100 h200 and b200 side by side pls",
        "h100, h200, b200 alongside each other",
        "H100, H200 and B200 prices together",
    ],
)
def test_prices_are_set_side_by_side_whatever_their_trend_was(
    talking: Conversing, text: str
) -> None:
    told = last(talking, "h100 price trend", text)
    assert told == ["price of H100 and H200 and B200"]


@pytest.mark.parametrize("text", ["which is cheaper", "which one is the cheapest?"])
def test_chips_priced_one_by_one_are_set_side_by_side(talking: Conversing, text: str) -> None:
    assert last(talking, *TWO, text) == ["price of H100 and B200"]


@pytest.mark.parametrize(
    "text",
    ["cheaper anywhere?", "anywhere cheaper?", "is it cheaper somewhere else", "anyone cheaper?",
     "cheaper elsewhere?"],
)  # fmt: skip
def test_cheaper_anywhere_is_the_range_of_the_chip_itself(talking: Conversing, text: str) -> None:
    assert last(talking, *TWO, text) == ["price of B200, posted range"]


def test_which_fell_more_is_of_all_whose_trend_was_asked(talking: Conversing) -> None:
    asked = last(talking, "price trend of H100, since 2025-01-01", "and B200?", "which fell more")
    assert asked == ["price trend of H100 and B200, since 2025-01-01"]


@pytest.mark.parametrize(
    ("before", "text", "asks"),
    [
        ("price of H100", "compare to H200", "price of H100 and H200"),
        ("price of H100", "vs H200?", "price of H100 and H200"),
        ("price of A100", "cheaper than H100 per flop?", "price per FLOP of A100 and H100"),
        (
            "price of H100, three-year contract",
            "compare to H200",
            "price of H100 and H200, three-year contract",
        ),
        (
            "cost of 64 H100, for 90 days",
            "compared with H200",
            "cost of 64 H100 + 64 H200, for 90 days",
        ),
    ],
)
def test_another_chip_is_told_beside_the_one_that_was_priced(
    talking: Conversing, before: str, text: str, asks: str
) -> None:
    assert last(talking, before, text) == [asks]


def test_two_ways_to_rent_one_chip_are_told_together(talking: Conversing) -> None:
    asked = last(talking, "H100 spot price", "and on demand", "which is better")
    assert asked == ["price of H100, spot price vs on-demand price"]


def test_the_difference_of_two_amounts_keeps_them(talking: Conversing) -> None:
    amounts = ("8 B200, cost for a month", "and the same with H100")
    asked = last(talking, *amounts, "what's the difference")
    assert asked == ["cost of 8 B200 + 8 H100, for 30 days"]


def test_so_many_of_them_are_as_many_of_each(talking: Conversing) -> None:
    asked = last(talking, "price of H100 and B200", "for 256 of them per month")
    assert asked == ["cost of 256 H100 + 256 B200, for 30 days"]


@pytest.mark.parametrize(
    ("before", "text", "asks"),
    [
        ("price of B200", "ok so for 256 of them per month", "cost of 256 B200, for 30 days"),
        ("price of B200", "and 100 of them weekly", "cost of 100 B200, for 7 days"),
        ("cost of 256 B200, for 30 days", "and 512 of those a year", "cost of 512 B200"),
        (
            "cost of 512 H100, for 90 days, one-year contract",
            "and a year?",
            "cost of 512 H100, one-year contract",
        ),
        (
            "cost of 512 H100, one-year contract",
            "per month?",
            "cost of 512 H100, for 30 days, one-year contract",
        ),
        ("cost of 512 H200, for 90 days", "make that 6", "cost of 512 H200, for 180 days"),
        ("cost of 512 H200, for 90 days", "make that 256", "cost of 256 H200, for 90 days"),
        ("price of B200", "what does one node cost for a month", "cost of 8 B200, for 30 days"),
        ("price of B200", "what do 2 nodes cost per month", "cost of 16 B200, for 30 days"),
        (
            "cost of 1024 H100, spot price",
            "for 18 months",
            "cost of 1024 H100, for 540 days, spot price",
        ),
        ("cost of 8 H200, for 14 days", "and 16?", "cost of 16 H200, for 14 days"),
    ],
)
def test_a_time_or_a_number_changes_what_it_is_of(
    talking: Conversing, before: str, text: str, asks: str
) -> None:
    assert last(talking, before, text) == [asks]


@pytest.mark.parametrize(
    "text",
    [
        "compare that with b200",
        "compared to B200?",
        "how does that compare with b200",
        "hold it against a B200",
        "how does it stack up against b200",
        "and next to a b200",
    ],
)
def test_a_price_beside_that_of_another_chip_tells_both(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "what does an H200 cost", text)
    assert answer.question.chips == ("chip/h200", "chip/b200")
    assert "B200 $6.79 an hour and H200 $4.59" in answer.verdict[0].text


@pytest.mark.parametrize(
    ("text", "chip"),
    [
        ("whats coreweave charging for h100s", "H100"),
        ("what is lambda charging for b200 these days", "B200"),
        ("how much are they charging for an h200", "H200"),
    ],
)
def test_what_somebody_is_charging_is_a_price(talking: Conversing, text: str, chip: str) -> None:
    assert last_answer(talking, text).headline.text.startswith(f"{chip}: about $")
