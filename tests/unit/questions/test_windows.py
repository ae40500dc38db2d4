"""So many days are a window to train in, or until chips come; never both."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from tests.unit.questions.reading import typed


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("4096 H100 in 45 days: which is the largest run?", "what can 4096 H100 do in 45 days"),
        ("What is realistic with 1024 H100 in 60 days", "what can 1024 H100 do in 60 days"),
        ("512 B200 in 90 days, anything realistic?", "what can 512 B200 do in 90 days"),
        ("Biggest training run for 4096 H100 in 3 months?", "what can 4096 H100 do in 90 days"),
        ("the largest model on 1024 H100 in 60 days?", "what can 1024 H100 do in 60 days"),
    ],
)
def test_what_is_asked_of_days_is_done_on_chips_that_run(
    text: str, canonical: str, reader: Reader, today: date
) -> None:
    assert typed(reader, text, today) == canonical


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("1,024 GB300 in March", "March 2027"),
        ("1024 GB300 in 60 days", "2027-01-23"),
        ("what can we do with 1024 GB300 arriving in 45 days", "2027-01-08"),
        ("1024 GB300 in 60 days for 40 researchers vs Meta", "2027-01-23"),
    ],
)
def test_days_until_chips_come_are_no_window(
    text: str, due: str, reader: Reader, today: date
) -> None:
    asked = typed(reader, text, today)
    assert f"announced from {due}" in asked
    assert "days" not in asked


def test_a_largest_job_beside_chips_stays_a_term(reader: Reader, today: date) -> None:
    asked = typed(reader, "2048 H100 for 40 researchers, max job for 512 H100 vs OpenAI", today)
    assert asked == "2048 H100, 40 researchers, max job 512, vs OpenAI"
