"""What is asked after a brief: answered of the person, or said to be left out."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import last, last_answer, last_question

BRIEF = 'look up "Ilva Marrowdene", purpose: first call'
NAME = 'look up "Ilva Marrowdene"'


@pytest.mark.parametrize(
    "text",
    [
        "what does she need to do her work",
        "back to Ilva - what does she need to do her work",
        "what would she need for her research",
        "what will she need to continue her work?",
    ],
)
def test_what_they_need_for_their_work_is_their_runs_on_ours(
    conversing: Conversing, text: str
) -> None:
    assert last(conversing, BRIEF, text) == [f"{NAME}, only runs on our chips, purpose: first call"]


@pytest.mark.parametrize(
    "text",
    [
        "what would you tell her about our compute",
        "how would you pitch to her",
        "what should you say to her about our offer",
    ],
)
def test_what_is_to_be_told_is_the_lines_to_say(conversing: Conversing, text: str) -> None:
    assert last(conversing, BRIEF, text) == [f"{NAME}, only what to say, purpose: first call"]


@pytest.mark.parametrize(
    "text",
    [
        "how many H100 would she need to redo it in 3 months",
        "how many gpus to repeat that in 60 days",
        "how many H100 would it take to train it again in 3 months",
    ],
)
def test_which_run_is_meant_has_to_be_named(conversing: Conversing, text: str) -> None:
    assert "Of which run of theirs?" in last_answer(conversing, BRIEF, text).headline.text


def test_what_a_run_took_is_told(conversing: Conversing) -> None:
    told = last(conversing, BRIEF, "how many GPUs did it take to train it")
    assert told == [f"{NAME}, only the compute, purpose: first call"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("does she have anything with pruning large models? she said so in her CV", "with pruning"),
        ("has she published anything on distillation", "on distillation"),
    ],
)
def test_a_subject_is_said_to_be_left_out(conversing: Conversing, text: str, said: str) -> None:
    understood = last_answer(conversing, BRIEF, text).understood
    assert f"“{said}" in understood
    assert "left out" in understood


def test_works_on_a_topic_are_told_alone(conversing: Conversing) -> None:
    understood = last_answer(conversing, BRIEF, "any papers about agents?").understood
    assert "only works on the topic of agents" in understood


def test_nothing_is_left_out_of_a_whole_brief(conversing: Conversing) -> None:
    assert "left out" not in last_answer(conversing, BRIEF, "tell me everything").understood


def test_what_it_cost_is_said_to_be_left_out(conversing: Conversing) -> None:
    text = "what did Ilva Marrowdene train on and how much did it cost, purpose: first call"
    assert "“how much did it cost” left out" in last_answer(conversing, text).understood


@pytest.mark.parametrize(
    ("text", "researchers"),
    [
        ("what if she shares the cluster with 39 others", 40),
        ("and if she has to split it with 19 other people", 20),
        ("what if they'd be sharing our chips with 7 colleagues", 8),
    ],
)
def test_those_who_share_with_one_are_one_more(
    conversing: Conversing, text: str, researchers: int
) -> None:
    conversing_on = ("save our offer: 2048 H100 for 60 researchers", BRIEF)
    run = "could she train llama 2 70B in under a month"
    asked = last_question(conversing, *conversing_on, run, text)
    assert asked.kind is Kind.REACH
    assert asked.offer is not None
    assert asked.offer.researchers is not None
    assert asked.offer.researchers.value == researchers
