"""What is summed up for one of us, after what to concede: how we stand, and not that again."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("boil it down to 3 bullets for my hiring manager pls", 3),
        ("3 bullets for the hiring manager", 3),
        ("summarize in 2 bullets for the CFO", 2),
        ("sum it up for my boss", 3),
    ],
)
def test_one_of_us_is_told_how_we_stand(talking: Conversing, text: str, lines: int) -> None:
    found = last_answer(talking, "us vs DeepMind", "what do i have to concede", text)
    assert found.headline.text.startswith("About 5.2× behind Google DeepMind per researcher")
    assert len(found.verdict) == lines


def test_a_candidate_is_told_what_was_asked_before(talking: Conversing) -> None:
    found = last_answer(talking, "us vs DeepMind", "what do i have to concede", "shorter")
    assert found.headline.text.startswith("To concede, if it comes up: The total: Google DeepMind")
