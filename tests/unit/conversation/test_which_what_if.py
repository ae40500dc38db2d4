"""Two suppositions that are asked to be held against each other are both told once more."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last

OURS = "1500 H100s, 70% of it for research, 25 researchers. vs OpenAI?"
OPENAI = "what if openai doubles its staff"


@pytest.mark.parametrize(
    "text",
    [
        "which of those two hurts us more, and why?", "which is worse for us?",
        "which of the two what ifs is worse", "so which of these hits us harder",
        "ok which of both has the bigger impact", "which one hurts more",
    ],
)  # fmt: skip
def test_both_are_told_one_after_the_other(conversing: Conversing, text: str) -> None:
    asked = last(conversing, OURS, OPENAI, "what if instead we hire 10", text)
    assert asked == [
        "1500 H100, 25 researchers, 70% for research, vs OpenAI, assume 2 times the staff",
        "1500 H100, 25 researchers, 70% for research, what if we hire 10 more, vs OpenAI",
    ]


def test_of_two_labs_none_is_a_supposition(conversing: Conversing) -> None:
    asked = last(conversing, "512 H100 for 20 people vs openai and meta", "which of those is worse")
    assert len(asked) == 1
