"""What a lab could train is not told of ours, nor of chips that nobody knows."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer

XAI = ("635,000 H100, as SpaceXAI", "what can 635000 H100 do in 90 days")
META = ("996,000 H100, as Meta Superintelligence Labs", "what can 996000 H100 do in 90 days")


@pytest.mark.parametrize(
    ("first", "ways"),
    [("how big is xAI", [XAI]), ("does xAI or Meta have more GPUs?", [XAI, META])],
)
@pytest.mark.parametrize(
    "text",
    [
        "what could they train with that in 3 months?",
        "what can they do with those chips in 90 days",
        "what might they train in 3 months then",
    ],
)
def test_as_many_h100_are_offered(
    talking: Conversing, first: str, ways: list[tuple[str, str]], text: str
) -> None:
    answer = last_answer(talking, first, text)
    assert "only a total is on record" in answer.headline.text
    assert [(way.label, way.text) for way in answer.choices] == ways


@pytest.mark.parametrize(
    "text", ["what could xAI train in 90 days", "what can xAI do in 3 months?"]
)
def test_a_lab_that_is_named_is_meant_at_once(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, text)
    assert [(way.label, way.text) for way in answer.choices] == [XAI]


def test_of_a_lab_without_a_figure_nothing_is_told(talking: Conversing) -> None:
    told = last_answer(talking, "how big is Mistral", "what could they train in 90 days?")
    assert told.headline.text.startswith("What Mistral AI could train is not known")


@pytest.mark.parametrize("first", ["us vs OpenAI", "how big is xAI"])
def test_ours_are_ours(talking: Conversing, first: str) -> None:
    asked = asks(talking, first, "what could we train in 90 days")
    assert asked == "what can we do in 90 days"
