"""Whether a job of ours may be so large: a question tells nothing of our offer."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Understood, Unreadable


@pytest.mark.parametrize(
    "text",
    [
        "can our folks run a 1024 gpu job?",
        "could one of us run a job on 512 GPUs?",
        "are we able to run 1024-GPU jobs?",
        "can our people run jobs of up to 512 chips?",
        "how big a job can we run?",
        "what's our largest job",
        "is 512 our max job?",
    ],
)
def test_what_is_asked_is_taken_for_no_fact(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unreadable)
    assert reading.suggestions == ("our offer", "max job 1024")


@pytest.mark.parametrize(
    ("text", "chips"),
    [
        ("our max job is 1024", 1024),
        ("we can run a 1024 gpu job", 1024),
        ("2048 H100 for 40 researchers, max job 512", 512),
        ("can we train Llama 3 8B with max job 512", 512),
    ],
)
def test_what_is_told_is(text: str, chips: int, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.offer is not None
    assert reading.question.offer.largest_job == chips
