"""Whether a figure is the lab's own word is said first, with whose it is."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer

TEXTS = [
    "Is that official?",
    "is that confirmed by them",
    "did they publish that themselves",
    "are those official figures",
    "is it their own number",
    "have they ever confirmed it",
]


@pytest.mark.parametrize("text", TEXTS)
def test_whose_word_a_figure_is_is_said_first(talking: Conversing, text: str) -> None:
    for first in ("how big is Anthropic", "us vs Anthropic"):
        found = last_answer(talking, first, text)
        assert found.headline.text.startswith("No, not the lab's own word")
        assert "Epoch AI" in found.headline.text
        assert "F-003" in found.headline.text


@pytest.mark.parametrize("text", TEXTS)
def test_where_no_figure_is_public_it_says_so(talking: Conversing, text: str) -> None:
    found = last_answer(talking, "how big is Mistral", text)
    assert found.headline.text == (
        "No: no figure of the compute of Mistral AI is public, nor one of its own"
    )


def test_after_a_headcount_it_is_of_that(talking: Conversing) -> None:
    found = last_answer(talking, "how many people work at OpenAI", "is that official")
    assert "headcount of OpenAI" in found.headline.text
    assert "Reuters" in found.headline.text


def test_what_somebody_else_says_of_a_post_of_the_lab_is_not_its_own(talking: Conversing) -> None:
    found = last_answer(talking, "how big is OpenAI", "is that official")
    own = next(line for line in found.verdict if line.text.startswith("Published by OpenAI itself"))
    assert own.facts
    assert {fact.source_name for fact in own.facts} == {"OpenAI"}


@pytest.mark.parametrize(
    "text",
    [
        "is that an official number?",
        "is that confirmed by xAI",
        "official?",
        "is that their own number",
    ],
)
def test_whose_word_a_run_is(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "How much compute went into training Grok 4?", text)
    assert told.headline.text.startswith("No, not the lab's own word: Epoch AI")


@pytest.mark.parametrize("text", ["is that an estimate or published", "is it just an estimate"])
@pytest.mark.parametrize("first", ["How much compute went into training Grok 4?", "how big is xAI"])
def test_that_it_is_an_estimate_is_not_denied(talking: Conversing, first: str, text: str) -> None:
    told = last_answer(talking, first, text)
    assert told.headline.text.startswith("Not the lab's own word: ")
    assert "Epoch AI" in told.headline.text
