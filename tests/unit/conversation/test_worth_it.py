"""Whether a chip is worth its price over another: by the price of the compute of both."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer

PRICE = "what does a B200 cost"


@pytest.mark.parametrize(
    "text",
    [
        "is it worth it over H100",
        "worth it vs h100?",
        "is that worth the premium over h100",
        "worth paying more than for h100?",
        "is it worth it",
        "so is the b200 worth the extra",
    ],
)
def test_after_a_price_both_are_told_per_compute(talking: Conversing, text: str) -> None:
    told = last_answer(talking, PRICE, text)
    assert told.headline.text.startswith("Per FLOP B200 is the cheaper")
    assert "B200 and H100" in told.understood


def test_one_alone_is_set_beside_the_chip_that_is_counted_in(conversing: Conversing) -> None:
    told = last_answer(conversing, "is h200 worth it")
    assert "per H100e of H200 and H100" in told.understood


@pytest.mark.parametrize("text", ["is B200 worth it over H200", "b200 worth the money vs h200?"])
def test_two_that_are_named_are_told_so_at_once(conversing: Conversing, text: str) -> None:
    assert last(conversing, text) == last(conversing, "cost per flop of B200 and H200")


def test_an_offer_is_worth_no_price_of_a_chip(talking: Conversing) -> None:
    assert "per FLOP" not in last_answer(talking, "us vs OpenAI", "is it worth it").headline.text
