"""What an offer costs, asked beside how it stands, is answered too."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last

YEAR = "cost of 2048 H100"


@pytest.mark.parametrize(
    "text",
    [
        "us vs openai. and what is our cluster worth a year?",
        "us vs openai and what is our cluster worth a year",
        "us vs openai, and how much is our compute worth",
    ],
)
def test_what_ours_costs_is_asked_of_its_chips(talking: Conversing, text: str) -> None:
    compared, cost = last(talking, text)
    assert "OpenAI" in compared
    assert cost == YEAR


def test_what_it_costs_to_match_is_asked_of_the_lab(talking: Conversing) -> None:
    _, match = last(talking, "us vs meta, and what would it cost to match them")
    assert "match" in match


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "What can 128 H100s train in two weeks and what would it cost?",
            ["what can 128 H100 do in 14 days", "cost of 128 H100, for 14 days"],
        ),
        (
            "what could we do with 512 B200 in 30 days, and how much would that cost",
            ["what can 512 B200 do in 30 days", "cost of 512 B200, for 30 days"],
        ),
        (
            "what can 64 H100 do in 10 days and what would that cost on spot",
            ["what can 64 H100 do in 10 days", "cost of 64 H100, for 10 days, spot price"],
        ),
        (
            "what can our cluster train in two weeks and what would that cost?",
            ["what can we do in 14 days", "cost of 2048 H100, for 14 days"],
        ),
    ],
)
def test_what_trains_in_a_time_costs_what_that_time_does(
    talking: Conversing, text: str, asked: list[str]
) -> None:
    assert last(talking, text) == asked
