"""The name of a family alone, after a training run, is of its runs and of no lab's stock."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import asks, last_answer

RUN = "can 1024 H100 train deepseek-v3"


@pytest.mark.parametrize(
    ("text", "run"),
    [
        ("and Qwen?", "qwen3-max"),
        ("what about Qwen then", "qwen3-max"),
        ("could we train a Qwen model instead", "qwen3-max"),
        ("what about kimi?", "kimi-k2.5"),
        ("and olmo", "olmo-3-32b"),
        ("how long would llama take", "llama-3.3-70b"),
        ("ok and one of the llama models?", "llama-3.3-70b"),
    ],
)
def test_which_of_its_runs_is_asked_back(talking: Conversing, text: str, run: str) -> None:
    answer = last_answer(talking, RUN, text)
    assert answer.kind is Kind.CHOOSE
    assert f"can 1024 H100 train {run}" in [choice.text for choice in answer.choices]


def test_the_one_that_is_picked_is_on_the_same_chips(talking: Conversing) -> None:
    assert asks(talking, RUN, "and Qwen?", "Qwen3-Max") == "can 1024 H100 train qwen3-max"


@pytest.mark.parametrize(
    ("text", "lab"), [("and Qwen?", "Alibaba Qwen"), ("and mistral?", "Mistral AI")]
)
def test_a_lab_of_that_name_is_offered_as_well(talking: Conversing, text: str, lab: str) -> None:
    answer = last_answer(talking, RUN, text)
    assert answer.choices[-1].text == f"how big is {lab}"


def test_a_lab_without_runs_of_its_name_is_the_lab(talking: Conversing) -> None:
    assert "Meta Superintelligence Labs" in asks(talking, RUN, "and Meta?")
