"""Whether chips are enough for so many people at so much each: a promise to nobody."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.read import Reader
from bot.questions.types import Kind
from bot.questions.writing.canonical import to_text
from tests.unit.questions.reading import question_in


@pytest.mark.parametrize(
    ("text", "chips", "people", "each"),
    [
        ("can 600 B200 support 30 researchers at 24 each", 600, 30, 24),
        ("is 512 H100 enough for 40 researchers at 16 each", 512, 40, 16),
        ("are 1024 H100 enough to give 50 people 20 each", 1024, 50, 20),
        ("can 600 H100 support 30 researchers at 20 each", 600, 30, 20),
        ("could 256 H200 carry 12 researchers at 32 each?", 256, 12, 32),
        ("do 800 H100 cover 25 researchers with 40 each", 800, 25, 40),
        ("will 2048 H100 be enough for 60 researchers at 32 H100 each", 2048, 60, 32),
        ("would 512 H200 be enough to serve 20 people at 16 GPUs per head", 512, 20, 16),
    ],
)
def test_it_is_asked_how_many_fit(
    text: str, chips: float, people: float, each: float, reader: Reader, today: date
) -> None:
    asked = question_in(text, reader, today)
    assert asked.kind is Kind.DILUTION
    assert asked.floor
    assert asked.floor.count == each
    assert asked.offer
    assert asked.offer.researchers
    assert asked.offer.researchers.value == people
    assert [one.count.value for one in asked.offer.chips] == [chips]
    assert asked.offer.guaranteed_per_researcher is None


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("can 512 H100 support 30 researchers", "512 H100, 30 researchers"),
        ("2048 H100, 40 researchers, 8 each", "2048 H100, 40 researchers, 8 guaranteed each"),
    ],
)
def test_without_so_many_each_it_is_an_offer(
    text: str, read_as: str, reader: Reader, today: date, directory: Directory
) -> None:
    assert to_text(question_in(text, reader, today), directory) == read_as


@pytest.mark.parametrize(
    ("text", "chip", "people", "each"),
    [
        ("at 50 researchers how many H100 for 64 each", "chip/h100", 50, 64),
        ("how many H100 for 50 researchers, 64 each", "chip/h100", 50, 64),
        ("H100s needed so that 30 people have 40 each", "chip/h100", 30, 40),
        ("number of H200 for 25 researchers at 32 each", "chip/h200", 25, 32),
        ("how many B200 for 20 people with 32 H100e each", "chip/b200", 20, 32),
        ("how many B200 would 20 people need for 16 each", "chip/b200", 20, 16),
    ],
)
def test_chips_for_so_many_at_so_much_each_are_counted(
    text: str, chip: str, people: float, each: float, reader: Reader, today: date
) -> None:
    asked = question_in(text, reader, today)
    assert (asked.kind, asked.chips) == (Kind.DILUTION, (chip,))
    assert asked.floor
    assert asked.floor.count == each
    assert asked.offer
    assert asked.offer.researchers
    assert asked.offer.researchers.value == people
