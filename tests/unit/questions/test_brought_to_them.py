"""Chips that it takes to get to a lab, or to a part of what it has."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Kind, Scope, Unreadable
from tests.unit.questions.reading import question_in, whole_question_in


@pytest.mark.parametrize(
    ("text", "lab", "chip", "part"),
    [
        ("GB200s needed to reach xAI in total", "xai", "GB200", None),
        ("how many GB200 to reach xAI in total", "xai", "GB200", None),
        ("number of B200 to get to Meta's total", "meta", "B200", None),
        ("how much B200 would get us to Meta's total", "meta", "B200", None),
        ("H100s to reach OpenAI per researcher, 30 researchers", "openai", "H100", None),
        (
            "number of H200 to be at half of OpenAI's compute per researcher with 25 researchers",
            "openai",
            "H200",
            0.5,
        ),
        ("number of H200 for half of OpenAI's compute per head, 25 people", "openai", "H200", 0.5),
        ("H200 to be at 50% of OpenAI per researcher, 25 researchers", "openai", "H200", 0.5),
        (
            "how many B200 to have half as much per researcher as Meta, 30 researchers",
            "meta",
            "B200",
            0.5,
        ),
        (
            "how many H200 to equal a third of what one researcher at OpenAI has, 25 researchers",
            "openai",
            "H200",
            1 / 3,
        ),
    ],
)
def test_chips_to_a_lab_are_counted(
    text: str, lab: str, chip: str, part: float | None, reader: Reader, today: date
) -> None:
    asked = whole_question_in(text, reader, today)
    assert (asked.kind, asked.labs, asked.part) == (Kind.MATCH, (lab,), part)
    assert [one.removeprefix("chip/").upper() for one in asked.chips] == [chip]
    assert asked.scope is (Scope.TOTAL if "total" in text else Scope.PER_RESEARCHER)


@pytest.mark.parametrize(
    "text",
    [
        "how many H200 for twice what Anthropic has per researcher with 10 people",
        "how many H100 to have double OpenAI's average, 10 people",
    ],
)
def test_a_multiple_of_theirs_is_not_told_as_the_whole(
    text: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unreadable)
    assert "not a multiple of it" in reading.problem


@pytest.mark.parametrize("text", ["how many H100 for OpenAI", "number of H100 at openai"])
def test_a_count_of_theirs_stays_theirs(text: str, reader: Reader, today: date) -> None:
    assert question_in(text, reader, today).kind is Kind.LAB


@pytest.mark.parametrize(
    ("text", "lab", "part"),
    [
        ("we'd like a fifth of Anthropic's total, how many H100 is that", "anthropic", 0.2),
        ("how many H100 is a tenth of Meta's compute", "meta", 0.1),
        ("what's 1% of openai's compute in B200", "openai", 0.01),
        ("a quarter of Meta's total in H200?", "meta", 0.25),
        ("what is 20% of meta's compute", "meta", 0.2),
        ("how much compute is 30% of openai", "openai", 0.3),
    ],
)
def test_a_part_of_all_they_have_is_counted(
    text: str, lab: str, part: float, reader: Reader, today: date
) -> None:
    asked = whole_question_in(text, reader, today)
    assert (asked.kind, asked.labs, asked.part) == (Kind.MATCH, (lab,), part)
    assert asked.scope is Scope.TOTAL
