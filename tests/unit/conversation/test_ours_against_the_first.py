"""Ours against one of two labs by its place, and a measure that was taken anyhow."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer, reply

TWO = "compare OpenAI and Meta"


@pytest.mark.parametrize(
    ("text", "lab"),
    [
        ("how do we compare with the first one", "OpenAI"),
        ("And how do we compare with the second?", "Meta Superintelligence Labs"),
        ("how does our offer look against the latter", "Meta Superintelligence Labs"),
        ("how do we stack up against the first one", "OpenAI"),
    ],
)
def test_ours_is_held_against_the_one_in_that_place(
    talking: Conversing, text: str, lab: str
) -> None:
    assert asks(talking, TWO, text) == f"us vs {lab}"


def test_the_labs_may_have_been_asked_one_after_the_other(talking: Conversing) -> None:
    before = ("how much compute does SSI have", "And Thinking Machines?", "which is bigger")
    asked = asks(talking, *before, "And how do we compare with the first one?")
    assert asked == "us vs Safe Superintelligence"


@pytest.mark.parametrize(
    "text",
    ["per head I mean, not total", "per researcher, rather than overall", "i mean per head",
     "per person not the total"],
)  # fmt: skip
@pytest.mark.parametrize("before", ["how many H100s to match xAI", "how do we compare to OpenAI"])
def test_what_was_taken_anyhow_is_said_to_be(talking: Conversing, before: str, text: str) -> None:
    assert "as it was told already" in reply(talking, before, text).answer.understood


@pytest.mark.parametrize("text", ["per head I mean, not total", "per researcher not overall"])
def test_another_measure_is_taken(talking: Conversing, text: str) -> None:
    assert asks(talking, "rank all labs", text) == "rank all labs, per researcher"


def test_what_the_measures_mean_is_still_explained(talking: Conversing) -> None:
    told = last_answer(talking, "rank all labs", "what does per head mean").headline.text
    assert "mean" in told
