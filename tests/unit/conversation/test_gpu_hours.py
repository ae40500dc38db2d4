"""GPU-hours of what is offered: chips times hours, in all and for each who shares them."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer

US = "us vs openai"
_ALL = "About 1.50 million GPU-hours a month"
_YEARLY = "About 17.9 million GPU-hours a year"
_EACH = "About 37,400 GPU-hours a month for each"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("how many gpu hours do we have a month", _ALL),
        (
            "how many GPU-hours does our cluster give per year",
            "About 17.9 million GPU-hours a year",
        ),
        ("how many gpu hours per researcher per month", _EACH),
        ("gpu hours per month of 2048 H100", _ALL),
        ("how many GPU hours does one researcher get in a month with 2048 H100 for 40", _EACH),
        ("how many GPU-hours a year do 512 B200 give", "About 4.49 million GPU-hours a year"),
        ("gpu hours per week of 512 H100 for 8 people", "About 86,000 GPU-hours a week"),
    ],
)
def test_chips_are_told_in_hours_at_once(talking: Conversing, text: str, told: str) -> None:
    assert last_answer(talking, text).headline.text == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("how many gpu hours is that a month?", _ALL),
        ("in gpu-hours", _ALL),
        ("and in GPU hours per person", _EACH),
        ("what's that in gpu hours per year", _YEARLY),
    ],
)
def test_so_they_are_after_an_offer(talking: Conversing, text: str, told: str) -> None:
    answer = last_answer(talking, US, text)
    assert answer.headline.text == told
    assert any("every chip at work every hour" in line.text for line in answer.verdict)


def test_another_time_is_of_the_hours_that_were_told(talking: Conversing) -> None:
    told = last_answer(talking, US, "in gpu hours", "and per researcher per week")
    assert told.headline.text == "About 8,600 GPU-hours a week for each"


def test_chips_that_nobody_shares_have_no_hours_for_each(talking: Conversing) -> None:
    told = last_answer(talking, "gpu hours per month of 2048 H100")
    assert not any("for each" in line.text for line in told.verdict)


@pytest.mark.parametrize(
    ("text", "run"),
    [
        ("how many gpu-hours does olmo 3 take", "Olmo 3"),
        ("how many GPU hours did llama 3 70b use", "Llama 3 70B"),
    ],
)
def test_the_hours_of_a_run_are_its_own(talking: Conversing, text: str, run: str) -> None:
    assert run in last_answer(talking, text).headline.text
