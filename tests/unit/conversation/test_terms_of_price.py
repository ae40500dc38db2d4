"""What is asked on about a price: by head, on which basis, what it includes, who else sells it."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Form
from bot.conversing import Conversing
from bot.questions.rules.rents import BY_KIND
from bot.questions.types import Kind, PriceBasis
from tests.unit.conversation.corpus import asks, last_answer, last_question, reply, told

PRICE = "price of H100"
SELLERS = "how does CoreWeave price compare with Lambda for H100s"
RENT = "cost of 2048 B200 for a year"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("per researcher per month?", "shared among 40, as ours are"),
        ("per person a month", "shared among 40, as ours are"),
        ("and per head?", "shared among 40, as ours are"),
        ("what is that for each researcher", "shared among 40, as ours are"),
    ],
)
def test_rent_by_head_is_that_of_our_people(talking: Conversing, text: str, left: str) -> None:
    found = reply(talking, RENT, text)
    is_timed = "month" in text  # which is told of all but where each is named
    asked = "2048 B200, 40 researchers" + (", per researcher" if is_timed else "")
    assert (found.text, found.form) == (asked, Form.DOLLARS)
    assert left in found.answer.understood
    assert (" a month for each" in found.answer.headline.text) == is_timed


def test_by_how_many_heads_is_asked_where_they_are_not_ours(talking: Conversing) -> None:
    asked = told(talking, "cost of 512 B200 for a year", "per researcher?")
    assert asked.startswith("Among how many researchers?")


@pytest.mark.parametrize(
    "text",
    ["is that on demand or reserved", "is it spot or on demand?", "is it list or spot"],
)
def test_on_which_basis_a_price_is(talking: Conversing, text: str) -> None:
    assert "on-demand list" in last_answer(talking, PRICE, text).headline.text
    assert "rental index" in last_answer(talking, RENT, text).headline.text


@pytest.mark.parametrize(
    "text",
    [
        "electricity included?",
        "does that include electricity and networking",
        "is power included in that price",
        "with cooling?",
        "what about taxes",
        "is that including power",
    ],
)
@pytest.mark.parametrize("before", [PRICE, "2048 H100 for 40 researchers"])
def test_what_else_a_price_includes_is_not_on_record(
    talking: Conversing, before: str, text: str
) -> None:
    found = last_answer(talking, before, text).headline.text
    assert found.startswith("Whether power, cooling, networking or taxes are in these prices")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("what would CoreWeave charge", "“CoreWeave” left out, as no price of it is on record"),
        ("what does Crusoe charge", "“Crusoe” left out, as no price of it is on record"),
        (
            "and lambda? also what about Together",
            f"“lambda” left out, as {BY_KIND}; “Together” left out, as no price of it is on record",
        ),
        (
            "and CoreWeave? what about Together?",
            "“CoreWeave” left out, as no price of it is on record; “Together” left out",
        ),
    ],
)
def test_who_sells_it_is_named_and_left_out(talking: Conversing, text: str, left: str) -> None:
    assert asks(talking, PRICE, text) == PRICE
    assert left in last_answer(talking, PRICE, text).understood


def test_a_cloud_after_a_price_is_a_hyperscaler(talking: Conversing) -> None:
    for text in ("and AWS?", "what about Google?", "what does Oracle charge", "and on Amazon?"):
        found = last_question(
            talking, "how does CoreWeave price compare with Lambda for H100s", text
        )
        assert (found.kind, found.basis) == (Kind.PRICE, PriceBasis.HYPERSCALER)
        assert found.chips == ("chip/h100",)


@pytest.mark.parametrize(
    "text",
    [
        SELLERS,
        "compare CoreWeave with Crusoe on B200 prices",
        "is Lambda cheaper than CoreWeave for H100",
    ],
)
def test_sellers_set_against_each_other_are_no_labs(talking: Conversing, text: str) -> None:
    assert last_question(talking, text).kind is Kind.PRICE
