"""What a lab was said to give stands beside that lab where it is doubted."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer, told

THEIRS = "500 H100, 1 researcher, vs Google DeepMind"
PAIR = "our compute vs 500 H100, 1 researcher, given by Google DeepMind"


@pytest.mark.parametrize(
    "text",
    [
        "candidate says deepmind promised her 500 H100s of her own. is that plausible",
        "DeepMind offers him 500 H100, is that realistic?",
        "deepmind promised her 500 H100, could that be true",
        "deepmind promised her 500 H100, sounds too good to be true",
        "deepmind promised her 500 H100, believable?",
    ],
)
def test_the_lab_comes_first_then_ours(talking: Conversing, text: str) -> None:
    assert last(talking, text) == [THEIRS, PAIR]


@pytest.mark.parametrize("text", ["is that plausible", "sounds realistic?", "is that a bluff"])
def test_it_is_asked_of_the_lab_spoken_of(talking: Conversing, text: str) -> None:
    assert told(talking, "us vs DeepMind", "they promised her 500 H100", text) == THEIRS


def test_whose_offer_it_is_taken_for_is_said(talking: Conversing) -> None:
    answer = last_answer(
        talking, "us vs OpenAI", "he has been promised 500 H100 for his project", "plausible?"
    )
    assert "taken for an offer of OpenAI, spoken of last" in answer.understood


def test_without_a_lab_it_is_asked_which(talking: Conversing) -> None:
    assert told(
        talking, "he has been promised 500 H100 for his project", "is that plausible"
    ).startswith("Of which lab is that told?")


def test_a_lab_asked_of_since_is_they(talking: Conversing) -> None:
    lines = ("deepmind promised her 500 H100, believable?", "us vs OpenAI", "they promise her 300")
    assert told(talking, *lines) == "our compute vs 300 H100, 1 researcher, given by OpenAI"


@pytest.mark.parametrize(
    "text",
    [
        "is that plausible",
        "is 500 even plausible for one person at DeepMind",
        "could deepmind really give one person 500 H100, is that realistic?",
        "is 500 realistic",
        "does that sound credible",
    ],
)
def test_who_is_said_to_give_it_is_remembered(talking: Conversing, text: str) -> None:
    lines = ("deepmind promised her 500 H100s, can we match?", "what's it cost to match that")
    assert told(talking, lines[0], text) == THEIRS
    assert told(talking, *lines, text) == THEIRS
