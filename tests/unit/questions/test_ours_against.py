"""Ours against another offer, whichever of the two is told first."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Kind, Scope, Understood
from bot.questions.writing.canonical import to_text
from tests.unit.questions.reading import question_in


@pytest.mark.parametrize(
    "text",
    [
        "compare us with an offer of 256 B200 for 4 researchers",
        "can you compare our offer to one of 256 B200 for 4 researchers",
        "compare what we have with a startup that gives 256 B200 to 4 researchers",
        "set our offer against 256 B200 for 4 researchers",
        "compare 256 B200 for 4 researchers with ours",
        "256 B200 for 4 people vs us",
        "another lab offers 256 B200 for 4 researchers, how do we compare",
    ],
)
def test_ours_is_held_against_another_whichever_is_told_first(
    text: str, reader: Reader, today: date
) -> None:
    canonical = to_text(question_in(text, reader, today), reader.words.directory)
    assert canonical == "our compute vs 256 B200, 4 researchers"


@pytest.mark.parametrize("text", ["compare us with 512 B200", "our offer vs 512 B200"])
def test_chips_that_nobody_shares_are_held_against_ours(
    text: str, reader: Reader, today: date
) -> None:
    question = question_in(text, reader, today)
    assert to_text(question, reader.words.directory) == "they want 512 B200"


@pytest.mark.parametrize(
    "text",
    [
        "Does OpenAI have more than us per employee?",
        "does OpenAI have more per employee than we do",
        "is OpenAI ahead of us per employee",
        "is OpenAI bigger than us per head of staff",
    ],
)
def test_what_each_has_is_set_beside_what_each_of_us_has(
    text: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood), reading
    asked = reading.question
    assert (asked.kind, asked.labs, asked.uses_saved) == (Kind.OFFER, ("openai",), True)
    assert asked.scope is Scope.PER_EMPLOYEE


@pytest.mark.parametrize(
    "text",
    [
        "how many times more compute per researcher does openai have than us",
        "how much more does openai have per researcher than us",
        "how many times our compute per head does openai have",
    ],
)
def test_what_a_researcher_has_is_held_against_ours(text: str, reader: Reader, today: date) -> None:
    question = question_in(text, reader, today)
    assert to_text(question, reader.words.directory) == "us vs OpenAI, per researcher"


def test_times_our_whole_are_a_card_beside_ours(reader: Reader, today: date) -> None:
    question = question_in("how many times our compute does meta have", reader, today)
    assert (question.kind, question.labs, question.uses_saved) == (Kind.LAB, ("meta",), True)
