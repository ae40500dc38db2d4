"""What a lab took off its board is asked of roles, and of none of its chips."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.plain_words import in_roles
from bot.questions.read import Reader
from bot.questions.types import Kind
from tests.unit.questions.reading import question_in


@pytest.mark.parametrize(
    ("text", "lab"),
    [
        ("what did xai take down this month", "xai"),
        ("what has openai taken down", "openai"),
        ("what did deepmind pull this month", "google-deepmind"),
        ("which jobs has scale ai taken off its board", "scale-ai"),
        ("what did openai close last week", "openai"),
        ("what has xai removed", "xai"),
        ("did anthropic close anything last week", "anthropic"),
        ("has meta taken anything down recently", "meta"),
        ("what has openai opened this week", "openai"),
        ("what else has anthropic put up lately", "anthropic"),
    ],
)
def test_what_was_taken_down_are_roles(text: str, lab: str, reader: Reader, today: date) -> None:
    question = question_in(text, reader, today)
    assert (question.kind, question.labs) == (Kind.HIRING, (lab,))


def test_the_time_stays(reader: Reader, today: date) -> None:
    of_week = question_in("what did openai close last week", reader, today)
    assert of_week == question_in("roles closed at openai last week", reader, today)


@pytest.mark.parametrize(
    "text",
    [
        "what did we close last week",
        "what did OpenAI close its round at",
        "how close is OpenAI to us",
        "did Meta close its data centre in Ohio",
        "what did nvidia pull off",
    ],
)
def test_what_else_was_closed_stays_as_it_is(text: str) -> None:
    assert in_roles(text) == text
