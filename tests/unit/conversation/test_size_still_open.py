"""A size of which it is open what model is meant is kept while the rest is changed."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Scope
from tests.unit.conversation.corpus import asks, last_answer

OF_ONE = "could one researcher's share train a 7B?"
OF_ALL = "can we train a 13B in 30 days"


@pytest.mark.parametrize("text", ["how long with the whole cluster", "and on the whole cluster?"])
def test_the_size_is_asked_of_on_the_whole_cluster(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, OF_ONE, text)
    assert answer.question.scope is not Scope.PER_RESEARCHER
    assert "Which model of 7B" in answer.verdict[0].text
    ways = [way.text for way in answer.choices]
    assert ways[-1] == "can we train 7B on 2T tokens"
    assert asks(talking, OF_ONE, text, "the first one") == ways[0]


@pytest.mark.parametrize("text", ["what about on one person's share", "and per researcher?"])
def test_the_size_is_asked_of_on_a_share(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, OF_ALL, text)
    assert answer.question.scope is Scope.PER_RESEARCHER
    assert answer.choices[-1].text == "can we train 13B on 2T tokens in 30 days, per researcher"


def test_another_question_leaves_the_size(talking: Conversing) -> None:
    assert asks(talking, OF_ALL, "how big is Meta").startswith("how big is Meta")


@pytest.mark.parametrize(
    "text",
    ["would we have enough for that", "and how long", "could we do that then?", "is that feasible"],
)
def test_what_tells_nothing_of_the_run_is_asked_back_again(talking: Conversing, text: str) -> None:
    sized = last_answer(talking, "could we pretrain a 7B", text)
    assert sized.headline.text.startswith("Which model of 7B")
    assert asks(talking, "could we pretrain a 7B", text, "the first one").endswith("llama-2-7b")
    tuned = last_answer(talking, "could we fine-tune a 70B", text)
    assert tuned.headline.text.startswith("On how many tokens?")
    assert tuned.choices


def test_where_nothing_is_open_it_is_of_the_run(talking: Conversing) -> None:
    before = ("could we pretrain a 7B", "the first one")
    assert asks(talking, *before, "and how long") == asks(talking, *before)
