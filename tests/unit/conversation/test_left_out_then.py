"""A lab is left out and something changes, in one message: both are done."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer, told

OURS = "512 B200, 14 researchers"
BOTH = f"{OURS}, vs Cohere and Mistral AI"


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("drop cohere. what if 6 people join", f"{OURS}, what if we hire 6 more, vs Mistral AI"),
        ("forget cohere, and what if we hire 6", f"{OURS}, what if we hire 6 more, vs Mistral AI"),
        ("leave cohere out. what if we have 20 people", "512 B200, 20 researchers, vs Mistral AI"),
        ("without cohere. and 1024 B200", "1024 B200, 14 researchers, vs Mistral AI"),
        ("remove cohere and add 256 H200", "512 B200 + 256 H200, 14 researchers, vs Mistral AI"),
        ("drop cohere", f"{OURS}, vs Mistral AI"),
        ("forget cohere, just mistral", f"{OURS}, vs Mistral AI"),
    ],
)
def test_what_is_left_is_changed(talking: Conversing, text: str, asks: str) -> None:
    assert told(talking, BOTH, text) == asks


def test_a_lab_left_out_before_chips_stands_in_one_message(talking: Conversing) -> None:
    assert "1024 B200" in told(talking, "us vs cohere", "what about 1024 B200, without cohere")


def test_where_one_count_alone_is_asked_the_others_are_not_denied(talking: Conversing) -> None:
    answer = last_answer(
        talking, "compare Meta, xAI and Anthropic per researcher", "leave Meta out"
    )
    none = "no public figure per researcher to compare"
    assert none in answer.headline.text
    assert answer.headline.text.endswith("; in total there is one")
    assert answer.advice is not None
    assert "no public figure per researcher" in answer.advice.say[0].text
