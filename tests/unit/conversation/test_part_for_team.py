"""A part of our chips for a team of its own, and the same beside what everyone else here has."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer

PART = "And if we gave him a team of 8 with 512 of those GPUs?"


@pytest.mark.parametrize(
    ("text", "offer"),
    [
        (PART, "512 H100, 8 researchers"),
        ("what about 8 people on 512 of them", "512 H100, 8 researchers"),
        ("256 of those for 6 people?", "256 H100, 6 researchers"),
        ("if we give her 5 people and 128 of these chips", "128 H100, 5 researchers"),
        ("and a group of 10 sharing 600 of our H100s", "600 H100, 10 researchers"),
        ("say he leads 8 researchers with 512 of the H100s", "512 H100, 8 researchers"),
        ("what if he had 12 people with 1024 of our GPUs", "1024 H100, 12 researchers"),
    ],
)
def test_chips_and_people_are_both_changed(talking: Conversing, text: str, offer: str) -> None:
    assert asks(talking, "us vs Meta", text) == f"{offer}, vs Meta Superintelligence Labs"


def test_a_part_for_nobody_else_is_asked_back(talking: Conversing) -> None:
    found = last_answer(talking, "us vs Meta", "and 64 of those are for evals")
    assert found.choices[0].label == "1,984 H100"


def test_no_more_are_a_part_than_there_are(talking: Conversing) -> None:
    assert asks(talking, "us vs Meta", "5000 of those for 8 people") == ""


@pytest.mark.parametrize(
    "text",
    [
        "is that better than what everyone else on our team gets",
        "is that more than the others have",
        "how does that compare with everybody else here",
        "so more than the rest gets?",
    ],
)
def test_it_is_held_against_what_the_others_have(talking: Conversing, text: str) -> None:
    found = last_answer(talking, "us vs Meta", PART, text)
    assert "64.0 H100e against 51.2" in found.headline.text
