"""A half behind a unit or a number counts: `a day and a half` is no day."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.read import Reader
from bot.questions.writing.canonical import to_text
from bot.questions.writing.wording import span
from tests.unit.questions.reading import whole_question_in

OFFER = "1024 H100, 30 researchers"


@pytest.mark.parametrize(
    ("said", "hours"),
    [
        ("typical wait is a day and a half", "36"),
        ("a day-and-a-half queue", "36"),
        ("an hour and a half in the queue", "1.5"),
        ("queue: 2 and a half hours", "2.5"),
        ("two-and-a-half-day queue", "60"),
        ("wait: two days and a half", "60"),
        ("wait of 1 1/2 days", "36"),
        ("1½ days queue", "36"),
        ("½ day wait", "12"),
        ("queue is about a week and a half", "252"),
        ("half a day's wait", "12"),
    ],
)
def test_the_wait_is_the_whole_of_it(reader: Reader, today: date, said: str, hours: str) -> None:
    question = whole_question_in(f"{OFFER}, {said}, vs openai", reader, today)
    assert question.offer is not None
    assert f"{question.offer.wait_hours:g}" == hours


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("2½k H100 for 40 researchers", "2500 H100, 40 researchers"),
        ("2 and a half thousand H100, 40 researchers", "2500 H100, 40 researchers"),
        ("2 1/2 racks of GB200 NVL72 for 30 researchers", "180 GB200, 30 researchers"),
        ("1024 H100, 30 researchers, ¾ for research", f"{OFFER}, 75% for research"),
        ("1024 H100, 30 researchers and ½ for research", f"{OFFER}, 50% for research"),
        ("what can 512 H100 do in a month and a half", "what can 512 H100 do in 45 days"),
        (
            "cost of 512 H100 for a year and a half",
            "cost of 512 H100, for 13140 hours, one-year contract",
        ),
    ],
)
def test_so_is_any_other_number(
    reader: Reader, today: date, directory: Directory, text: str, asked: str
) -> None:
    assert to_text(whole_question_in(text, reader, today), directory) == asked


@pytest.mark.parametrize(
    "said",
    ["queue a day and half of it for research", "a day's queue and a half for research"],
)
def test_a_half_of_the_chips_stays_one(reader: Reader, today: date, said: str) -> None:
    question = whole_question_in(f"{OFFER}, {said}, vs openai", reader, today)
    assert question.offer is not None
    assert question.offer.research_share == 0.5
    assert question.offer.wait_hours == 24


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (547.5, "1.5 years"),
        (912.5, "2.5 years"),
        (730, "2 years"),
        (45, "45 days"),
        (365, "1 year"),
    ],
)
def test_half_years_are_told_as_such(days: float, told: str) -> None:
    assert span(days) == told
