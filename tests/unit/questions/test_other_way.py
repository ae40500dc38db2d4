"""How many chips a tier takes is told to be asked the other way round."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Understood, Unreadable


@pytest.mark.parametrize(
    "text",
    [
        "how many H100 do we need to reach the compute-dense tier",
        "how many GPUs would get us into the frontier tier",
    ],
)
def test_chips_for_a_level_are_asked_the_other_way_round(
    text: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unreadable)
    assert reading.is_plain
    for way in reading.suggestions:
        assert isinstance(reader.read(way, today), Understood)


@pytest.mark.parametrize(
    "text",
    [
        "how many people can we add before we fall below 30 H100 each",
        "how many more H100 to get to 100 per researcher",
        "how many H100 to train llama 3.1 405b in 60 days",
        "how many B200 would we need to equal anthropic per head for 12 researchers",
        "how many gpus does meta have per employee",
    ],
)
def test_what_can_be_worked_out_is_read(text: str, reader: Reader, today: date) -> None:
    assert isinstance(reader.read(text, today), Understood)
