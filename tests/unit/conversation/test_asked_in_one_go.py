"""Two things asked in one message, each of which gets its answer; and the place of an offer."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, last, last_answer, told


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("how many staff at mistral; how many gpus", ["headcount of Mistral AI", "Mistral AI"]),
        ("whats meta's headcount? how many gpus?", ["headcount of Meta", "Meta"]),
        ("what moved this week + any new open models", ["what moved", "models this week"]),
        ("what moved this week and any new open models", ["what moved", "models this week"]),
        (
            "compare anthropic and xai per researcher also who has more in total",
            ["SpaceXAI, per researcher", "SpaceXAI, in total"],
        ),
        (
            "openai vs meta per researcher and who has more overall",
            ["OpenAI and Meta", "Labs, in total"],
        ),
        (
            "compare deepmind and openai per employee; who has more chips in total",
            ["per employee", "in total"],
        ),
        (
            "which uni has most gpus and how would a postdoc apply for NAIRR",
            ["universities", "programme US NAIRR pilot"],
        ),
    ],
)
def test_each_of_two_is_answered(conversing: Conversing, text: str, asked: list[str]) -> None:
    texts = last(conversing, text)
    assert len(texts) == len(asked)
    assert all(part in text for part, text in zip(asked, texts, strict=True)), texts


@pytest.mark.parametrize(
    "text",
    [
        "how do I apply for NAIRR",
        "how would a postdoc apply for nairr",
        "can we apply for the NAIRR pilot",
    ],
)
@pytest.mark.parametrize("first", ["which uni has most gpus", "public compute programmes"])
def test_a_programme_that_is_named_is_no_list(
    conversing: Conversing, first: str, text: str
) -> None:
    assert told(conversing, first, text) == "programme US NAIRR pilot"


@pytest.mark.parametrize(
    "text",
    [
        "where does 4096 h200 / 64 people land",
        "where would 4096 h200 for 64 people land",
        "where does 4096 h200 for 64 people put us",
        "where do 4096 h200 for 64 people come in",
        "how high would 4096 h200 for 64 people come",
        "where does 4096 h200 with 64 folks sit vs the labs",
    ],
)
def test_where_an_offer_lands_is_its_place(conversing: Conversing, text: str) -> None:
    assert told(conversing, text) == "4096 H200, 64 researchers, vs everyone"


@pytest.mark.parametrize("text", ["where does meta sit", "where would our offer land vs openai"])
def test_what_names_no_offer_of_its_own_is_no_rank(conversing: Conversing, text: str) -> None:
    assert "vs everyone" not in told(conversing, text)


@pytest.mark.parametrize(
    "text",
    [
        "how many research jobs has openai closed lately and what do they pay for them?",
        "how many roles has anthropic open and what does it pay?",
        "who is hiring for safety and what do they pay",
        "how many roles does DeepMind have in London, and what's the pay there?",
        "open roles at OpenAI and what do they pay",
    ],
)
def test_roles_are_told_beside_their_pay(conversing: Conversing, text: str) -> None:
    found = conversing.services.ask(text, Asker.operator(), DAY)
    assert found.question.kind is Kind.HIRING
    assert found.question.topic is None
    assert [way.text.startswith("pay") for way in found.besides] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "How many people work at xAI? How many GPUs do they have? Where is the data centre?",
        "How many GPUs does Meta have? How many staff do they have? where are its data centres?",
        "what does an H100 cost? and who has the most compute? what moved this week?",
        "how big is Anthropic? how many people work there? what have they signed?",
        "price of a B200? is Meta hiring? who has the most GPUs?",
    ],
)
def test_each_of_three_is_answered(conversing: Conversing, text: str) -> None:
    found = conversing.services.ask(text, Asker.operator(), DAY)
    assert len(found.besides) == 2


@pytest.mark.parametrize(
    "text",
    [
        "what is NAIRR and who can apply",
        "what is the NAIRR pilot, and who is it for?",
        "tell me about NAIRR. who may apply for it?",
        "what is NAIRR and how do I apply",
    ],
)
def test_whom_a_programme_is_for_is_told_with_what_it_is(conversing: Conversing, text: str) -> None:
    assert last(conversing, text) == ["programme US NAIRR pilot"]
    answer = last_answer(conversing, text)
    assert "For whom: US researchers and educators." in [line.text for line in answer.verdict]
