"""Whom somebody would choose is not told: what compute lets one say is."""

from __future__ import annotations

import pytest

from bot.answers import Answer
from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY

US = Asker.operator()
FIRST = "how do we compare with openai"
HIS = "candidate says he had 500 H100s for himself at Meta"


def _answer(talking: Conversing, *lines: str) -> Answer:
    said = None
    for line in lines:
        exchange = talking.hear(line, US, said, DAY)
        said = exchange.said
    return exchange.replies[0].answer


@pytest.mark.parametrize("first", [FIRST, HIS])
@pytest.mark.parametrize(
    "text",
    [
        "so who would win him, honestly",
        "do we stand a chance with her",
        "can we win him over",
        "who would she choose",
    ],
)
def test_nothing_is_foretold(talking: Conversing, first: str, text: str) -> None:
    answer = _answer(talking, first, text)
    assert answer.headline.text.startswith("What somebody decides I don't predict")
    assert answer.advice.say
    assert answer.advice.concede


@pytest.mark.parametrize("first", [FIRST, HIS])
@pytest.mark.parametrize(
    "text",
    [
        "should I even mention compute",
        "should we lead with compute",
        "is compute worth mentioning",
        "do I bring up our cluster at all",
        "does compute help us here",
    ],
)
def test_what_compute_lets_one_say_is_told(talking: Conversing, first: str, text: str) -> None:
    answer = _answer(talking, first, text)
    assert answer.headline.text.startswith("This is what compute lets you say here")
    assert answer.advice.say
    assert answer.advice.concede


@pytest.mark.parametrize("text", ["should we hire him", "how likely is she to say yes"])
def test_what_is_refused_stays_refused(talking: Conversing, text: str) -> None:
    assert _answer(talking, FIRST, text).kind == "refusal"
