"""The whole brief of whoever was spoken of, by the words that people ask for one with."""

from __future__ import annotations

import pytest

from bot.conversation.about_people.briefed import asks_brief, briefed
from bot.questions.types import Kind, Question

ILVA = Question(Kind.CANDIDATE, person="Ilva Marrowdene")


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("brief me on her pls, its for the panel next week", "panel next week"),
        ("look her up please, it's for a first call", "first call"),
        ("can you fill me in on her? phone screen tomorrow", "phone screen tomorrow"),
        ("give me a brief on her for the panel", "panel"),
        ("brief me on her", None),
    ],
)
def test_the_brief_with_why_it_is_wanted(line: str, why: str | None) -> None:
    asked = briefed(line, ILVA)
    assert asked is not None
    assert (asked.person, asked.purpose) == (ILVA.person, why)


@pytest.mark.parametrize(
    "line", ["brief me on OpenAI", "look up the price of H100", "bring her in", "keep it brief"]
)
def test_of_anything_else_it_is_none(line: str) -> None:
    assert not asks_brief(line)
