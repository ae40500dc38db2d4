"""When a model came out, and which of a lab is the largest: of the model, and no run or stock."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer, told


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("when did qwen3 come out", "qwen3-235b-a22b"),
        ("when was deepseek v3 released", "deepseek-v3"),
        ("release date of llama 3.1 405b", "llama-3.1-405b"),
        ("how old is gpt-oss", "gpt-oss-120b"),
        ("when did kimi k2 drop", "kimi-k2"),
        ("which month did grok 4 launch", "grok-4"),
        ("when did gpt-4 come out", "gpt-4"),
    ],
)
def test_when_a_model_came_out_is_its_day(conversing: Conversing, text: str, asked: str) -> None:
    assert told(conversing, text) == f"release date of {asked}"


def test_the_day_stands_in_the_headline(conversing: Conversing) -> None:
    answer = last_answer(conversing, "when was deepseek v3 released")
    assert answer.headline.text == "DeepSeek-V3 came out on 24 Dec 2024"


@pytest.mark.parametrize(
    "lines",
    [
        ("licence of deepseek v3", "and when was it released?"),
        ("how long would deepseek v3 take on 512 h100", "when did it come out"),
    ],
)
def test_of_the_model_spoken_of_its_day_is_told(
    conversing: Conversing, lines: tuple[str, ...]
) -> None:
    assert told(conversing, *lines) == "release date of deepseek-v3"


@pytest.mark.parametrize(
    ("text", "lab"),
    [
        ("biggest qwen model", "Alibaba Qwen"),
        ("biggest deepseek model", "DeepSeek"),
        ("biggest model of openai", "OpenAI"),
        ("how big is openai's largest model", "OpenAI"),
        ("what is the biggest model anthropic has", "Anthropic"),
    ],
)
def test_the_biggest_model_of_a_lab_is_no_stock(
    conversing: Conversing, text: str, lab: str
) -> None:
    assert told(conversing, text) == f"largest open-weight models by {lab}"


@pytest.mark.parametrize(
    "text",
    ["how long would deepseek v3 take on 512 h100", "when could we train deepseek v3"],
)
def test_a_run_is_no_day(conversing: Conversing, text: str) -> None:
    assert "release date" not in told(conversing, text)


def test_each_of_three_questions_about_models_is_answered(conversing: Conversing) -> None:
    text = "licence of qwen3; biggest qwen model; newest qwen model"
    assert last(conversing, text) == [
        "licence of qwen3-235b-a22b",
        "largest open-weight models by Alibaba Qwen",
        "open-weight models by Alibaba Qwen",
    ]


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("who made Kimi K2 and when did it come out", "Kimi K2 is by Moonshot."),
        ("who made kimi k2", "Kimi K2 is by Moonshot."),
        ("which lab built Grok 3, and when", "Grok 3 is by xAI."),
        ("what company developed deepseek v3", "DeepSeek-V3 is by DeepSeek."),
        ("who trained GPT-4?", "GPT-4 is by OpenAI."),
        ("do you know who released kimi k2", "Kimi K2 is by Moonshot."),
        ("who made GLM-5 and when was it released", "GLM-5 is by Z.ai (Zhipu AI)."),
    ],
)
def test_who_made_a_model_is_told_with_its_day(conversing: Conversing, text: str, by: str) -> None:
    answer = last_answer(conversing, text)
    assert " came out on " in answer.headline.text
    assert answer.verdict[0].text == by


@pytest.mark.parametrize(
    "text",
    [
        "which open weight models came out in the last three months?",
        "open models released in the past six months",
        "open models in the last 2 weeks",
    ],
)
def test_the_span_that_they_are_listed_since_is_not_left_out(
    conversing: Conversing, text: str
) -> None:
    answer = last_answer(conversing, text)
    assert answer.question.since is not None
    assert "left out" not in answer.understood
