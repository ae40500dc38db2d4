"""`renting for these days` is now, and no time that hardware is paid for."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Kind, Understood


@pytest.mark.parametrize(
    "text",
    [
        "whats an h100 renting for these days",
        "what does an h100 rent for these days",
        "what do h200s rent for those days",
        "what are people paying for b200 for these days",
        "what do h100s cost to rent during these days",
    ],
)
def test_these_days_are_no_time_that_is_paid_for(reader: Reader, today: date, text: str) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert (reading.question.kind, reading.question.days) == (Kind.PRICE, None)


def test_so_many_days_are(reader: Reader, today: date) -> None:
    reading = reader.read("how much to rent 64 h100 for 3 days", today)
    assert isinstance(reading, Understood)
    assert reading.question.days == 3
