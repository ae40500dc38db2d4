"""So many researchers at a lab are assumed of the lab, and are nobody of ours."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.types import Understood
from tests.unit.questions.reading import read


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("how big is meta per researcher, 400 researchers at meta", 400),
        ("us vs openai with 500 researchers at openai", 500),
        ("how much does each of 300 researchers at Anthropic have", 300),
        ("2048 H100 for 40, 900 researchers at openai", 900),
    ],
)
def test_researchers_at_a_lab_are_the_labs(
    text: str, count: float, directory: Directory, today: date
) -> None:
    found = read(text, directory, today)
    assert isinstance(found, Understood)
    assert found.question.assume.lab_researchers == count
    ours = found.question.offer.researchers if found.question.offer else None
    assert ours is None or ours.value != count
