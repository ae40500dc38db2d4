"""A model that has the name of one on record, and more, is another: nothing is told for it."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Understood, Unreadable


@pytest.mark.parametrize(
    ("text", "named", "known"),
    [
        ("could we train GPT-4o on 4096 H100", "GPT-4o", "GPT-4"),
        ("could we train GPT-4o mini on 512 H100", "GPT-4o mini", "GPT-4"),
        ("how much compute went into GPT-4o", "GPT-4o", "GPT-4"),
        ("how many parameters does gpt-4o have", "gpt-4o", "GPT-4"),
        ("how much compute did claude 3.5 haiku take", "claude 3.5 haiku", "Claude 3.5 Sonnet"),
        ("how long to train GPT-4 turbo on 1024 H100", "GPT-4 turbo", "GPT-4"),
    ],
)
def test_no_run_is_told_for_another_model(
    text: str, named: str, known: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unreadable)
    assert reading.problem == f"No training run of “{named}” is on record. One of {known} is."


@pytest.mark.parametrize("text", ["could we train GPT-4 on 4096 H100", "params of GPT-4"])
def test_what_is_on_record_is_told(text: str, reader: Reader, today: date) -> None:
    assert isinstance(reader.read(text, today), Understood)
