"""How long a run takes at a lab is not told, and why; days are those of the chips that are."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from bot.questions.writing.wording import TOOK
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, last_answer

WHY = "left out, as how many of its chips one run gets is not public"


@pytest.mark.parametrize(
    ("text", "kind", "word"),
    [
        ("how long would it take Meta to train Llama 3.1 405B", Kind.REACH, "Meta"),
        ("could Meta train DeepSeek-V3 faster than us", Kind.REACH, "Meta"),
        ("can Meta train Olmo 3 32B in 30 days", Kind.REACH, "Meta"),
        ("how fast could Google DeepMind repeat DeepSeek-V3", Kind.REACH, "Google DeepMind"),
        ("could meta do it faster?", Kind.LAB, "do it faster"),
    ],
)
def test_it_is_said_of_the_lab(talking: Conversing, text: str, kind: Kind, word: str) -> None:
    answer = talking.services.ask(text, Asker.operator(), DAY)
    assert answer.kind is kind
    assert f"“{word}” {WHY}" in answer.understood


def test_so_it_is_of_the_second_of_two_questions(talking: Conversing) -> None:
    text = "what can we train in 30 days, and could meta do it faster?"
    answer = talking.services.ask(text, Asker.operator(), DAY)
    assert f"“do it faster” {WHY}" in answer.understood
    assert len(answer.besides) == 1


def test_so_it_is_of_the_run_spoken_of(talking: Conversing) -> None:
    lines = ("what can we train in 30 days", "how long would that take OpenAI")
    assert WHY in last_answer(talking, *lines).understood


@pytest.mark.parametrize(
    "text",
    [
        "how long to train Meta's Llama 3.1 405B on 2048 H100",
        "can we train Meta Llama 3.1 70B in 60 days",
        "how fast is Anthropic growing",
        "how long does it take to get a job at Meta",
        "how big is Meta",
    ],
)
def test_nothing_is_left_out_of_others(talking: Conversing, text: str) -> None:
    assert WHY not in talking.services.ask(text, Asker.operator(), DAY).understood


@pytest.mark.parametrize(
    "text",
    ["how much compute did Meta use for Llama 3.1 405B", "what did it take OpenAI to train GPT-4"],
)
def test_what_a_lab_used_is_on_record(talking: Conversing, text: str) -> None:
    answer = talking.services.ask(text, Asker.operator(), DAY)
    assert answer.question.topic == TOOK
