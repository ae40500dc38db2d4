"""A part of everyone's share that is guaranteed, told with the offer itself."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.types import Understood
from tests.unit.questions.reading import read


def _promised(text: str, directory: Directory) -> tuple[float | None, tuple[str, ...]]:
    reading = read(text, directory, date(2026, 11, 24))
    assert isinstance(reading, Understood)
    assert reading.question.offer is not None
    return reading.question.offer.guaranteed_per_researcher, reading.assumed


@pytest.mark.parametrize(
    ("text", "each"),
    [
        ("2,000 gb200, 80 researchers, 50% guaranteed, vs openai", 12),
        ("2000 gb200 80 researchers half guaranteed", 12),
        ("2000 gb200, 80 researchers, half of it guaranteed", 12),
        ("2000 gb200, 80 researchers, guarantee 50%", 12),
        ("2000 gb200, 80 researchers, 50% of each share is guaranteed", 12),
        ("2000 h100, 80 people, a third guaranteed", 8),
        ("2000 h100, 80 people, 80% for research, 50% guaranteed", 10),
        ("our offer is 2000 h100 for 80 people with half of their share guaranteed", 12),
    ],
)
def test_a_part_is_taken_of_what_each_has(directory: Directory, text: str, each: int) -> None:
    promised, assumed = _promised(text, directory)
    assert promised == each
    assert assumed[0].endswith(f"taken as {each} chips guaranteed to each")
    assert not any("left out" in one for one in assumed)


@pytest.mark.parametrize(
    "text",
    [
        "2000 h100, 80 people, half of the people guaranteed 20",
        "2000 h100, 80 people, guarantee 50% of the researchers",
        "2000 h100, 80 people, 50% discount guaranteed",
        "2000 h100 and 500 b200, 80 people, 50% guaranteed",
        "20 h100, 80 people, 50% guaranteed",
    ],
)
def test_a_part_of_anything_else_promises_nobody_anything(directory: Directory, text: str) -> None:
    promised, assumed = _promised(text, directory)
    assert promised is None
    assert any("left out" in one for one in assumed)
