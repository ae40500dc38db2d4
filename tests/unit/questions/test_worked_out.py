"""What can be worked out of chips and people is read, whatever it is asked for."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Kind, Understood


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


@pytest.mark.parametrize(
    "text",
    [
        "how many H100 do we need to reach the compute-dense tier",
        "how many GPUs would get us into the frontier tier",
    ],
)
def test_chips_for_a_tier_are_worked_out(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.kind is Kind.DILUTION
    assert reading.question.floor is not None
    assert reading.question.floor.level is not None
