"""Openings of a level, at all labs or at one: none of them is a question about compute."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.types import Kind
from tests.unit.questions.reading import asked


@pytest.mark.parametrize(
    ("text", "work"),
    [
        ("entry level or new grad roles at any of the labs?", "with graduate in the title"),
        ("any entry-level jobs at the labs", "with graduate in the title"),
        ("any lab with entry level openings", "with graduate in the title"),
        ("entry-level at anthropic?", "with graduate in the title"),
        ("do any of them take entry level people", "with graduate in the title"),
        ("PhD level roles at openai", "with PhD in the title"),
        ("jobs for phds at deepmind", "with PhD in the title"),
        ("any labs advertising PhD-level roles", "with PhD in the title"),
        ("are there part-time jobs at any of the labs", "with part-time in the title"),
        ("any jobs going at the labs", None),
        ("any jobs going at openai", None),
    ],
)
def test_a_level_is_asked_of_titles(
    text: str, work: str | None, directory: Directory, today: date
) -> None:
    question = asked(text, directory, today)
    assert (question.kind, question.work) == (Kind.HIRING, work)
