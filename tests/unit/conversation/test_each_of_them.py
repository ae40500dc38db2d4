"""Each of the labs spoken of, and labs that a message names before it asks about them."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks

STAFF = "compare the staff of OpenAI and Meta Superintelligence Labs"


@pytest.mark.parametrize("first", ["compare OpenAI and Meta", "us vs OpenAI and Meta"])
@pytest.mark.parametrize(
    "text",
    [
        "how many researchers does each have",
        "how many people does each of them have?",
        "and how many staff do they each have",
        "headcount of both?",
        "how many people has each of them",
        "how many researchers do both employ",
    ],
)
def test_each_is_each_of_the_labs(talking: Conversing, first: str, text: str) -> None:
    assert asks(talking, first, text) == STAFF


def test_of_one_lab_or_none_it_is_of_ours(talking: Conversing) -> None:
    assert asks(talking, "us vs Meta", "64 each") == (
        "our compute 64 guaranteed each, vs Meta Superintelligence Labs"
    )


@pytest.mark.parametrize("first", ["how big is Mistral", "us vs OpenAI"])
@pytest.mark.parametrize(
    "text",
    [
        "he's also talking to Cohere, and to SSI. What do we know on them?",
        "he's also talking to Cohere and SSI. What do we have on them?",
        "She has offers from Cohere and SSI too. anything on those",
        "she is interviewing with Cohere and SSI as well, what is known about them",
        "they mentioned Cohere and SSI. do you know anything about them?",
    ],
)
def test_they_are_those_that_the_message_names(talking: Conversing, first: str, text: str) -> None:
    assert asks(talking, first, text) == "compare Cohere and Safe Superintelligence"


def test_how_we_compare_to_them_is_asked_of_ours(talking: Conversing) -> None:
    text = "she has an offer from Meta as well. How do we compare to them?"
    assert asks(talking, "us vs OpenAI", text) == "us vs Meta Superintelligence Labs"
