"""What is asked of a word that was explained last."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Form
from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import last_answer, last_question, reply

MFU = "what is MFU"


@pytest.mark.parametrize(
    "text", ["why", "why 35%", "where does the 35% come from", "based on what?", "says who"]
)
def test_why_is_asked_of_its_source(conversing: Conversing, text: str) -> None:
    told = last_answer(conversing, MFU, text)
    assert told.question.kind is Kind.SOURCE
    assert told.headline.text.startswith("C-12:")


@pytest.mark.parametrize("before", [MFU, "help", "what is an H100e"])
@pytest.mark.parametrize("text", ["in one sentence", "shorter please"])
def test_what_was_explained_is_put_shorter(conversing: Conversing, before: str, text: str) -> None:
    told = reply(conversing, before, text)
    assert told.form is Form.SHORT
    assert told.answer.headline == last_answer(conversing, before).headline
    assert told.answer.table is None


def test_why_is_of_the_answer_where_no_word_was_explained(conversing: Conversing) -> None:
    told = last_answer(conversing, "how big is OpenAI", "why")
    assert told.question.kind is Kind.LAB


def test_another_grade_is_explained_with_the_others(conversing: Conversing) -> None:
    asked = last_question(conversing, "what does grade B mean", "and C?")
    assert (asked.kind, asked.topic) == (Kind.HELP, "grade")


def test_those_are_the_unit_that_was_explained(conversing: Conversing) -> None:
    asked = last_question(conversing, "what is an H100e", "how many of those is a B200?")
    assert asked.kind is Kind.COMPARE


@pytest.mark.parametrize("method", ["help method", "how is the per researcher number calculated"])
@pytest.mark.parametrize("text", ["why", "based on what?", "says who"])
def test_how_it_is_worked_out_rests_on_what_stands_in(
    conversing: Conversing, method: str, text: str
) -> None:
    assert last_question(conversing, method).topic == "method"
    told = last_answer(conversing, method, text)
    assert told.question.facts == ("C-06", "C-08", "C-09")


def test_how_it_is_worked_out_tells_what_is_assumed_with_its_range(conversing: Conversing) -> None:
    told = last_answer(conversing, "help method").verdict[0].text.replace("\N{NO-BREAK SPACE}", " ")
    assert "We assume 55 % (35–75 %) of a lab's compute for research and development (C-06)" in told


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("and MFU", "mfu"),
        ("what about a gpu hour?", "gpu-hour"),
        ("tiers?", "tier"),
        ("and those tiers you keep mentioning?", "tier"),
        ("same for stale", "stale"),
    ],
)
def test_another_word_is_explained_after_one(conversing: Conversing, text: str, topic: str) -> None:
    asked = last_question(conversing, "sorry noob question, what does H100e mean?", text)
    assert (asked.kind, asked.topic) == (Kind.HELP, topic)


@pytest.mark.parametrize(
    "text",
    [
        "what do you assume for it?",
        "which value do you use",
        "what's your assumption",
        "what do you use?",
    ],
)
def test_what_is_assumed_for_a_word_is_told_with_its_range(
    conversing: Conversing, text: str
) -> None:
    told = last_answer(conversing, MFU, text).headline.text.replace("\N{NO-BREAK SPACE}", " ")
    assert told.startswith("C-12:")
    assert "35 (25–45) %" in told


@pytest.mark.parametrize(
    "text",
    ["so which one are we", "and us?", "where do we fall", "which are we in?", "how do we do"],
)
def test_which_tier_is_ours_is_told_of_our_offer(conversing: Conversing, text: str) -> None:
    offer = "our offer is 2048 H100 for 40 researchers"
    told = last_answer(conversing, offer, "what are the tiers", text)
    assert told.question.kind is Kind.OFFER
    assert told.headline.text.endswith("what we call strong")


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("can you give me an example with openai", "what contracts does OpenAI have"),
        ("e.g. for Meta?", "what contracts does Meta Superintelligence Labs have"),
        ("like what?", "which contracts are on record"),
    ],
)
def test_an_example_of_what_is_contracted_is_a_contract(
    conversing: Conversing, text: str, asked: str
) -> None:
    first = "what's the difference between contracted and announced compute"
    assert last_question(conversing, first, text) == last_question(conversing, asked)


def test_a_chip_is_counted_in_the_unit_that_was_explained(conversing: Conversing) -> None:
    before = ("what's an H100e", "so how many is a GB300")
    assert last_answer(conversing, *before).headline.text == "1 GB300 is worth 2.5 H100"
    after = last_answer(conversing, *before, "and 300 of those?")
    assert after.headline.text == "300 GB300 are worth 758 H100"
