"""Other chips for the same money: as many as it rents, and never as many as there are now."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer, last_question


@pytest.mark.parametrize(
    "text",
    [
        "swap the H100s for B200s, same spend",
        "what if our budget went to B200s instead",
        "replace H100s with B200s at the same cost",
        "what if we bought B200s instead for the same budget",
        "how many B200 does our current spend buy",
    ],
)
def test_it_is_weighed_by_price(talking: Conversing, text: str) -> None:
    asked = last_question(talking, text)
    assert [each.chip for each in asked.other] == ["chip/b200"]
    assert "by rental price" in last_answer(talking, text).verdict[0].text


def test_where_no_price_is_on_record_it_is_said(talking: Conversing) -> None:
    answer = last_answer(talking, "what if we moved everything to TPU v5p, same budget")
    assert "What the same money rents can't be told" in " ".join(s.text for s in answer.verdict)


def test_as_many_are_still_swapped(talking: Conversing) -> None:
    offer = last_question(talking, "swap the H100s for B200s, same count").offer
    assert offer is not None
    assert offer.chips[0].count.value == 2048


@pytest.mark.parametrize(
    "lines",
    [
        ("2048 H100 for 40 people", "same money on GB200s"),
        ("2048 H100 for 40 people", "what would the same budget buy in GB200"),
        ("$20M a year on H100", "same money on GB200s"),
        ("$20M budget for 40 people", "what would the same budget buy in GB200"),
        ("$20M a year of GB200 for 40 people",),
        ("what could we train on $5M of GB200s in 30 days",),
    ],
)
def test_where_a_chip_has_no_price_those_that_have_one_are_named(
    talking: Conversing, lines: tuple[str, ...]
) -> None:
    answer = last_answer(talking, *lines)
    told = " ".join(s.text for s in answer.verdict)
    assert "No dated rental price of GB200 is on record; there are prices of A100" in told
    assert "H200" in told


def test_no_other_chip_stands_for_one_without_a_price(talking: Conversing) -> None:
    answer = last_answer(talking, "$20M a year on H100", "same money on GB200s")
    assert next(x for x in answer.figures if x.key == "offer.h100e").estimate is None


@pytest.mark.parametrize("chip", ["H200", "B200"])
def test_the_number_in_the_name_of_a_chip_is_no_money(talking: Conversing, chip: str) -> None:
    text = f"what would the same budget buy in {chip}"
    offer = last_question(talking, "$20M budget for 40 people", text).offer
    assert offer is not None
    assert offer.usd_per_year == 20e6
