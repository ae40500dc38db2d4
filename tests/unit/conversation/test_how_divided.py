"""How compute is divided inside a lab: that it is not on record, and what else is."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer


@pytest.mark.parametrize(
    "text",
    [
        "how do researchers at Meta get GPUs, is it rationed?", "is compute rationed at Meta",
        "who decides who gets gpus at meta", "how is gpu time split inside meta",
        "does everyone at meta get gpus", "is it hard to get gpus at meta",
        "how do you get chips as a researcher at meta",
    ],
)  # fmt: skip
def test_what_is_wanted_there_says_nothing_of_how_it_is_divided(
    talking: Conversing, text: str
) -> None:
    told = last_answer(talking, text)
    assert told.headline.text.startswith("How compute is divided inside Meta")
    assert told.headline.text.endswith("is not on record")
    assert "F-084" in told.verdict[0].text


@pytest.mark.parametrize("lab", ["OpenAI", "Anthropic", "Google DeepMind"])
def test_what_is_on_record_of_it_is_told(talking: Conversing, lab: str) -> None:
    told = last_answer(talking, f"is compute rationed at {lab}")
    assert told.headline.text == f"What is on record of who gets compute inside {lab}"
