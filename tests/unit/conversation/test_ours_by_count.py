"""Our chips by their number are our saved offer, with all that is on file of it."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("What are our 2,048 H100s worth compared to xAI?", "us vs SpaceXAI"),
        ("how do our 2048 H100 compare to openai", "us vs OpenAI"),
        ("our 2048 H100s vs OpenAI", "us vs OpenAI"),
        ("are our 2048 H100s a lot", "our compute"),
        ("what can our 2048 H100s train in a month", "what can we do in 30 days"),
        ("how long would deepseek-v3 take on our 2048 H100s", "can we train deepseek-v3"),
    ],
)
def test_our_chips_by_their_number_are_the_saved_offer(
    talking: Conversing, text: str, asked: str
) -> None:
    assert last(talking, text) == [asked]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("our 1024 H100s vs OpenAI", "1024 H100, vs OpenAI"),
        ("our 2048 H200 vs OpenAI", "2048 H200, vs OpenAI"),
        ("2048 H100 vs OpenAI", "2048 H100, vs OpenAI"),
        ("our 2048 H100 for 20 people vs OpenAI", "2048 H100, 20 researchers, vs OpenAI"),
    ],
)
def test_other_numbers_are_told_as_they_stand(talking: Conversing, text: str, asked: str) -> None:
    assert last(talking, text) == [asked]


def test_where_nothing_is_saved_they_are_told_as_they_stand(conversing: Conversing) -> None:
    assert last(conversing, "our 2048 H100s vs OpenAI") == ["2048 H100, vs OpenAI"]
