"""A message that says all it asks comes to the same after anything; one that leans does not."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks

STATES = (
    ("us vs openai",),
    ("us vs openai and meta", "shorter"),
    ("what if we hire 15 more", "in a table"),
    ("how big is xai",),
    ("price of H100",),
    ("what can 2048 H100 do in 30 days",),
    ("hiring anthropic",),
    ("what moved this week",),
    ("what data centers is OpenAI getting",),
    ("how much compute went into training Grok 4",),
    ("open models",),
    ("$20M a year of compute for 30 researchers",),
)
WHOLE = (
    "512 B200, 20 people, how do we look next to meta",
    "$5M a year for 10 researchers vs mistral",
    "headcount of mistral",
    "gpus at ssi",
    "meta vs deepmind",
    "spot price for A100",
    "who in our pool has trained above 1e24",
    "any publicly announced moves between labs this month?",
)


@pytest.mark.parametrize("text", WHOLE)
def test_what_says_all_it_asks_is_asked_by_itself(talking: Conversing, text: str) -> None:
    alone = asks(talking, text)
    assert {state: asks(talking, *state, text) for state in STATES} == dict.fromkeys(STATES, alone)


@pytest.mark.parametrize("state", ["price of H100", "gpu prices last month", "open models"])
def test_we_against_a_lab_is_our_offer_where_none_was_spoken_of(
    talking: Conversing, state: str
) -> None:
    assert asks(talking, state, "us vs microsoft") == "us vs Microsoft AI"


@pytest.mark.parametrize(
    ("state", "text", "asked"),
    [
        ("600 H100 25 researchers vs cohere", "us vs meta", "600 H100, 25 researchers, vs {}"),
        ("what if we hire 15 more", "and meta", "what if we hire 15 more, vs {}"),
        ("open models", "and meta's", "open-weight models by {}"),
        ("data centers of openai", "what about meta", "sites of {}"),
    ],
)
def test_what_leans_is_asked_of_what_was_spoken_of(
    talking: Conversing, state: str, text: str, asked: str
) -> None:
    assert asks(talking, state, text) == asked.format("Meta Superintelligence Labs")
