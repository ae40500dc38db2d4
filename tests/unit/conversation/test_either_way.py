"""One change of our offer or another: each is supposed alone, and never both at once."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, told

OFFER = "our offer is 2048 H100 for 40 researchers"
MORE = "2560 H100, 40 researchers"
HIRED = "2048 H100, 40 researchers, what if we hire 10 more"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("should we hire 10 more researchers or buy 512 more H100", [HIRED, MORE]),
        ("hire 10 more or buy 512 H100 more?", [HIRED, MORE]),
        ("is it better to buy 512 more H100 or to hire 10 people", [MORE, HIRED]),
        ("are we better off hiring 10 people or adding 512 H100", [HIRED, MORE]),
        ("do we gain more from adding 512 H100 or from hiring 10 people", [MORE, HIRED]),
        ("what if we add 512 H100 or lose 5 people", [MORE, "2048 H100, 35 researchers"]),
        ("what if we lose 5 people or add 512 H100", ["2048 H100, 35 researchers", MORE]),
    ],
)
def test_each_is_supposed_alone(conversing: Conversing, text: str, asked: list[str]) -> None:
    assert last(conversing, OFFER, text) == asked


def test_of_one_text_the_other_is_asked_apart(talking: Conversing) -> None:
    assert "512" not in told(talking, "should we hire 10 more researchers or buy 512 more H100")


@pytest.mark.parametrize(
    "text", ["what if we hire 5 or 10 people", "what if we hire 10 people and buy 512 H100"]
)
def test_other_joints_stay_one_question(conversing: Conversing, text: str) -> None:
    assert len(last(conversing, OFFER, text)) == 1
