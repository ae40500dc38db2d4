"""A part that is put right, a part that is added, and what each gets or could get."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer

OURS = "our offer"


def _heads(talking: Conversing, *lines: str) -> float | None:
    offer = last_answer(talking, *lines).question.offer
    return offer.researchers.value if offer and offer.researchers else None


@pytest.mark.parametrize(
    ("change", "text", "left"),
    [
        ("and if half of our people leave", "sorry I meant a third", 27),
        ("if a quarter of the team leaves", "I meant a third", 27),
        ("30% of our people quit", "correction: 20%", 32),
        ("what if half the team leaves", "no, a quarter", 30),
        ("we lose half of our team", "sorry, 25%", 30),
    ],
)
def test_another_part_goes_of_all_there_were(
    talking: Conversing, change: str, text: str, left: float
) -> None:
    assert _heads(talking, OURS, change, text) == left
    assert _heads(talking, change, text) == left


def test_another_part_of_the_chips_goes(talking: Conversing) -> None:
    offer = last_answer(talking, OURS, "if a quarter of the chips are sold", "I meant half")
    assert offer.question.offer
    assert [each.count.value for each in offer.question.offer.chips] == [1024]


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("what if the team grows by half", 20),
        ("the team grows by half", 20),
        ("what if the team grows by 50%", 20),
        ("our headcount goes up by a quarter", 10),
    ],
)
def test_what_grows_by_half_is_not_halved(talking: Conversing, text: str, more: float) -> None:
    assert last_answer(talking, OURS, text).question.people == more


@pytest.mark.parametrize(
    "text",
    [
        "what does each person get today",
        "what does everyone get now",
        "how much does each researcher have right now",
    ],
)
def test_what_each_gets_is_the_offer_per_researcher(talking: Conversing, text: str) -> None:
    told = last_answer(talking, OURS, text)
    assert told.headline.text.startswith("51 H100e per researcher")


def test_how_many_could_get_as_much(talking: Conversing) -> None:
    asks = "how many people could get that much"
    answer = last_answer(talking, OURS, "what if we guarantee each 32", asks)
    assert answer.headline.text == "At most 64 researchers with 32 H100e each, 24 more than today"
    unsaid = last_answer(talking, OURS, asks)
    assert unsaid.headline.text.startswith("How much is each to have?")


def test_a_part_that_is_not_put_right_is_as_before(talking: Conversing) -> None:
    assert last(talking, OURS, "half the chips") == [
        "our saved offer with 1024 H100, 40 researchers"
    ]
