"""What each is sure of: what is on file, what is supposed, and what an offer has no place for."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, told

US = Asker.operator()
FIRST = "how do we compare with openai"


def _headline(talking: Conversing, *lines: str) -> str:
    said = None
    for line in lines:
        exchange = talking.hear(line, US, said, DAY)
        said = exchange.said
    return exchange.replies[0].answer.headline.text


@pytest.mark.parametrize(
    "text",
    ["what is our guaranteed share", "how much is guaranteed", "how many chips are guaranteed"],
)
def test_the_guaranteed_share_is_told(talking: Conversing, text: str) -> None:
    assert _headline(talking, FIRST, text) == "No guaranteed share is on file for this offer"
    supposed = _headline(talking, FIRST, "what if everyone is guaranteed 16", text)
    assert supposed == "16 chips are guaranteed to each"


@pytest.mark.parametrize(
    "text",
    [
        "seniors get 128 each, juniors 32",
        "what if seniors get 128 each and juniors 32",
        "leads get 128 H100 each and engineers 32",
        "we give seniors 128 gpus and juniors 32",
    ],
)
def test_two_shares_are_not_taken_for_one(talking: Conversing, text: str) -> None:
    assert _headline(talking, text).startswith("I keep one guaranteed share for everybody")
    assert _headline(talking, FIRST, text).startswith("I keep one guaranteed share")
    chosen = told(talking, FIRST, text, "the second one")
    assert chosen == "our compute 32 guaranteed each, vs OpenAI"
