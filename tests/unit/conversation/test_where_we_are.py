"""Where we stand by a measure: among all labs, or against those that ours was held against."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer, told

_ASKED = [
    ("where do we stand per researcher", "per researcher"),
    ("where are we per head", "per researcher"),
    ("where would we be per researcher?", "per researcher"),
    ("and where do we stand per employee", "per employee"),
]


@pytest.mark.parametrize(("text", "measure"), _ASKED)
def test_it_is_a_place_among_all_labs(talking: Conversing, text: str, measure: str) -> None:
    assert told(talking, text) == f"where do we rank among all labs, {measure}"


@pytest.mark.parametrize(("text", "measure"), _ASKED)
def test_labs_that_were_named_stay(talking: Conversing, text: str, measure: str) -> None:
    assert told(talking, "us vs OpenAI", text) == f"us vs OpenAI, {measure}"


OURS = "our offer is 512 H100 for 12 people"


@pytest.mark.parametrize(
    "text",
    ["where do we stand", "so where do we stand now?", "where do we land vs the others",
     "where do we sit", "and where would we end up"],
)  # fmt: skip
def test_without_a_measure_it_is_a_place_among_all_labs_too(talking: Conversing, text: str) -> None:
    assert told(talking, OURS, text) == "where do we rank among all labs"
    assert told(talking, OURS, "us vs OpenAI", text) == "where do we rank among all labs"


@pytest.mark.parametrize("text", ["where does that put us", "where would it leave us now"])
def test_it_is_the_place_of_what_was_told(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "512 H100 for 12 people", text)
    assert "512 H100, 12 researchers" in answer.understood
    added = last_answer(talking, OURS, "what if we add 512 B200", text)
    assert "512 H100 + 512 B200, 12 researchers" in added.understood
