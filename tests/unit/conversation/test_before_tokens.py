"""What is changed of a run before its tokens are told is kept, and they are asked for again."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from storage.records import Conversation
from tests.unit.conversation.corpus import DAY, last

LORA = "LoRA on a 70B, 16 H100"


def _offered(talking: Conversing, *lines: str) -> list[str]:
    """The texts of the ways on that the last line is answered with."""
    said: Conversation | None = None
    for line in lines:
        exchange = talking.hear(line, Asker.operator(), said, DAY)
        said = exchange.said
    return [way.text for way in exchange.replies[0].answer.choices]


@pytest.mark.parametrize(
    ("change", "asked"),
    [
        (
            "on one persons share if we're 4",
            "can 16 H100 train LoRA of 70B on 1B tokens, 4 researchers, per researcher",
        ),
        ("with 4 researchers", "can 16 H100 train LoRA of 70B on 1B tokens, 4 researchers"),
        ("32 H100", "can 32 H100 train LoRA of 70B on 1B tokens"),
    ],
)
def test_a_change_keeps_the_run_and_asks_on(talking: Conversing, change: str, asked: str) -> None:
    assert _offered(talking, LORA, change) == [asked]


def test_the_tokens_told_then_are_those_of_the_changed_run(talking: Conversing) -> None:
    assert last(talking, LORA, "on one persons share if we're 4", "2B tokens") == [
        "can 16 H100 train LoRA of 70B on 2B tokens, 4 researchers, per researcher"
    ]
    assert last(talking, LORA, "on 2B tokens") == ["can 16 H100 train LoRA of 70B on 2B tokens"]


def test_another_run_is_asked_about_on_the_same_chips(talking: Conversing) -> None:
    found = _offered(talking, LORA, "and full pretraining of a 8b")
    assert "can 16 H100 train llama-3.1-8b" in found
    assert all(text.startswith("can 16 H100 train ") for text in found)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("how big is openai", "how big is OpenAI"),
        ("price of H100", "price of H100"),
    ],
)
def test_what_is_another_question_is_answered(talking: Conversing, text: str, asked: str) -> None:
    assert last(talking, LORA, text) == [asked]


def test_how_many_we_are_is_nobody_who_joins(talking: Conversing) -> None:
    found = last(talking, "on one persons share if we're 4")
    assert "hire" not in found[0]
