"""Our chips and our people multiplied in one breath: both change, and neither is dropped."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, told

OURS = "our saved offer with "


@pytest.mark.parametrize(
    "text",
    [
        "what if both the team and the cluster double",
        "what if both the headcount and the GPUs double",
        "what if we double the team and the cluster",
        "what if we double both our gpus and our researchers",
        "twice as many people and chips",
        "if our team and our compute doubled",
        "double the chips and people",
        "what if everything doubles",
        "what if we double everything",
    ],
)
def test_both_double(talking: Conversing, text: str) -> None:
    assert told(talking, text) == f"{OURS}4096 H100, 40 researchers, what if we hire 40 more"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("what if the cluster and the team both halve", "1024 H100, 20 researchers"),
        ("what if we halve the cluster and halve the team", "1024 H100, 20 researchers"),
        ("what if we had half the chips and people", "1024 H100, 20 researchers"),
        ("what if our compute doubles and our team halves", "4096 H100, 20 researchers"),
        ("if we halve our cluster", "1024 H100, 40 researchers"),
        (
            "what if our headcount and compute both go up 50%",
            "3072 H100, 40 researchers, what if we hire 20 more",
        ),
        (
            "what if we add 50% to both the team and the chips",
            "3072 H100, 40 researchers, what if we hire 20 more",
        ),
    ],
)
def test_each_by_what_was_said(talking: Conversing, text: str, asked: str) -> None:
    assert told(talking, text) == OURS + asked


def test_after_another_question_the_lab_stays(talking: Conversing) -> None:
    asked = last(talking, "us vs openai", "what if both the team and the cluster double")[0]
    assert asked == f"{OURS}4096 H100, 40 researchers, what if we hire 40 more, vs OpenAI"


@pytest.mark.parametrize(
    "text", ["is everything twice as expensive", "what if everything were twice as fast"]
)
def test_what_is_neither_is_not_multiplied(talking: Conversing, text: str) -> None:
    assert not told(talking, text).startswith(OURS)
