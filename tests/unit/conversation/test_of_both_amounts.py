"""Two amounts of chips that were compared: rent and H100 are told of each, and of none alone."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer

TWO = "500 H200 vs 300 B200, which is more"


@pytest.mark.parametrize(
    "text",
    [
        "and rent per year for each",
        "rent per year for each",
        "what do they rent for a year",
        "how much is each a year",
        "and the yearly rent of both",
    ],
)
def test_the_rent_is_that_of_each(fresh: Conversing, text: str) -> None:
    asked = last(fresh, TWO, text)
    assert len(asked) == 2
    assert "500 H200" in asked[0]
    assert "300 B200" in asked[1]


@pytest.mark.parametrize(
    "text",
    ["in H100 terms?", "in H100e", "and in h100 equivalents", "what are both in H100s", "to H100"],
)
def test_so_is_what_they_are_in_h100(fresh: Conversing, text: str) -> None:
    asked = last(fresh, TWO, text)
    assert [each.split(",")[0] for each in asked] == [
        "500 H200 vs 500 H100",
        "300 B200 vs 300 H100",
    ]


@pytest.mark.parametrize(
    "text", ["how many A100s is that", "in A100s?", "what are both in A100", "convert that to A100"]
)
def test_so_it_is_in_any_chip(fresh: Conversing, text: str) -> None:
    assert last(fresh, TWO, text) == ["500 H200 vs 500 A100", "300 B200 vs 300 A100"]


def test_one_amount_told_in_another_chip_stays_one(fresh: Conversing) -> None:
    assert last(fresh, "2048 H100 in A100", "and in H200s?") == ["2048 H100 vs 2048 H200"]


@pytest.mark.parametrize("text", ["by how much", "how much bigger is the second"])
def test_how_far_apart_they_are_is_their_answer(fresh: Conversing, text: str) -> None:
    headline = last_answer(fresh, TWO, text).headline.text
    assert headline == last_answer(fresh, TWO).headline.text
