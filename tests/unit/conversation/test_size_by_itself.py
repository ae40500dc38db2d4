"""A model by its size alone, after what could be trained: which it is, and not the last answer."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer

TRAINED = "what could we train in 30 days"
SIZE = "how long would a 70B take on our cluster"


@pytest.mark.parametrize(
    "text",
    ["how long would a 70B take", "how long for a 70B", "and how long would a 70B be on that?"],
)
def test_the_size_is_not_dropped(talking: Conversing, text: str) -> None:
    assert last_answer(talking, TRAINED, text).headline.text.startswith("Which model of 70B")


def test_of_a_run_that_was_told_its_time_is_still_told(talking: Conversing) -> None:
    asked = asks(talking, "can we train llama 3 70b", "how long would that take")
    assert asked == asks(talking, "can we train llama 3 70b")


@pytest.mark.parametrize("text", ["and with half the chips", "what about 1024 H100"])
def test_what_is_changed_is_kept_for_the_model_that_is_still_open(
    talking: Conversing, text: str
) -> None:
    told = last_answer(talking, SIZE, text)
    assert all("1024 H100" in each.text for each in told.choices)
    assert len(told.choices) > 1


@pytest.mark.parametrize("text", ["with 60 people what's the share", "how do we compare to Meta"])
def test_what_asks_for_something_else_leaves_it(talking: Conversing, text: str) -> None:
    assert "Which model" not in last_answer(talking, SIZE, text).headline.text
