"""What is asked of an offer whose chips are asked back first waits for them."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer

_RACKS = "6 NVL72 racks for 25 researchers against OpenAI"


@pytest.mark.parametrize(
    "text",
    [
        f"{_RACKS}; how long would that take to train Llama 3 405B?",
        f"{_RACKS}, and can it train GPT-3 in a month?",
        f"{_RACKS}. How long would GPT-3 take on those?",
    ],
)
def test_it_is_not_answered_of_our_saved_offer(talking: Conversing, text: str) -> None:
    assert last_answer(talking, text).headline.text == "Are these racks GB200 or GB300?"
    assert last(talking, text) == ["25 researchers, vs OpenAI", "error"]


def test_what_is_of_something_else_is_answered(talking: Conversing) -> None:
    _, other = last(talking, f"{_RACKS}; what does xAI have?")
    assert other == "how big is SpaceXAI"


def test_so_is_what_is_asked_of_racks_of_named_chips(talking: Conversing) -> None:
    text = "6 GB200 NVL72 racks for 25 researchers vs OpenAI; how long would that take for GPT-3?"
    assert last(talking, text)[1].startswith("can 432 GB200 train gpt-3")
