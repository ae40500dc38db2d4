"""What is not kept: the power of chips, and capital spending, with what may be asked instead."""

from __future__ import annotations

import pytest

from bot.questions.types import Reading, Understood, Unreadable
from tests.unit.questions.generated import DIRECTORY, TODAY
from tests.unit.questions.reading import read


def reading(text: str) -> Reading:
    return read(text, DIRECTORY, TODAY)


@pytest.mark.parametrize(
    "text",
    [
        "how much power do 2048 H100 draw",
        "how much power would that draw",
        "tdp of GB300",
        "power consumption per chip B200",
        "how many watts does an H100 use",
        "what's the energy use of our cluster",
        "how many megawatts would 4096 B200 need",
        "what is our electricity bill",
    ],
)
def test_the_power_of_chips_is_told_not_to_be_kept(text: str) -> None:
    told = reading(text)
    assert isinstance(told, Unreadable)
    assert told.problem.startswith("The power that chips draw is not kept")
    assert all(isinstance(reading(instead), Understood) for instead in told.suggestions)


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("capex of Meta and xAI this year", 2),
        ("how much is Meta spending on capex this year", 1),
        ("what's Microsoft's capital expenditure", 1),
        ("how much are they spending on capex this year", 1),
        ("capital spending of Google", 1),
    ],
)
def test_capital_spending_is_told_not_to_be_kept(text: str, instead: int) -> None:
    told = reading(text)
    assert isinstance(told, Unreadable)
    assert told.problem.startswith("Capital spending is not kept")
    assert len(told.suggestions) == instead
    assert all(isinstance(reading(each), Understood) for each in told.suggestions)


@pytest.mark.parametrize(
    "text",
    [
        "how much power does Colossus 2 use",
        "power of Stargate Abilene",
        "how much power does OpenAI use",
        "is it capex to buy 2048 H100?",
        "what compute power do we have",
        "what does OpenAI spend on compute",
    ],
)
def test_what_is_on_record_stays_asked_for(text: str) -> None:
    assert isinstance(reading(text), Understood)
