"""Dollars beside hires, a lab's average or a price of our own: on which basis, for how long."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, reply

HIRES = "what if we hire 3 more"
MATCH = "what do we need to match Anthropic, 10 researchers"
QUOTED = "our offer at $2.10 an hour"


@pytest.mark.parametrize(
    ("before", "text", "asks"),
    [
        (HIRES, "on demand?", f"{HIRES}, at on-demand price"),
        (HIRES, "spot", f"{HIRES}, at spot price"),
        (HIRES, "reserved?", HIRES),
        (MATCH, "on a three year contract?", f"{MATCH}, at three-year contract"),
        (MATCH, "and on demand", f"{MATCH}, at on-demand price"),
    ],
)
def test_a_basis_is_that_of_what_was_found(
    talking: Conversing, before: str, text: str, asks: str
) -> None:
    assert last(talking, before, text) == [asks]


@pytest.mark.parametrize("text", ["per month please", "what's that per month in dollars"])
def test_a_month_of_what_hires_take_is_told(talking: Conversing, text: str) -> None:
    found = reply(talking, HIRES, text)
    assert found.text == HIRES
    assert " a month for each researcher" in found.answer.headline.text


@pytest.mark.parametrize(
    "text",
    [
        "per month please",
        "what's that per month in dollars",
        "what would that cost a month",
        "what would that cost us a month",
        "how much is that a month",
    ],
)
def test_what_equals_a_lab_is_told_for_a_month(talking: Conversing, text: str) -> None:
    found = reply(talking, MATCH, text)
    assert found.text == f"{MATCH}, for 30 days"
    told = found.answer.headline.text
    assert told.startswith("For 1 month: some $10.6 million for all of it, ")
    assert told.endswith("left to find, rented as H100 (one-year contract, 26 Jun 2026)")
    assert "left out" not in str(found.answer.understood)


def test_it_is_of_a_year_again(talking: Conversing) -> None:
    assert last(talking, MATCH, "per month", "and per year") == [MATCH]


def test_another_lab_is_told_for_the_same_time(talking: Conversing) -> None:
    asked = last(talking, MATCH, "what would that cost for 6 months", "and OpenAI?")
    assert asked == ["what do we need to match OpenAI, 10 researchers, for 180 days"]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("what does that cost", "cost of 2048 H100, at $2.1/h"),
        ("so what's the bill", "cost of 2048 H100, at $2.1/h"),
        ("per month?", "cost of 2048 H100, for 30 days, one-year contract, at $2.1/h"),
        ("the cost per month", "cost of 2048 H100, for 30 days, one-year contract, at $2.1/h"),
    ],
)
def test_a_price_that_was_named_stays(talking: Conversing, text: str, asks: str) -> None:
    assert last(talking, QUOTED, text) == [asks]


def test_a_share_of_it_keeps_the_price_too(talking: Conversing) -> None:
    asked = last(talking, QUOTED, "what does that cost", "and per researcher?")
    assert asked == ["2048 H100, 40 researchers, at $2.1/h"]


def test_other_hires_are_no_smaller_team(talking: Conversing) -> None:
    assert last(talking, "what if we hire 5 more", "what about 8 people") == [
        "what if we hire 8 more"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "what does OpenAI pay for H100s",
        "how much does Anthropic pay for its H100s",
        "what would xAI pay for an H100",
    ],
)
def test_what_a_lab_pays_is_not_public(talking: Conversing, text: str) -> None:
    found = reply(talking, text)
    assert found.text == "price of H100"
    assert "is not public" in str(found.answer.understood)


def test_what_they_pay_is_not_public_either(talking: Conversing) -> None:
    found = reply(talking, "how big is OpenAI", "what do they pay for H100s")
    assert found.text == "price of H100"
    assert "is not public" in str(found.answer.understood)


def test_how_much_since_a_day_is_a_change_from_it(talking: Conversing) -> None:
    asked = last(talking, "is H100 rental getting cheaper?", "by how much since january")
    assert asked == ["price trend of H100, since 2026-01-01"]


def test_buying_is_told_as_not_on_record(talking: Conversing) -> None:
    asked = last(talking, "price of GB200", "how much to buy 72 of them")
    assert asked == ["price to buy 72 GB200"]
