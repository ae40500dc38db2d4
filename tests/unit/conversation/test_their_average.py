"""The average of the lab spoken of, also after what it is said to give somebody."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer

AVERAGE = (
    "What does their average come to?", "what's their average", "and their average per researcher?",
    "what is the average there", "how does that square with their average",
    "whats the lab's average", "what do they have on average", "so what do they average",
)  # fmt: skip


@pytest.mark.parametrize("before", ["us vs openai", "OpenAI promised her 100 H100"])
@pytest.mark.parametrize("text", AVERAGE)
def test_it_is_told_per_researcher(talking: Conversing, before: str, text: str) -> None:
    assert asks(talking, before, text) == "how big is OpenAI, per researcher"


@pytest.mark.parametrize("text", ["what's our average", "what is the average of all labs"])
def test_another_average_is_not_theirs(talking: Conversing, text: str) -> None:
    assert not asks(talking, "us vs openai", text).startswith("how big is OpenAI, per")


@pytest.mark.parametrize("text", AVERAGE)
def test_an_average_that_is_not_public_is_told_so_first(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "xAI promised her 500 H100", text)
    assert answer.headline.text == "No usable figure per researcher for SpaceXAI"
