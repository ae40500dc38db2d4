"""An offer that is told where one was asked for: what was asked before is asked of it."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last

OURS = "2048 H100 for 40 researchers"
TOLD = "2048 H100, 40 researchers"


@pytest.mark.parametrize(
    ("asked", "offer", "found"),
    [
        ("how do we compare with meta", OURS, f"{TOLD}, vs Meta Superintelligence Labs"),
        ("how far behind openai are we", f"our offer is {OURS}", f"{TOLD}, vs OpenAI"),
        ("how far behind openai are we", f"save our offer: {OURS}", f"{TOLD}, vs OpenAI"),
        ("us vs anthropic", "we have 2048 H100", "2048 H100, vs Anthropic"),
        (
            "can we train olmo 3 32b",
            "512 H100 for 12 people",
            "can 512 H100 train olmo-3-32b, 12 researchers",
        ),
        ("where do we rank", OURS, f"{TOLD}, vs everyone"),
        ("what if we hire 10 more", OURS, f"{TOLD}, what if we hire 10 more"),
        ("what would it cost", "2048 H100", "cost of 2048 H100"),
        ("what would it cost us", OURS, "cost of 2048 H100"),
        (
            "what do we need to match openai",
            OURS,
            "what do we need to match OpenAI, 40 researchers",
        ),
    ],
)
def test_the_question_waits_for_the_offer(
    fresh: Conversing, asked: str, offer: str, found: str
) -> None:
    assert last(fresh, asked, offer) == [found]


def test_an_offer_to_be_kept_is_kept_before_the_run_is_asked(fresh: Conversing) -> None:
    found = last(fresh, "can we train olmo 3 32b", f"our offer is {OURS}")
    assert found == [TOLD, "can 2048 H100 train olmo-3-32b, 40 researchers"]


def test_an_offer_after_a_question_of_no_offer_stands_alone(fresh: Conversing) -> None:
    assert last(fresh, "how big is meta", OURS) == [TOLD]


def test_another_offer_stands_alone_where_ours_is_known(talking: Conversing) -> None:
    found = last(talking, "how do we compare with meta", "1024 B200 for 30 researchers")
    assert found == ["1024 B200, 30 researchers"]


@pytest.mark.parametrize("text", ["what would it cost", "what would that cost us"])
def test_the_cost_of_nothing_named_is_that_of_ours(talking: Conversing, text: str) -> None:
    assert last(talking, text) == ["cost of 2048 H100"]
