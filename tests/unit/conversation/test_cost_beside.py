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
