"""What may be said of an answer, however it is asked: after a remark, and of which figures."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer

OURS = "768 H100 behind a team of 18 vs Meta"
MORE = "How many more GPUs would bring us level with Meta per head?"
SAY = "This is what compute lets you say here, and what to concede"


@pytest.mark.parametrize(
    "text",
    [
        "not realistic lol. what's a realistic thing to say to her about compute?",
        "thats crazy. what can i tell her then?", "haha no way. so what do i say",
        "whats a sane pitch on compute", "we cant afford that. what should I say to him instead?",
        "ouch! what would be a credible answer to give him",
        "ok we'll never get there. what can i say to her that isnt embarrassing",
    ],
)  # fmt: skip
def test_what_may_be_said_is_told_after_a_remark(conversing: Conversing, text: str) -> None:
    told = last_answer(conversing, OURS, MORE, text)
    assert told.headline.text == SAY
    assert told.advice.say
    assert told.advice.concede


def test_a_remark_that_changes_something_is_none(conversing: Conversing) -> None:
    told = last_answer(conversing, OURS, "now 800 instead. what do i tell him")
    assert told.headline.text != SAY
    assert "800" in told.understood


@pytest.mark.parametrize(
    "text",
    [
        "which of these numbers can I quote to her without embarrassing myself?",
        "which of those figures can i safely use", "what numbers could I give him",
        "which ones are safe to mention", "so which of this can we tell the candidate?",
        "ok which figure should i quote to her", "which of these would be ok to share with her",
    ],
)  # fmt: skip
def test_which_figures_may_be_quoted_leads(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "how does DeepMind do in total compared to us", text)
    assert told.headline.text.startswith("Those of labs, each with its range and its day")
    assert told.advice.dont_say
    assert not told.advice.concede


def test_of_a_price_it_is_with_its_kind_and_day(conversing: Conversing) -> None:
    told = last_answer(conversing, "price of h100", "which of these numbers can i quote")
    assert told.headline.text == "What a source states, with its kind of price and its day"


def test_of_a_lab_without_a_figure_it_is_of_ours_alone(talking: Conversing) -> None:
    told = last_answer(talking, "we vs mistral", "which numbers can i quote to him")
    assert told.headline.text.startswith("What you would put in writing")


@pytest.mark.parametrize(
    "text", ["and what not", "what shouldn't i say", "what should i not promise", "what not"]
)
def test_what_not_to_say_is_told_alone(talking: Conversing, text: str) -> None:
    lines = ("2048 H100 for 40 people vs meta", "what should i say", text)
    assert last_answer(talking, *lines).headline.text == "Better not said of it"


@pytest.mark.parametrize(
    "text",
    [
        "can i quote that to the candidate or is it dodgy",
        "could I say that to her, or is it a stretch?",
        "is it ok to quote that number to him",
        "is that quotable",
        "is that number safe to use",
    ],
)
def test_whether_it_may_be_said_is_told(talking: Conversing, text: str) -> None:
    told = last_answer(talking, OURS, text)
    assert told.headline.text.startswith("Yes, as it stands here: with its range and its day")


@pytest.mark.parametrize(
    "text", ["what can I promise in writing", "what can we promise him", "what may we promise her"]
)
def test_what_may_be_promised_is_told(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "us vs anthropic", text)
    assert told.headline.text.endswith("of your own what you would put in writing")


def test_so_many_that_are_promised_are_no_question_of_what_may_be_said(talking: Conversing) -> None:
    told = last_answer(talking, "us vs anthropic", "can we promise him 64")
    assert "64 H100, 1 researcher" in told.understood
