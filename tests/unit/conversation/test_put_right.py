"""What is put right in a conversation: one of two offers, what was begun, what a run was on."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last

HERS = (
    "A candidate says Mistral is offering her 64 H100s just for her team of 4."
    " Is that better than ours?"
)
BY = ", given by Mistral AI"
OFFER = "1024 H100 for 16 researchers vs OpenAI"


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        (("sorry, team of 8 not 4",), "our compute vs 64 H100, 8 researchers" + BY),
        (("6 people instead of 4",), "our compute vs 64 H100, 6 researchers" + BY),
        (("128 H100s, not 64",), "our compute vs 128 H100, 4 researchers" + BY),
        (
            ("sorry, team of 8 not 4", "and if they were H200s"),
            "our compute vs 64 H200, 8 researchers" + BY,
        ),
        (("what could she train on 64 in a month?",), "what can 64 H100 do in 30 days"),
        (("what can be trained on the 2048 in a month",), "what can 2048 H100 do in 30 days"),
    ],
)
def test_a_number_tells_which_of_two_offers_is_meant(
    talking: Conversing, lines: tuple[str, ...], asked: str
) -> None:
    assert asks(talking, HERS, *lines) == asked


def test_our_own_side_is_put_right_as_well(talking: Conversing) -> None:
    said = asks(talking, HERS, "we are 50 researchers, not 40")
    assert said.endswith("50 researchers vs 64 H100, 4 researchers" + BY)


@pytest.mark.parametrize(
    "text",
    [
        "no the other way round, 16 H100... no wait sorry, ignore that. vs Cohere",
        "actually 12 people... no forget that. vs Cohere",
        "512 B200, no sorry scratch that, vs Cohere",
        "with 20 people - ignore that, vs Cohere",
        "on 4k H100, never mind that; vs Cohere",
    ],
)
def test_what_was_begun_and_taken_back_is_not_answered(talking: Conversing, text: str) -> None:
    assert asks(talking, OFFER, text) == "1024 H100, 16 researchers, vs Cohere"


@pytest.mark.parametrize(
    "text",
    [
        "is it true that GPT-4 was trained on 25000 A100s? how long would that take on our cluster",
        "GPT-4 was trained on 25,000 A100s, right? how long would that take us",
        "GPT-4 was trained on 25000 A100s. how long would it take on our cluster?",
    ],
)
def test_the_chips_of_a_run_that_was_are_not_ours(talking: Conversing, text: str) -> None:
    assert last(talking, text) == ["how much compute went into gpt-4", "can we train gpt-4"]
    assert asks(talking, text, "and deepseek v3?") == "can we train deepseek-v3"


def test_a_run_anew_is_on_the_chips_named(talking: Conversing) -> None:
    said = asks(talking, "how long would GPT-4 take on 25000 A100s")
    assert said == "can 25000 A100 train gpt-4"
    was = asks(talking, "was Llama 3.1 405B trained on 16000 H100?")
    assert was == "how much compute went into llama-3.1-405b"
