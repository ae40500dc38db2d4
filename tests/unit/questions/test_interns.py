"""Interns who join share our chips; those who are asked about at a lab are roles."""

from __future__ import annotations

import pytest

from bot.questions.interns import interns_counted


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("what if we take on 6 interns", "what if we hire 6 people"),
        ("adding 6 summer interns, what's left", "hire 6 people, what's left"),
        ("4 interns, half share", "what if we hire 2 more researchers"),
        ("and 6 interns at half a share each", "what if we hire 3 more researchers"),
        ("what if we hire 4 interns, half share", "what if we hire 2 more researchers"),
    ],
)
def test_those_who_join_are_counted(text: str, told: str) -> None:
    assert interns_counted(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "3 interns, half share",
        "internships at OpenAI",
        "is openai hiring 5 interns",
        "how much do interns get at meta",
        "what do 4 intern roles at Anthropic pay",
        "half of our interns are from Stanford",
    ],
)
def test_others_stay(text: str) -> None:
    assert interns_counted(text) == text
