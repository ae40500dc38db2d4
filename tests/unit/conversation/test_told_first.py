"""An offer that is told, and then questions: each is answered, of the offer where it is of it."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.test_splitting import heard


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (
            "we've got 1024 h200 and 30 researchers. who are we ahead of? what could we train in "
            "6 weeks",
            ["league", "reach"],
        ),
        (
            "our 1024 h100 are shared by 32 researchers. what does openai give per head, and what "
            "can we do with ours in 2 weeks",
            ["offer", "reach"],
        ),
        (
            "we offer 512 h100 for 20 ppl, how's that vs openai and what would renting it cost a "
            "month",
            ["offer", "price"],
        ),
        (
            "128 h100 for 8 ppl. how does that look? what could we train in 2 weeks? and pay at "
            "openai",
            ["offer", "reach", "hiring"],
        ),
        ("we have 512 h200 for 16 people. price of b200", ["offer", "price"]),
        ("we have 512 h200 for 16 people, is openai hiring", ["offer", "hiring"]),
        ("we have 512 h200 for 16 people, what is h100e", ["offer", "help"]),
    ],
)
def test_each_question_after_an_offer_is_answered(
    text: str, kinds: list[str], conversing: Conversing
) -> None:
    assert heard(text, conversing) == kinds


@pytest.mark.parametrize(
    "text",
    [
        "we have 512 h200 for 16 people; is that good? and what would a candidate from openai lose",
        "512 H200 for 16 researchers, what if H200 prices go up 30%",
        "512 h200 for 16 people. if we add 6 more, what happens to everyone's share?",
        "512 h200 for 16 people. next year 8 more people. what happens",
    ],
)
def test_what_one_answer_tells_is_not_answered_twice(text: str, conversing: Conversing) -> None:
    assert len(heard(text, conversing)) == 1
