"""Whether the weights are open of one on a list of models, by its place there."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer

BY_SIZE = "biggest models by parameters"


@pytest.mark.parametrize(
    ("text", "model"),
    [
        ("is the third open", "Llama 4 Behemoth (preview)"),
        ("is the second one open weights", "Grok 4"),
        ("is it open source?", "Grok 3"),
        ("are the weights of the first open", "Grok 3"),
        ("is the fourth open or closed", "GPT-4"),
        ("can we download the second", "Grok 4"),
        ("does the third have open weights", "Llama 4 Behemoth (preview)"),
        ("are its weights open", "Grok 3"),
    ],
)
def test_it_is_told_of_the_one_that_is_meant(talking: Conversing, text: str, model: str) -> None:
    told = last_answer(talking, BY_SIZE, text).headline.text
    assert told.startswith(f"That its weights are open is not on record: {model}, parameters: ")


def test_none_but_open_ones_stand_on_a_list_of_open_models(talking: Conversing) -> None:
    told = last_answer(talking, "open models from qwen", "is the second open").headline.text
    assert told.startswith("Its weights are open: Qwen3-Coder 480B-A35B, parameters: ")
