"""Short questions that were taken for what an answer rests on, or for help."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer

OURS = "our offer is 2048 H100 for 40"


@pytest.mark.parametrize(
    "text",
    [
        "is that good vs the labs?",
        "is that any good compared to other labs",
        "and is that a lot next to the labs?",
        "how good is that against everyone else",
        "is it competitive compared with the frontier labs",
        "would that be normal among the big labs",
    ],
)
def test_how_good_it_is_beside_the_labs_ranks_it(talking: Conversing, text: str) -> None:
    asked = "2048 H100, 40 researchers, vs everyone, per researcher"
    assert last(talking, OURS, text) == [asked]
    assert last(talking, OURS, text, "is that good vs the others") == [asked]


@pytest.mark.parametrize(
    "text",
    [
        "do you think thats going to continue",
        "will that continue?",
        "do you expect it to keep falling",
        "is it likely to last",
        "do you think prices will stay like this",
    ],
)
def test_whether_it_goes_on_is_no_forecast_of_ours(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "Are H100 prices falling?", text)
    assert told.headline.text.startswith("I give no forecast")


@pytest.mark.parametrize(
    "text",
    [
        "what discount do you get if you commit for a year",
        "any discount for longer?",
        "is there a discount",
        "is it cheaper if we sign for a year",
        "what's the discount for a one-year contract",
    ],
)
def test_a_discount_is_the_price_of_a_contract(talking: Conversing, text: str) -> None:
    before = "what does it cost to rent 1000 H100s for a month?"
    assert last(talking, before, text) == ["cost of 1000 H100, for 30 days, one-year contract"]


@pytest.mark.parametrize(
    "text",
    [
        "where's that price from",
        "where does that price come from",
        "where do those prices come from",
    ],
)
def test_where_a_price_is_from_asks_for_its_source(talking: Conversing, text: str) -> None:
    (asked,) = last(talking, "price of H100", text)
    assert asked.startswith("source F-135")


@pytest.mark.parametrize(
    "text",
    ["which one's fastest for training?", "which is the most powerful", "which of them is faster?"],
)
def test_which_chip_is_faster_is_told_by_their_rates(talking: Conversing, text: str) -> None:
    assert last(talking, "H100 vs H200", text) == ["1 H100 vs 1 H200"]
    three = last(talking, "H100 vs H200", "and the GB200?", "and the TPU v7?", text)
    assert {*three} == {"1 GB200 vs 1 H100", "1 H200 vs 1 H100", "1 TPU v7 vs 1 H100"}
