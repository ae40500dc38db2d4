"""Chips and what they cost, asked in passing words."""

from __future__ import annotations

import pytest

from bot.conversation.changing.message.chips_in_plain_words import chips_in_plain_words
from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer, told


@pytest.mark.parametrize(
    ("text", "plainly"),
    [
        ("what's a DGX H100 node an hour", "price of a DGX H100 for a hour"),
        ("how much is an HGX H200 box per month", "price of a HGX H200 for a month"),
        ("does meta give 500 each", "does meta really give 500 each"),
        (
            "would openai promise every researcher 64 GPUs?",
            "would openai really give every researcher 64 GPUs",
        ),
        ("does meta give each quarter a talk", "does meta give each quarter a talk"),
        ("what's a DGX H100", "what's a DGX H100"),
    ],
)
def test_boxes_and_promises_are_put_plainly(text: str, plainly: str) -> None:
    assert chips_in_plain_words(text) == plainly


@pytest.mark.parametrize(
    "text",
    [
        "how many B200 is our cluster",
        "how many b200s would our fleet be",
        "how many B200s does what we have come to",
    ],
)
def test_ours_is_counted_in_another_chip(talking: Conversing, text: str) -> None:
    assert "are worth 901 to 1,365 B200" in last_answer(talking, text).headline.text


@pytest.mark.parametrize(
    "text",
    [
        "our cluster vs 1000 B200",
        "would 1000 B200 be better than what we have",
        "are 1000 B200s actually an upgrade on our cluster",
        "would we be better off with 1000 B200",
    ],
)
def test_an_amount_is_held_against_ours(talking: Conversing, text: str) -> None:
    assert "2,048 H100 are 90 to 137 % of 1,000 B200" in last_answer(talking, text).headline.text


def test_against_a_lab_nothing_is_an_amount(talking: Conversing) -> None:
    assert asks(talking, "our cluster vs Meta") == "us vs Meta Superintelligence Labs"


@pytest.mark.parametrize(
    ("text", "plainly"),
    [
        ("are B200s worth it for us", "which is better value, B200 or H100"),
        ("so is an h200 worth the extra?", "so which is better value, h200 or H100"),
        ("should we buy B200 or keep our H100", "which is better value, B200 or H100"),
        ("is it cheaper to rent B200 or H100 for our 40 researchers",
         "is it cheaper to rent B200 or H100"),
        ("what would our cluster cost as B200", "what if our chips were B200, in dollars"),
        ("how much would it cost to double our cluster",
         "what if we double our cluster, in dollars"),
        ("how much money is 51 H100e a year", "price of 51 H100 a year"),
        ("what does 1e24 flop cost", "cost of a 1e24 flop run"),
        ("how many L40S make an H100", "how many L40S are one H100"),
        ("does H100e count memory", "what's H100e"),
        (
            "how much compute do you get for 5 million",
            "how many H100 does $5 million rent for a year",
        ),
        (
            "what discount does a 1 year contract give",
            "how much cheaper is a one-year contract than on-demand",
        ),
        ("what's the peak rate of H100 in bf16", "flops of a H100"),
        ("biggest owner of B200", "who has the most B200"),
        ("who are the largest buyers of GB200s?", "who has the most GB200"),
        ("what's the capex of 2048 H100", "how much do 2048 H100 cost to buy"),
        ("what's our burn on gpus per day", "what does our cluster cost per day"),
        ("what does an RLHF run cost", "what does post-training take"),
        ("PCIe or SXM, what do you count", "what's H100e"),
        ("which price do you use, on-demand or reserved", "what do the price bases mean"),
        ("why do you use one-year contract prices", "what do the price bases mean"),
    ],
)  # fmt: skip
def test_it_is_said_in_the_words_that_ask_it(text: str, plainly: str) -> None:
    assert chips_in_plain_words(text) == plainly


@pytest.mark.parametrize(
    "text",
    [
        "are H100s worth it for us",
        "what discount does a 3 year contract give",
        "how much compute does openai get for 5 million",
        "what does an RLHF engineer cost",
        "how many B200 is Meta's cluster",
        "our cluster vs 1000 B200 for 20 researchers",
        "should we buy B200 or hire 10 more people",
        "what would our cluster cost per month",
        "price of 51 H100",
        "which price did Lambda use last year",
        "how much would it cost to double our team",
    ],
)
def test_near_ones_stay_as_they_are(text: str) -> None:
    assert chips_in_plain_words(text) == text


def test_twice_our_chips_are_no_other_price(talking: Conversing) -> None:
    said = told(talking, "how much would twice our cluster cost")
    assert "4096 H100" in said
    assert "higher" not in said


@pytest.mark.parametrize("text", ["cost of a 1e24 flop run", "what would a 1e24 run cost"])
def test_the_cost_of_a_run_leads_with_it(talking: Conversing, text: str) -> None:
    assert "to rent" in last_answer(talking, text).headline.text


def test_how_long_a_run_takes_leads_with_that(talking: Conversing) -> None:
    assert "days" in last_answer(talking, "how long would 1e24 FLOP take").headline.text


def test_the_most_compute_per_dollar_is_of_chips(talking: Conversing) -> None:
    text = "which chip gives most compute per dollar"
    assert last_answer(talking, text).headline.text.startswith("Per FLOP ")
