"""Who joins is told in many words, and all who are there then by their number."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks

JOINED = "1024 H100 and 22 researchers. What if 15 more join?"


@pytest.mark.parametrize(
    "text",
    [
        "We have 1,024 H100 and 22 researchers. If 8 more join what's left each?",
        "1024 H100 for 22 people, if 8 more join what does each get",
        "1024 H100, 22 researchers, if 8 more join how much does each get",
        "1024 H100 and 22 people. if 8 more come what do we have each",
        "1024 h100 22 ppl. 8 more join and what's left for each",
        "1024 H100 22 researchers: once 8 more start what will each have",
    ],
)
def test_who_joins_is_no_number_left_out(fresh: Conversing, text: str) -> None:
    assert asks(fresh, text) == "1024 H100, 22 researchers, what if we hire 8 more"


@pytest.mark.parametrize(
    "text",
    [
        "how would the 37 of us look vs Anthropic",
        "37 of us vs Anthropic",
        "how do 37 of us compare with Anthropic",
        "how would all 37 look vs anthropic",
        "how do the 37 stack up against Anthropic",
        "how'd the 37 of us do vs Anthropic",
    ],
)
def test_all_of_us_are_those_who_are_there_then(fresh: Conversing, text: str) -> None:
    assert asks(fresh, JOINED, text) == "1024 H100, 37 researchers, vs Anthropic"


def test_so_they_are_after_it_was_asked_how_many_could(fresh: Conversing) -> None:
    room = "how many could we take on before it drops under 25 each"
    asked = asks(fresh, JOINED, room, "how would the 37 of us look vs Anthropic")
    assert asked == "1024 H100, 37 researchers, vs Anthropic"
