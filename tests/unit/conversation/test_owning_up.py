"""Short messages that point to the last answer: its grounds only where they are asked."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Form
from bot.conversation.replies.grounds import asks_else
from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import last_answer, reply
from tests.weights.acts import labelled

OURS = "us vs OpenAI"
SITES = "what sites does xai have"


@pytest.mark.parametrize(
    ("before", "text"),
    [
        (OURS, "so how many of them is that"),
        (OURS, "how much of it is up"),
        (SITES, "is any of that rented out to others"),
        (SITES, "does it run on something they built"),
        ("is mistral bigger than cohere", "so how long is that"),
    ],
)
def test_what_asks_something_else_is_not_told_the_grounds_of_the_answer(
    talking: Conversing, before: str, text: str
) -> None:
    assert reply(talking, before, text).form is not Form.WHY


def test_what_is_not_understood_after_an_answer_says_what_that_was_about(
    talking: Conversing,
) -> None:
    answer = last_answer(talking, OURS, "well that is up and away")
    assert answer.kind is Kind.ERROR
    assert "us vs OpenAI" in answer.headline.text
    assert answer.next[0].text == "what should I say"


@pytest.mark.parametrize("before", [OURS, SITES, "our offer", "is OpenAI bigger than Google"])
def test_what_may_be_asked_instead_is_understood(talking: Conversing, before: str) -> None:
    answer = last_answer(talking, before, "well that is up and away")
    for way in answer.next:
        assert last_answer(talking, before, way.text).kind is not Kind.ERROR, way.text


@pytest.mark.parametrize(
    "text",
    ["why", "how sure is that", "is that a guess",
     "does that include serving", "are you certain of it"],
)  # fmt: skip
def test_the_grounds_are_still_told_where_they_are_asked(talking: Conversing, text: str) -> None:
    assert not asks_else(text)
    assert reply(talking, OURS, text).form in (Form.WHY, Form.PART)


def test_few_messages_that_ask_for_grounds_are_taken_for_something_else() -> None:
    why = [one.text for one in labelled() if one.act == "why"]
    lost = [text for text in why if asks_else(text)]
    assert len(lost) < len(why) / 100, lost
