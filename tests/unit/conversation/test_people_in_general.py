"""What is asked of people in general says all that it asks, whatever was asked before."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import told

BEFORE = (
    "us vs openai",
    "who has the most compute per researcher",
    "what data centers is OpenAI getting",
    "what can 2048 H100 do in 30 days",
)


@pytest.mark.parametrize("before", BEFORE)
@pytest.mark.parametrize(
    "text",
    [
        "do you rank people",
        "add somebody to our pool",
        "what can I ask a candidate about their compute",
        "how long do you keep data about people",
        "which institutions are in our pool",
        "what is the largest run Pavel Quist worked on",
        "find me RL people",
    ],
)
def test_it_is_answered_as_a_first_message_is(talking: Conversing, before: str, text: str) -> None:
    assert told(talking, before, text) == told(talking, text)


def test_what_leans_on_somebody_still_leans(talking: Conversing) -> None:
    first = "look up Ilva Marrowdene, for a first call"
    assert "questions to ask" in told(talking, first, "what should I ask her")


def test_a_lab_is_nobody_of_the_pool(talking: Conversing) -> None:
    text = "which lab has been around the longest"
    assert told(talking, "who in our pool has published", text) == told(talking, text)
