"""What there is until chips come is what runs today, and nothing of a month that is past."""

from __future__ import annotations

from datetime import date

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import last_answer, last_question

LINES = (
    "our offer is 2048 H100 for 40 researchers",
    "what if product gets 30%, vs anthropic",
    "what if on top we get 1024 gb300 in march",
)


@pytest.mark.parametrize(
    "text",
    [
        "how does it look before march tho",
        "how do we look before march",
        "and before then",
        "till march what do we have",
        "whats it look like until march",
        "and right now, before they arrive",
        "how do we look before april",
    ],
)
def test_until_it_comes_is_today(talking: Conversing, text: str) -> None:
    before, asked = last_question(talking, *LINES), last_question(talking, *LINES, text)
    assert asked.as_of is None
    assert asked.offer == before.offer
    assert asked.labs == ("anthropic",)
    assert "what runs today" in last_answer(talking, *LINES, text).understood


def test_another_lab_may_be_named(talking: Conversing) -> None:
    assert last_question(talking, *LINES, "and until the gb300 land vs meta").labs == ("meta",)


def test_a_month_that_is_past_stays_so(talking: Conversing) -> None:
    asked = last_question(talking, *LINES, "how did it look last march")
    assert asked.as_of == date(2026, 3, 31)


def test_to_wait_until_then_is_a_change(talking: Conversing) -> None:
    asked = last_question(talking, *LINES, "and if we wait until June?")
    assert asked.offer
    assert date(2027, 6, 1) in [each.available for each in asked.offer.chips]


def test_a_price_until_then_is_a_price(talking: Conversing) -> None:
    assert last_question(talking, *LINES, "what does that cost until march").kind is Kind.PRICE
