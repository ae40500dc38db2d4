"""How old the figures are, asked after where they come from: of no people, and of one lab."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer

WHERE = "where do you get your numbers from?"


@pytest.mark.parametrize(
    "text",
    ["how fresh are they", "how old are they", "are they recent", "how current is it",
     "when were they last updated"],
)  # fmt: skip
def test_the_ages_are_told(talking: Conversing, text: str) -> None:
    assert asks(talking, WHERE, text) == "help data"


@pytest.mark.parametrize(
    ("text", "lab"),
    [
        ("what about the xAI ones", "SpaceXAI"),
        ("and the Meta figures?", "Meta Superintelligence Labs"),
        ("what about OpenAI's numbers", "OpenAI"),
    ],
)
def test_those_of_a_lab_have_a_day_of_their_own(talking: Conversing, text: str, lab: str) -> None:
    told = last_answer(talking, WHERE, "how fresh are they", text).headline.text
    assert told.startswith(f"{lab}: its figure is of")


def test_a_lab_alone_is_that_lab(talking: Conversing) -> None:
    assert asks(talking, WHERE, "what about Meta") == "how big is Meta Superintelligence Labs"
