"""What one researcher may use inside a lab is not on record, and nothing is guessed of it."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Unreadable


@pytest.mark.parametrize(
    "text",
    [
        "does any lab let a single researcher do runs like that",
        "which labs let one scientist use a whole cluster",
        "do other labs allow an individual researcher such runs",
        "is there any lab where one person may start big jobs",
    ],
)
def test_it_is_said_not_to_be_on_record(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unreadable)
    assert "is not on record" in reading.problem
    assert reading.suggestions == ("how is compute allocated at OpenAI",)
