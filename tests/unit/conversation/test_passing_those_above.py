"""What it takes to pass a lab that stands above ours, which is picked where none is named."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer


@pytest.mark.parametrize(
    "text",
    ["how many more would we need to overtake them", "what would it take to pass them",
     "how many would we need to leapfrog them", "what do we need to get ahead of them"],
)  # fmt: skip
def test_it_is_asked_which_is_to_be_passed(talking: Conversing, text: str) -> None:
    before = ("rank the labs per researcher", "where would 1,000 B200 with 30 folks sit in that")
    answer = last_answer(talking, *before, text)
    assert answer.headline.text == "To equal which of them? Each has an average of its own."
    picked = asks(talking, *before, text, "Google DeepMind")
    assert picked == "what do we need to match Google DeepMind, 30 researchers"


@pytest.mark.parametrize(
    "text", ["how many more would it take to move up a place", "how many chips to move up a spot"]
)
def test_a_place_up_is_that_of_whoever_stands_next_above(talking: Conversing, text: str) -> None:
    before = ("rank the labs per researcher", "where would 1,000 B200 with 30 folks sit in that")
    asked = asks(talking, *before, text)
    assert asked == "what do we need to match Google DeepMind, 30 researchers"
