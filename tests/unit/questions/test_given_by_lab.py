"""What a lab is told to give somebody is an offer that ours stands against."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Understood
from bot.questions.writing.canonical import to_text

HIS = "our compute vs 200 H100, 1 researcher"


def _read(text: str, reader: Reader, today: date) -> tuple[str, tuple[str, ...]]:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood), reading
    return to_text(reading.question, reader.words.directory), reading.assumed


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("if OpenAI offers him 200 H100", HIS),
        ("OpenAI offered her 200 H100", HIS),
        ("OpenAI has offered 200 H100 to her", HIS),
        ("OpenAI would give him 200 H100", HIS),
        ("OpenAI gives every researcher 32 B200", "our compute vs 32 B200 per researcher"),
        (
            "OpenAI promised 64 H100 to each researcher",
            "our compute vs 64 H100 per researcher, 64 guaranteed each",
        ),
        (
            "OpenAI promised her 100 H100 each",
            "our compute vs 100 H100 per researcher, 100 guaranteed each",
        ),
        ("OpenAI said each gets 100 H100", "our compute vs 100 H100 per researcher"),
    ],
)
def test_it_stands_against_ours(text: str, asked: str, reader: Reader, today: date) -> None:
    told = ("what OpenAI gives is taken as you told it",)
    assert _read(text, reader, today) == (asked, told)


@pytest.mark.parametrize(
    "text",
    [
        "does OpenAI give each researcher 100 H100",
        "is it true that OpenAI gives everyone 100 H100",
        "how many H100 does OpenAI give each researcher",
        "what does OpenAI have",
    ],
)
def test_what_is_asked_of_a_lab_is_none(text: str, reader: Reader, today: date) -> None:
    assert _read(text, reader, today)[0] == "how big is OpenAI"
