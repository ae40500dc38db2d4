"""The run spoken of, on one share and in dollars, however that is put and whoever came between."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind, Scope
from bot.render.text import plain
from tests.unit.conversation.corpus import last_answer, last_question

RUN = "deepseek v3 on ours"


@pytest.mark.parametrize(
    "text",
    [
        "how long if one guy only gets his share",
        "how long on one researcher's share",
        "how long if he just gets his share",
        "and if a hire only uses their own share?",
        "how long would it take a single person with just their share",
    ],
)
def test_the_run_on_one_share(talking: Conversing, text: str) -> None:
    asked = last_question(talking, RUN, text)
    assert (asked.kind, asked.runs) == (Kind.REACH, ("run/deepseek-v3",))
    assert asked.scope is Scope.PER_RESEARCHER
    assert "2,270 days on one researcher" in last_answer(talking, RUN, text).headline.text


@pytest.mark.parametrize(
    "text",
    [
        "what would that cost in rented gpus",
        "cost of that in cloud gpus",
        "how much is that if we rent the gpus",
        "what would that come to using rental chips",
    ],
)
def test_rented_chips_are_what_the_run_is_paid_by(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, RUN, text)
    assert answer.kind is Kind.REACH
    assert "$7.39 million" in plain(answer)


@pytest.mark.parametrize(
    "text",
    ["cost?", "how much did it cost", "what would it cost", "how much would that run cost"],
)
def test_after_whether_a_lab_could_it_is_still_the_run(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, RUN, "could anthropic do it faster", text)
    assert answer.kind is Kind.REACH
    assert "$7.39 million" in plain(answer)


def test_what_a_run_took_has_a_cost_after_a_lab_too(talking: Conversing) -> None:
    took = "how much compute did gpt-4 take"
    answer = last_answer(talking, took, "could meta do that", "and cost?")
    assert "GPT-4" in answer.headline.text
    assert "$44.6 million" in answer.headline.text


@pytest.mark.parametrize(
    "text", ["on how many gpus", "how many chips?", "which gpus", "and how many cards was that"]
)
def test_after_what_a_run_took_its_chips_are_those_it_ran_on(
    talking: Conversing, text: str
) -> None:
    answer = last_answer(talking, "how much compute did gpt-4 take", text)
    assert "GPT-4 ran on 25,000 A100" in plain(answer)


@pytest.mark.parametrize("text", ["cost?", "price tag"])
def test_what_a_run_took_is_told_in_dollars(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "how much compute did gpt-4 take", text)
    assert "Training GPT-4 is some $44.6 million" in answer.headline.text


@pytest.mark.parametrize("text", ["cost per person?", "rent per head?", "dollars per head?"])
def test_the_rent_of_an_offer_is_told_by_head(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "what would it cost to rent our cluster for a year", text)
    assert answer.verdict[0].text == "About $1.19 million a year for each researcher."


def test_what_it_costs_is_no_answer_on_whether_it_fits(talking: Conversing) -> None:
    asked = "can 512 H100 train llama 3 70b in 60 days"
    told = last_answer(talking, asked, "what would that cost to rent").headline.text
    assert told.startswith("Llama 3 70B: about $17.0 million")
