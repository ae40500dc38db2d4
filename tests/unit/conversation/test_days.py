"""More days than a calendar goes back are refused, by themselves and after another question."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from bot.services import Asker
from storage.records import Conversation
from tests.unit.conversation.corpus import DAY

ASKER = Asker.operator()
REFUSED = "days can't be: say 100 years, which is 36,500 days, or less."


def headline(talking: Conversing, *lines: str) -> str:
    """What the last line of a conversation is answered first of all."""
    said: Conversation | None = None
    told = ""
    for line in lines:
        exchange = talking.hear(line, ASKER, said, DAY)
        said, told = exchange.said, exchange.replies[0].answer.headline.text
    return told


@pytest.mark.parametrize(
    "text",
    [
        "H100 price trend in the last 9999999 days",
        "did GPU prices fall in the last 90000 years",
        "what changed in the last 9999999 days",
        "what changed at openai in the past 200 years",
        "what can 512 H100 do in 36501 days",
    ],
)
def test_by_themselves(conversing: Conversing, text: str) -> None:
    assert REFUSED in conversing.services.ask(text, ASKER, DAY).headline.text
    assert REFUSED in headline(conversing, text)


@pytest.mark.parametrize(
    "before",
    [
        "H100 price trend",
        "what changed at openai in the last 30 days",
        "what can 512 H100 do in 30 days",
        "who is hiring",
    ],
)
def test_after_another_question(conversing: Conversing, before: str) -> None:
    assert REFUSED in headline(conversing, before, "and in the last 9999999 days?")


def test_no_button_offers_them(conversing: Conversing) -> None:
    asked = conversing.hear("what can 512 H100 do in 30 days", ASKER, None, DAY)
    ways = conversing.hear("36501?", ASKER, asked.said, DAY).replies[0].answer.choices
    assert [way.label for way in ways] == ["36,501 researchers", "36,501 H100"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("H100 price trend in the last 36500 days", Kind.PRICE),
        ("what changed in the last 100 years", Kind.MOVES),
        ("what can 512 H100 do in 36500 days", Kind.REACH),
    ],
)
def test_a_hundred_years_are_answered(conversing: Conversing, text: str, kind: Kind) -> None:
    assert conversing.services.ask(text, ASKER, DAY).kind is kind
