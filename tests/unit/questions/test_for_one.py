"""Chips that are judged for one person are what each has."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.for_one import for_one
from bot.questions.read import Reader
from tests.unit.questions.reading import question_in


@pytest.mark.parametrize(
    ("text", "promised"),
    [
        ("8 guaranteed h100s decent for a phd grad", 8.0),
        ("pls can you tell me whether 8 guaranteed h100s is decent for a phd grad", 8.0),
        ("would 16 dedicated H100s be good for a postdoc", 16.0),
        ("are 8 H100 guaranteed enough for a new research hire", 8.0),
    ],
)
def test_it_is_what_each_has(text: str, promised: float, reader: Reader, today: date) -> None:
    offer = question_in(text, reader, today).offer
    assert offer
    assert offer.each
    assert offer.guaranteed_per_researcher == promised


def test_without_a_word_for_it_nothing_is_guaranteed(reader: Reader, today: date) -> None:
    offer = question_in("is 8 h100s enough for a phd student", reader, today).offer
    assert offer
    assert offer.each
    assert offer.guaranteed_per_researcher is None


@pytest.mark.parametrize(
    "text",
    [
        "are 512 H100 enough for one researcher to train olmo 3 7b",
        "is 2048 H100 good for 40 researchers",
        "is 2048 H100 enough for a 70B model",
        "8 guaranteed H100s for each researcher",
        "are 512 H100 plenty for the team",
    ],
)
def test_what_is_for_several_or_a_run_stays(text: str) -> None:
    assert for_one(text) == text
