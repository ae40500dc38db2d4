"""What so many chips for each would cost, of no chip by name: as many as all would have."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer


@pytest.mark.parametrize(
    "text",
    [
        "64 gpus each guaranteed - what would that cost us for 40 people per yr",
        "64 gpus a head for 40 people, what's the bill per year?",
        "what would 64 GPUs per researcher cost for 40 researchers",
        "40 people with 64 gpus each, yearly cost?",
        "cost of 40 people at 64 gpus each",
    ],
)
def test_so_many_for_each_cost_what_all_of_them_have(talking: Conversing, text: str) -> None:
    assert last_answer(talking, text).headline.text.startswith("2,560 H100 for a year:")


def test_without_people_it_is_asked_of_all_of_us(talking: Conversing) -> None:
    text = "64 gpus guaranteed per researcher, what does that cost us"
    assert asks(talking, text) == "how many H100 do we need to get to 64 H100 each"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "we guarantee 16 gpus each. what does our cluster cost per year",
            "our compute 16 guaranteed each",
        ),
        ("what does our cluster cost per year", "our compute"),
    ],
)
def test_the_bill_of_our_cluster_is_that_of_ours(
    talking: Conversing, text: str, asked: str
) -> None:
    assert asks(talking, text) == asked


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "we'll double the cluster in march and hire 15. share per person before and after?",
            "15 more hires: from 51 to 37 H100e each, then 74 with the 2,048 chips to come",
        ),
        (
            "if we hire 10 and get 512 more H100 in March 2027",
            "10 more hires: from 51 to 41 H100e each, then 51 with the 512 chips to come",
        ),
        (
            "if we double the cluster and hire 15, what's the share per person",
            "15 more hires with the chips changed too: from 51 to 74 H100e each (+45 %)",
        ),
    ],
)
def test_chips_that_come_after_the_hires_are_told_first_as_well(
    talking: Conversing, text: str, told: str
) -> None:
    assert last_answer(talking, text).headline.text == told
