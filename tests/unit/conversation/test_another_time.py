"""After a price of so many chips: another chip for another time, and a part of them."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, told

MONTH = "what does it cost to rent 1000 H100s for a month?"


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("and 3 months on H200", "cost of 1000 H200, for 90 days"),
        ("for two weeks on H200s", "cost of 1000 H200, for 14 days"),
        ("B200 for six months", "cost of 1000 B200, for 180 days"),
        ("what about 3 months of B200", "cost of 1000 B200, for 90 days"),
        ("and 18 months on H100s", "cost of 1000 H100, for 540 days, one-year contract"),
        ("what does an H200 cost for 3 months", "price of H200, for 90 days"),
    ],
)
def test_both_the_chip_and_the_time_are_changed(talking: Conversing, text: str, asks: str) -> None:
    assert last(talking, MONTH, text) == [asks]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("and what would half of that cost", "cost of 500 H100, for 30 days"),
        ("how much would a quarter of them cost", "cost of 250 H100, for 30 days"),
        ("what does twice that come to", "cost of 2000 H100, for 30 days"),
        ("so how much is half of it to rent?", "cost of 500 H100, for 30 days"),
        ("what would half the chips cost us then", "cost of 500 H100, for 30 days"),
    ],
)
def test_a_part_of_them_costs_what_so_many_cost(talking: Conversing, text: str, asks: str) -> None:
    assert last(talking, MONTH, text) == [asks]


def test_a_part_of_our_offer_is_priced(talking: Conversing) -> None:
    asked = told(talking, "our offer is 2048 H100 for 40", "and what would half of that cost")
    assert asked.startswith("1024 H100")


@pytest.mark.parametrize(
    ("before", "asks"),
    [
        (("price of H100",), "cost of 2048 H100, one-year contract"),
        (("price of H100 on spot",), "cost of 2048 H100, spot price"),
        (("price of B200", "cheaper anywhere?"), "cost of 2048 H100, posted range"),
    ],
)
def test_our_cluster_is_priced_at_that(
    talking: Conversing, before: tuple[str, ...], asks: str
) -> None:
    last(talking, "save our offer: 2048 H100 for 40 researchers")
    assert last(talking, *before, "what would our whole cluster cost for a year at that") == [asks]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("what would half of them for 3 months cost", "cost of 500 H100, for 90 days"),
        ("a quarter of those for two weeks", "cost of 250 H100, for 14 days"),
        ("twice as many on H200 for 3 months", "cost of 2000 H200, for 90 days"),
        ("and half a year on H100", "cost of 1000 H100, for 4380 hours"),
    ],
)
def test_a_part_of_them_may_be_named_with_the_time(
    talking: Conversing, text: str, asks: str
) -> None:
    assert last(talking, MONTH, text) == [asks]


def test_after_two_kinds_another_chip_is_priced_alone(talking: Conversing) -> None:
    before = "price of 64 B200 and 128 H100 for a month"
    assert last(talking, before, "and 3 months on H200") == ["price of H200, for 90 days"]
