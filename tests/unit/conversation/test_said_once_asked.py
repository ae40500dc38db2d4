"""What is to be said once somebody asks or brings it up, which foretells nothing of anybody."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer


@pytest.mark.parametrize("before", ["us vs openai", "OpenAI promised her 100 H100"])
@pytest.mark.parametrize(
    "text",
    ["What do I say when he brings it up?", "what do i say if she asks", "how do I answer that",
     "what's my line when he mentions it", "how do I respond when he brings this up",
     "how should i handle that on the call", "what to say if the candidate asks about compute",
     "what can I say when they push back"],
)  # fmt: skip
def test_it_is_what_compute_lets_one_say(talking: Conversing, before: str, text: str) -> None:
    answer = last_answer(talking, before, text)
    assert answer.headline.text == "This is what compute lets you say here, and what to concede"
    assert answer.advice.say
