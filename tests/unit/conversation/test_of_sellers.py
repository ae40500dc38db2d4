"""Who sells what was priced, one after the other, and where it is cheaper today."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer, last_question

PRICE = "price of H200"
TWO = (PRICE, "what about on AWS", "and google?")


@pytest.mark.parametrize("text", ["and google?", "and azure?", "on Oracle", "and gcp", "Amazon?"])
def test_another_cloud_is_told_by_kind_and_not_refused(talking: Conversing, text: str) -> None:
    told = last_answer(talking, PRICE, "what about on AWS", text)
    assert told.headline.text.startswith("No price of H200 on record on this basis")
    assert "taken as any hyperscaler, whose list prices are not told by name" in told.understood


@pytest.mark.parametrize(
    "text",
    ["which of the two is cheaper", "which is cheaper", "so which costs less?"],
)
def test_which_of_two_clouds_is_cheaper_is_not_on_record(talking: Conversing, text: str) -> None:
    told = last_answer(talking, *TWO, text)
    assert told.headline.text.startswith("No price of H200 on record on this basis")
    assert "which of those sellers is cheaper is not on record" in told.understood


def test_the_cheapest_is_asked_of_all(talking: Conversing) -> None:
    everywhere = asks(talking, PRICE, "who is cheapest")
    assert asks(talking, *TWO[:2], "who is cheapest") == everywhere
    assert asks(talking, *TWO, "who's cheapest") == everywhere


@pytest.mark.parametrize(
    "text",
    ["cheaper anywhere?", "who is cheapest", "which provider is the cheapest", "anyone cheaper?"],
)
def test_where_it_is_cheaper_is_asked_of_today(talking: Conversing, text: str) -> None:
    asked = last_question(talking, "price of B200", "how was it a year ago", text)
    assert asked.as_of is None
    assert asked.chips == ("chip/b200",)


@pytest.mark.parametrize("text", ["cheaper anywhere?", "anyone cheaper?"])
def test_after_another_chip_it_is_of_the_last(talking: Conversing, text: str) -> None:
    asked = last_question(talking, "price of H100", "and on B200?", "how was it a year ago", text)
    assert (asked.chips, asked.as_of) == (("chip/b200",), None)


def test_unless_it_is_asked_of_then(talking: Conversing) -> None:
    lines = ("price of B200", "how was it a year ago", "who was cheapest then")
    assert last_question(talking, *lines).as_of is not None


TREND = ("cost of 2048 H100", "are prices going up or down")


@pytest.mark.parametrize(
    "text", ["and if we'd rent from CoreWeave", "what would CoreWeave charge", "and CoreWeave?"]
)
def test_a_seller_after_a_trend_is_of_what_was_priced_before(
    talking: Conversing, text: str
) -> None:
    assert asks(talking, *TREND, text) == "cost of 2048 H100"
    told = last_answer(talking, *TREND, text)
    assert "“CoreWeave” left out, as no price of it is on record" in told.understood


@pytest.mark.parametrize("text", ["Vs AWS?", "and at AWS", "if we rented from Amazon?"])
def test_a_cloud_after_a_trend_keeps_the_number_of_chips(talking: Conversing, text: str) -> None:
    assert asks(talking, *TREND, text) == "cost of 2048 H100, hyperscaler price"


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("which one's cheaper over 3 years", "three-year contract"),
        ("which is cheaper on a one-year contract", "one-year contract"),
        ("and who is lower on spot", "spot price"),
    ],
)
def test_which_is_cheaper_on_a_basis_is_told_by_kind(
    talking: Conversing, text: str, basis: str
) -> None:
    assert asks(talking, *TREND, "Vs AWS?", text) == f"cost of 2048 H100, {basis}"
    told = last_answer(talking, *TREND, "Vs AWS?", text)
    assert "prices are told by kind, not by seller" in told.understood


@pytest.mark.parametrize(
    "text", ["which is cheapest of the three", "so which of them is the cheapest?"]
)
def test_which_of_several_sellers_is_cheapest_is_not_told(talking: Conversing, text: str) -> None:
    sellers = ("what does AWS charge for 8 H100s", "and Lambda", "coreweave?")
    told = last_answer(talking, *sellers, text)
    assert "which of the sellers named is cheapest is not told" in told.understood
    other = last_answer(talking, "price of H100", "and on spot", "which is cheapest of those")
    assert "sellers named" not in other.understood
