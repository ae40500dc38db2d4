"""What is asked of the market in passing is heard as what asks it plainly."""

from __future__ import annotations

import pytest

from bot.conversation.changing.message.market_in_plain_words import market_in_plain_words
from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import last_answer


@pytest.mark.parametrize(
    ("text", "plainly"),
    [
        ("what's openai offering for research scientists these days",
         "pay for research scientists at openai"),
        ("what does anthropic pay for an ML engineer?", "pay for ML engineer at anthropic"),
        ("did mistral close anything in november", "roles closed at mistral in november"),
        ("who offers a million dollars", "who pays a million dollars"),
        ("does mistral publish weights", "open models by mistral"),
        ("has google ever released its weights?", "open models by google"),
        ("who open-sources the most", "which lab released the most open models"),
        ("is meta renting from anyone", "contracts of meta"),
        ("does meta rent compute from anybody", "contracts of meta"),
        ("which clusters does xAI have", "data centres of xAI"),
        ("list anthropic's clusters", "data centres of anthropic"),
        ("openai clusters", "data centres of openai"),
        ("university clusters", "which university has the most compute"),
        ("clusters of universities", "which university has the most compute"),
        ("what do universities have", "which university has the most compute"),
        ("biggest clusters", "biggest clusters"),
        ("our clusters", "our clusters"),
        ("gpu clusters", "gpu clusters"),
        ("UK public compute", "UK public compute programmes"),
        ("interns anywhere?", "intern roles"),
        ("has openai taken down any roles", "roles closed at openai"),
        ("how many jobs does the whole market have", "how many jobs are there"),
        ("what's the difference between H100 and H100e", "what's H100e"),
        ("is an H100 the same as an H100e?", "what's H100e"),
        ("how do I pitch data instead of compute", "the data pitch"),
        ("how should we sell our data rather than gpus", "the data pitch"),
        ("give me three lines for a candidate who asks about our cluster",
         "what do we say about our compute"),
        ("i need a few talking points on our gpus", "what do we say about our compute"),
        ("what do you know about access inside google", "who gets compute inside google"),
        ("do interns at meta get gpus", "who gets compute inside meta"),
        ("do new hires at google deepmind get any compute",
         "who gets compute inside google deepmind"),
        ("what's under construction for xai", "data centres of xai under construction"),
        ("can a phd student get compute anywhere for free", "compute programmes for academics"),
        ("where can our postdocs get compute", "compute programmes for academics"),
        ("what can EU startups apply for", "compute programmes for EU start-ups"),
        ("can a small company get free gpus", "compute programmes for start-ups"),
        ("which of your numbers are the weakest", "how sure are your figures"),
    ],
)  # fmt: skip
def test_it_is_said_in_the_words_that_ask_it(text: str, plainly: str) -> None:
    assert market_in_plain_words(text) == plainly


@pytest.mark.parametrize(
    "text",
    [
        "what is openai offering researchers",
        "what does meta offer for 2048 H100",
        "did openai close the gap",
        "oldest model at anthropic",
        "how many jobs does openai have",
        "what's the difference between H100 and H200",
        "how do I pitch our compute",
        "give me three lines",
        "what do you know about anthropic",
        "do interns at meta publish",
        "what's under construction in texas",
        "can a phd student apply for a role at meta",
        "which of the labs is weakest",
    ],
)
def test_what_asks_something_else_is_left_as_it_is(text: str) -> None:
    assert market_in_plain_words(text) == text


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("oldest open req at anthropic", "How long a role has been open is not told"),
        ("did anyone raise their pay bands", "Whether posted pay went up"),
        ("has pay gone up at openai", "Whether posted pay went up"),
        (
            "how much of microsoft's fleet goes to openai",
            "What part of its chips Microsoft AI lets",
        ),
        ("what share of google's chips does anthropic use", "What part of its chips Google"),
        ("which data centres came online this year", "Since when a data centre runs"),
        ("how many data centers went live in 2026", "Since when a data centre runs"),
    ],
)
def test_what_is_not_on_record_of_the_market_is_said(
    talking: Conversing, text: str, why: str
) -> None:
    answer = last_answer(talking, text)
    assert answer.kind is Kind.ERROR
    assert answer.headline.text.startswith(why)


@pytest.mark.parametrize(
    "text",
    [
        "what share of google's chips are TPUs",
        "what share of openai's compute goes to research",
        "what data centres will open in 2027",
        "which labs opened roles in paris",
    ],
)
def test_what_is_on_record_is_told(talking: Conversing, text: str) -> None:
    assert last_answer(talking, text).kind is not Kind.ERROR
