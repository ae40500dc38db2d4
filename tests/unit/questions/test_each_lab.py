"""A number of its own for each lab is asked apart: one question holds one for all."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.read import Reader
from bot.questions.types import Understood, Unreadable
from bot.questions.writing.canonical import to_text
from tests.unit.questions.reading import question_in


@pytest.mark.parametrize(
    "text",
    [
        "2048 H100 40 researchers vs openai, assuming 900 researchers and anthropic, assuming 700"
        " researchers",
        "2048 H100 40 researchers vs openai with 900 researchers and anthropic with 700"
        " researchers",
    ],
)
def test_a_number_for_each_lab_is_asked_one_by_one(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unreadable)
    assert reading.suggestions == (
        "2048 H100, 40 researchers, vs OpenAI, assume 900 researchers",
        "2048 H100, 40 researchers, vs Anthropic, assume 700 researchers",
    )


@pytest.mark.parametrize(
    "text",
    [
        "2048 H100 40 researchers vs openai and anthropic, assume 900 researchers",
        "2048 H100 40 researchers vs openai, assume 900 researchers, 50% of compute for research",
        "2048 H100 40 researchers vs openai and anthropic, assuming 900 researchers there, again"
        " assuming 900 researchers there",
    ],
)
def test_one_number_serves_all_labs(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.assume.lab_researchers == 900


_ALONE = (
    ("xAI vs OpenAI per researcher, assuming xAI has 400 researchers", "xai", 400),
    ("Meta or Anthropic per researcher, if Meta has 2000 researchers", "meta", 2000),
    ("2048 H100, 40 people vs OpenAI and Meta, assume OpenAI has 1000 researchers", "openai", 1000),
    ("rank all labs per researcher assuming xAI has 400 researchers", "xai", 400),
)


@pytest.mark.parametrize(("text", "lab", "heads"), _ALONE)
def test_a_number_said_with_one_of_several_labs_is_of_that_lab_alone(
    text: str, lab: str, heads: int, reader: Reader, directory: Directory, today: date
) -> None:
    question = question_in(text, reader, today)
    assert (question.assume.lab, question.assume.lab_researchers) == (lab, heads)
    assert question_in(to_text(question, directory), reader, today) == question


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("OpenAI vs DeepMind assuming OpenAI's research share is 30%", "rd_share"),
        ("OpenAI vs DeepMind if 70% of OpenAI's staff do research", "research_staff_share"),
        ("Anthropic vs OpenAI if OpenAI's headcount grew to 9000", "lab_staff"),
        ("xAI vs OpenAI if OpenAI had twice the compute", "lab_times"),
    ],
)
def test_so_is_a_share_and_what_is_supposed(
    text: str, name: str, reader: Reader, directory: Directory, today: date
) -> None:
    question = question_in(text, reader, today)
    assert question.assume.lab == "openai"
    assert getattr(question.assume, name)
    assert question_in(to_text(question, directory), reader, today) == question


def test_of_labs_that_are_joined_it_is_of_both(reader: Reader, today: date) -> None:
    text = "how do OpenAI and Meta compare if OpenAI and Meta have 900 researchers"
    assert question_in(text, reader, today).assume.lab is None


def test_of_one_lab_nothing_more_is_said(reader: Reader, today: date) -> None:
    assert (
        question_in("how big is xAI, assume xAI has 400 researchers", reader, today).assume.lab
        is None
    )


def test_two_numbers_for_three_labs_are_asked_apart(reader: Reader, today: date) -> None:
    text = "xAI vs Meta vs OpenAI, xAI with 400 researchers and OpenAI with 2000 researchers"
    reading = reader.read(text, today)
    assert isinstance(reading, Unreadable)
    assert [each.split(",")[0] for each in reading.suggestions] == [
        "how big is SpaceXAI",
        "how big is OpenAI",
    ]
