"""Where what was priced is cheapest: no source of the price, and no order of people."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer


@pytest.mark.parametrize(
    "text",
    [
        "which provider's cheapest for that",
        "whos got the best rate",
        "any provider cheaper than that",
        "anyone cheaper",
        "where can i get it cheapest",
        "who undercuts that",
        "which vendor has the lowest price for those",
        "anywhere cheaper?",
    ],
)
@pytest.mark.parametrize("first", ["b200 price trend", "price of B200"])
def test_where_it_is_cheapest(talking: Conversing, first: str, text: str) -> None:
    assert asks(talking, first, text) == "price of B200, posted range"


@pytest.mark.parametrize(
    ("first", "text", "cost"),
    [
        ("price per FLOP", "how much for 512 of the cheapest", "cost of 512 RTX 4090"),
        (
            "price of H100 and B200",
            "what would 100 of the cheapest cost for a month",
            "cost of 100 H100, for 30 days",
        ),
        ("price per FLOP", "which is the cheapest", "price per FLOP"),
    ],
)
def test_so_many_of_the_cheapest_are_priced_by_its_name(
    talking: Conversing, first: str, text: str, cost: str
) -> None:
    assert asks(talking, first, text) == cost


@pytest.mark.parametrize("text", ["whats it cost in zurich", "and in germany?"])
def test_a_place_is_said_to_be_left_out_of_a_price(talking: Conversing, text: str) -> None:
    understood = last_answer(talking, "price of H100", text).understood
    assert "prices are not kept by place" in understood
