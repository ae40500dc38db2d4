"""What was asked back, or has to come first, is not lost by what is said next."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import last_answer, last_question

ANY_GOOD = "we're offering 512 H200s, team of 12. is that any good compared to the frontier labs?"


@pytest.mark.parametrize(
    ("text", "offer"),
    [
        ("typo, it's 1512 not 512", "1512 H200, 12 researchers"),
        ("sorry, 1512", "1512 H200, 12 researchers"),
        ("and for 15 people?", "512 H200, 15 researchers"),
    ],
)
def test_labs_that_were_asked_for_are_asked_for_once_a_number_is_put_right(
    talking: Conversing, text: str, offer: str
) -> None:
    found = last_answer(talking, ANY_GOOD, text)
    assert found.headline.text.startswith("Which labs do you mean?")
    assert all(way.text.startswith(f"{offer}, vs ") for way in found.choices)
    assert len(found.choices) == 4


def test_one_of_them_is_picked_for_the_offer_as_it_is_now(talking: Conversing) -> None:
    asked = last_question(talking, ANY_GOOD, "typo, it's 1512 not 512", "the second one")
    assert asked.labs == ("openai",)
    assert asked.offer
    assert asked.offer.chips[0].count.value == 1512


def test_nothing_is_asked_back_where_nothing_was(talking: Conversing) -> None:
    found = last_answer(talking, "512 H200 for 12 researchers", "no, 1512")
    assert not found.choices


@pytest.mark.parametrize(
    "text",
    [
        "how would our offer look to him",
        "how does our offer compare to his",
        "what would our offer mean for the candidate",
    ],
)
def test_before_our_offer_is_set_beside_somebodys_work_that_is_looked_up(
    talking: Conversing, text: str
) -> None:
    found = last_answer(talking, "what has Ilva Marrowdene published recently?", text)
    assert found.kind is Kind.CANDIDATE
    assert found.question.person == "Ilva Marrowdene"
