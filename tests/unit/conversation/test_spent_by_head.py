"""What a lab spends by head is told with its spending, where its headcount is of that time."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from bot.render.text import plain
from tests.unit.conversation.corpus import last_answer, last_question, told


@pytest.mark.parametrize(
    "text",
    [
        "whats openai spend per researcher",
        "what does openai spend on compute per researcher",
        "how much does OpenAI spend per head",
        "how much money does openai spend on compute for each researcher",
        "what is openai spending a year per researcher",
    ],
)
@pytest.mark.parametrize("before", [(), ("us vs openai",)])
def test_spending_by_head_is_no_number_of_chips(
    talking: Conversing, before: tuple[str, ...], text: str
) -> None:
    assert told(talking, *before, text) == "spending of OpenAI on compute"


def test_spending_is_divided_by_heads_of_that_time_alone(talking: Conversing) -> None:
    shown = plain(last_answer(talking, "whats openai spend per researcher"))
    assert "about $5.00 million ($3.30–10.1 million)" in " ".join(shown.split())
    shown = plain(last_answer(talking, "whats anthropic spend per researcher"))
    assert "Not divided by researchers: its headcount is of another time" in " ".join(shown.split())


@pytest.mark.parametrize(
    "text", ["how much does Meta pay a researcher", "what does Google pay per employee"]
)
def test_what_somebody_is_paid_is_no_compute(talking: Conversing, text: str) -> None:
    asked = last_question(talking, text)
    assert (asked.kind, asked.topic) == (Kind.HIRING, "pay")
