"""`vs openai`, after the data centres of a lab or their power: those of both."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer

AGAINST = [
    "vs openai",
    "compared to openai?",
    "how does that compare to openai",
    "is that more than openai",
    "against openai's",
]


@pytest.mark.parametrize("text", AGAINST)
def test_power_is_told_of_both(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "how much power does anthropic have", text)
    assert told.headline.text.startswith("Data centres of Anthropic and OpenAI with their power")


@pytest.mark.parametrize("text", AGAINST)
def test_sites_are_told_of_both(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "anthropic data centers", text)
    assert told.headline.text.startswith("Data centres of Anthropic and OpenAI on record")
    assert len(last(talking, "anthropic data centers", text)) == 1
