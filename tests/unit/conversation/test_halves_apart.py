"""Two questions joined in one message, of which one would be dropped."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer

OURS = "our offer is 2048 H100 for 40 researchers"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "compare anthropic and openai, also tell me which is hiring more",
            ["compare Anthropic and OpenAI", "open roles at Anthropic and OpenAI"],
        ),
        (
            "how many researchers does meta have and how much compute does each get",
            ["headcount of Meta Superintelligence Labs",
             "how big is Meta Superintelligence Labs, per researcher"],
        ),
        (
            "newest open models and could we train the biggest on 1000 h100",
            ["open-weight models", "what can 1000 H100 do"],
        ),
        (
            "how far behind openai are we and how many H100 to catch up",
            ["us vs OpenAI", "how many H100 do we need to match OpenAI"],
        ),
        (
            "how far behind OpenAI are we with 4096 H100 and 80 people, and how many more chips"
            " would close the gap?",
            ["4096 H100, 80 researchers, vs OpenAI",
             "what do we need to match OpenAI, 4096 H100, 80 researchers"],
        ),
        ("who made you and how current is your data", ["help contact", "help data"]),
        ("what can you do, and what can't you?", ["help", "help limits"]),
    ],
)  # fmt: skip
def test_both_are_answered(talking: Conversing, text: str, asked: list[str]) -> None:
    assert last(talking, text) == asked


def test_parts_of_a_lab_by_their_names_are_told_one_by_one(talking: Conversing) -> None:
    assert last(talking, "anthropic staff and their data centers pls") == [
        "sites of Anthropic",
        "headcount of Anthropic",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "2048 H100 for 40 researchers and how does that compare to openai",
        "price of h100 and what is it on spot",
        "how big is openai and is that number any good",
    ],
)
def test_what_is_one_question_stays_one(talking: Conversing, text: str) -> None:
    assert len(last(talking, text)) == 1


@pytest.mark.parametrize(
    "text",
    ["what would 1000 more H100 change", "what would another 1000 H100 give us",
     "and what does 1000 H100 more bring"],
)  # fmt: skip
def test_what_more_chips_would_change_is_asked_of_ours(talking: Conversing, text: str) -> None:
    assert "3,048 H100" in last_answer(talking, OURS, text).understood
