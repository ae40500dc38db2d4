"""A correction of ours, and a question that has no place for it, in one message."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last

FIRST = "how do we compare with meta"
FIFTY = "our compute 50 researchers, vs Meta Superintelligence Labs"


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("sorry, 50 researchers, and what does it cost", "cost of 2048 H100"),
        ("it's 50 people, what would that cost", "cost of 2048 H100"),
        ("we have 50 people, and what is the price of a B200", "price of B200"),
        ("50 researchers, and how big is openai", "how big is OpenAI"),
    ],
)
def test_neither_is_lost(talking: Conversing, text: str, after: str) -> None:
    assert last(talking, FIRST, text) == [FIFTY, after]


def test_what_is_asked_on_knows_the_correction(talking: Conversing) -> None:
    lines = (FIRST, "sorry, 50 researchers, and what does it cost", "and vs openai")
    assert last(talking, *lines) == ["our compute 50 researchers, vs OpenAI"]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("actually B200s not H100s, and vs anthropic", "2048 B200, 40 researchers, vs Anthropic"),
        ("we are 50 now - could we train olmo 3 32b", "can we train olmo-3-32b, 50 researchers"),
        ("make it 3000 H100 and what does it cost", "cost of 3000 H100"),
        ("it's 50 people now. and what if we hire 10 more?", "50 researchers, what if we hire 10"),
    ],
)
def test_what_holds_both_is_one_question(talking: Conversing, text: str, asked: str) -> None:
    found = last(talking, FIRST, text)
    assert len(found) == 1
    assert found[0].startswith(asked)
