"""Prices asked on: the difference between two, a contract by another name, rent for a time."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Form
from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, reply


@pytest.mark.parametrize(
    "text",
    ["what's the difference", "how much more is that?", "by how much is it more"],
)
def test_both_chips_spoken_of_are_priced(talking: Conversing, text: str) -> None:
    assert asks(talking, "price of H100", "and the B200", text) == "price of H100 and B200"


@pytest.mark.parametrize("text", ["how much more is the H200", "is it less than the H200?"])
def test_a_chip_is_priced_beside_the_one_before(talking: Conversing, text: str) -> None:
    assert asks(talking, "price of H100", text) == "price of H100 and H200"
    assert asks(talking, "price of H100", "and the H200", text) == "price of H100 and H200"


def test_of_one_chip_the_other_bases_are_told(talking: Conversing) -> None:
    lines = ("what does 1,024 H100 cost per year", "on demand instead")
    found = reply(talking, *lines, "how much more is that")
    assert found.text == asks(talking, *lines)
    assert "$12.0 million less" in " ".join(line.text for line in found.answer.verdict)


@pytest.mark.parametrize("text", ["reserved?", "what about reserved", "with a reservation"])
def test_reserved_is_a_contract(talking: Conversing, text: str) -> None:
    assert asks(talking, "price of H100", text) == "price of H100, one-year contract"


@pytest.mark.parametrize(
    ("text", "time"),
    [("per month?", "30 days"), ("monthly", "30 days"), ("and a week", "7 days"),
     ("what's that per month", "30 days")],
)  # fmt: skip
def test_an_offer_is_rented_for_a_time(talking: Conversing, text: str, time: str) -> None:
    asked = asks(talking, "what do we offer", text)
    assert asked == f"cost of 2048 H100, for {time}, one-year contract"


@pytest.mark.parametrize("text", ["how much would that cost", "cost?", "what does it cost"])
def test_a_named_run_costs_its_hours(talking: Conversing, text: str) -> None:
    lines = ("can we train Llama 3 8B", text)
    found = reply(talking, *lines)
    assert (found.answer.kind, found.form) == ("reach", Form.DOLLARS)
    again = "can 512 H100 train llama-3-8b"
    assert asks(talking, *lines, "how long on 512 H100") == again


@pytest.mark.parametrize(
    ("text", "days"),
    [("which runs fit into a month", 30), ("what fits into a quarter", 90),
     ("which models fit into two weeks", 14)],
)  # fmt: skip
def test_what_fits_into_a_time_is_what_can_be_done(
    talking: Conversing, text: str, days: int
) -> None:
    assert asks(talking, "can we train Llama 3 8B", text) == f"what can we do in {days} days"
