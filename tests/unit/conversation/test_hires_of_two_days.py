"""Hires that join on another day than those before, and hours of chips in place of others."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer

OURS = "our offer is 2048 H100 for 40 researchers"


def test_hires_of_another_day_are_told_with_those_before(talking: Conversing) -> None:
    told = last_answer(talking, OURS, "us vs meta", "12 join in jan", "another 8 in april on top")
    assert told.understood.endswith(
        "the 12 told before are among them, and all are counted from 1 April 2027."
    )


@pytest.mark.parametrize("text", ["make it 50k", "500k"])
def test_chips_that_are_hours_by_chance_are_no_hours(talking: Conversing, text: str) -> None:
    asked = last(talking, "1000 h100, 14 researchers, vs meta", text)
    assert not any("68 H100" in each or "685 H100" in each for each in asked)


def test_hours_are_told_as_taken(talking: Conversing) -> None:
    told = last_answer(talking, "300k h200 hours a month, 14 researchers", "scratch that, 500k")
    assert "taken as 500,000 hours a month on 685 chips that never stop" in told.understood
