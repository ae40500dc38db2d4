"""A price by the hour that is judged is that of our chips; a sum is turned into such a price."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, asks

SAID = [
    "we pay $2.20 an hour, is that good",
    "we're paying 2.20/hr, is that any good?",
    "is $2.20 an hour good",
    "our rate is $2.20/gpu hr - are we overpaying",
    "we got quoted 2.20 per hour. fair?",
]


@pytest.mark.parametrize("text", SAID)
def test_a_price_is_judged_by_the_record(talking: Conversing, text: str) -> None:
    answer = talking.services.ask(text, Asker.operator(), DAY)
    assert answer.kind is Kind.PRICE
    assert "H100" in answer.understood
    assert "$2.20 that you named" in answer.understood


@pytest.mark.parametrize("text", SAID[:2])
def test_it_is_of_the_chips_spoken_of(talking: Conversing, text: str) -> None:
    asked = asks(talking, "512 B200, 20 researchers vs meta", text)
    assert asked == "price of B200, at $2.2/h"


@pytest.mark.parametrize(
    "text",
    [
        "at what price per hour does our cluster cost 40m",
        "what hourly price makes our cluster cost $40M a year",
        "at which gpu-hour price would our cluster come to $40 million a year",
    ],
)
def test_a_sum_is_a_price_by_the_hour(talking: Conversing, text: str) -> None:
    answer = talking.services.ask(text, Asker.operator(), DAY)
    assert "About $40.0 million a year" in answer.headline.text


@pytest.mark.parametrize(
    "text",
    ["what does our cluster cost an hour", "price of H100 an hour", "is 64 each any good",
     "can we hire 4 an hour", "is that a good price"],
)  # fmt: skip
def test_other_questions_are_none_of_it(talking: Conversing, text: str) -> None:
    answer = talking.services.ask(text, Asker.operator(), DAY)
    assert "that you named" not in answer.understood
