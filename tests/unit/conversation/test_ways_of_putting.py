"""Words to say that are asked for in other ways, and answers that are to be so many points."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, reply

OFFER = "us vs openai"
ADVICE = "This is what compute lets you say here"


def headline(talking: Conversing, *lines: str) -> str:
    return reply(talking, *lines).answer.headline.text


@pytest.mark.parametrize(
    "text",
    [
        "what's the honest way of putting it",
        "what's a fair one-liner for a candidate",
        "What's a fair one-liner for a candidate coming from there?",
        "now say it so I can read it out to a candidate",
        "is it guaranteed or not, what do i say",
        "what can we say back",
    ],
)
def test_what_to_say_is_told(talking: Conversing, text: str) -> None:
    assert headline(talking, OFFER, text).startswith(ADVICE)


def test_which_number_may_be_told(talking: Conversing) -> None:
    said = headline(talking, OFFER, "which number i should tell to candidate")
    assert said.startswith("Those of labs, each with its range and its day")
    other = headline(talking, OFFER, "which number did they tell the candidate")
    assert not other.startswith("Those of labs")


@pytest.mark.parametrize("text", ["please make in three point", "in 3 points please"])
def test_points_are_no_people(talking: Conversing, text: str) -> None:
    assert headline(talking, OFFER, text) == headline(talking, OFFER)


def test_people_are_none_of_them(talking: Conversing) -> None:
    assert "3 researchers" in asks(talking, OFFER, "with 3 researchers please")


def test_a_word_that_is_not_understood_is_explained(talking: Conversing) -> None:
    text = "i dont understand the 'range', explain simple"
    assert headline(talking, OFFER, text).startswith("A range is where we expect the true figure")
    other = headline(talking, OFFER, "i don't understand why you compare us with them")
    assert not other.startswith("A range is")
