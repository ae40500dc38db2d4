"""Chips that somebody shares with others are for all of them, and stand beside what was told."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer

CLAIM = "Candidate says xAI promised him 500 GPUs for himself. Plausible?"


@pytest.mark.parametrize(
    "text",
    ["1024 H100 shared with 15 others vs openai", "I share 1024 H100 with 15 colleagues, vs openai",
     "she'd share 1024 H100 with 15 other researchers vs openai",
     "1024 H100 split with 15 teammates vs openai",
     "he shares 1024 H100 with fifteen others vs openai"],
)  # fmt: skip
def test_whoever_shares_is_counted(conversing: Conversing, text: str) -> None:
    assert asks(conversing, text) == "1024 H100, 16 researchers, vs OpenAI"


def test_people_who_share_are_all_there_are(conversing: Conversing) -> None:
    told = "1024 H100, 15 researchers, vs OpenAI"
    assert asks(conversing, "1024 H100 shared by 15 people vs openai") == told


@pytest.mark.parametrize("between", [(), ("What does their average come to?",)])
@pytest.mark.parametrize(
    "text", ["he'd be sharing 1024 H100 with 15 others here", "1024 H100 for 16 researchers"]
)
def test_it_stands_beside_what_was_promised(
    conversing: Conversing, between: tuple[str, ...], text: str
) -> None:
    told = "500 H100 give each 7.8× as much: 500 H100e against 64.0"
    assert last_answer(conversing, CLAIM, *between, text).headline.text == told
    asked = (CLAIM, *between, text, "so how far off would we be")
    assert last_answer(conversing, *asked).headline.text == told
