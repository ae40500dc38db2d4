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


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("so 256 of them for 3 months is what roughly", "cost of 256 B200, for 90 days"),
        ("64 of those for 6 weeks?", "cost of 64 B200, for 42 days"),
        ("and 512 of them for a year", "cost of 512 B200, one-year contract"),
        ("so 1024 of those for a month comes to?", "cost of 1024 B200, for 30 days"),
    ],
)
def test_so_many_for_a_time_are_priced_and_train_nothing(
    conversing: Conversing, text: str, told: str
) -> None:
    for first in ("price of B200", "price trend of B200 since march"):
        assert asks(conversing, first, text) == told


def test_reserved_is_for_the_same_time(conversing: Conversing) -> None:
    lines = ("price of B200", "so 256 of them for 3 months")
    told = "cost of 256 B200, for {} days, one-year contract"
    assert asks(conversing, *lines, "and on reserved pricing?") == told.format(90)
    assert asks(conversing, *lines, "and reserved for 6 months") == told.format(180)
    assert asks(conversing, *lines, "and if we train on 512 of them for a month") == (
        "what can 512 B200 do in 30 days"
    )


@pytest.mark.parametrize(
    "text",
    ["so is now a good time to lock in a year?", "should we wait or buy now", "should we wait",
     "would it be the right moment to sign a contract"],
)  # fmt: skip
def test_when_to_buy_is_not_advised(conversing: Conversing, text: str) -> None:
    found = reply(conversing, "price of H100", text)
    assert found.form is Form.PART
    assert found.answer.headline.text.startswith("I give no forecast")


@pytest.mark.parametrize("text", ["at what cost", "and at what price?", "how expensive is that"])
def test_at_what_cost_is_of_the_run(conversing: Conversing, text: str) -> None:
    run = "can 4096 H100 train deepseek-v3"
    assert (asks(conversing, run, text), reply(conversing, run, text).form) == (run, Form.DOLLARS)
    assert asks(conversing, run, "what does the cluster cost") == "cost of 4096 H100"
