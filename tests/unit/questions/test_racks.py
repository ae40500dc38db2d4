"""Racks are asked after where nothing tells their chips, also beside chips of something else."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Unclear, Understood


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("4 NVL72 racks vs 512 H100", "288 GB200 vs 512 H100"),
        ("4 NVL72 racks or 512 H100 for 20", "288 GB200 vs 512 H100, 20 researchers"),
        ("4 NVL72 racks and 512 H100, 20 researchers", "288 GB200 + 512 H100, 20 researchers"),
    ],
)
def test_bare_racks_are_asked_after(text: str, first: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unclear)
    assert next(choice.text for choice in reading.choices) == first


@pytest.mark.parametrize("text", ["4 NVL72 racks with GB200, 20 people", "4 racks GB300 vs OpenAI"])
def test_racks_of_named_chips_are_not(text: str, reader: Reader, today: date) -> None:
    assert isinstance(reader.read(text, today), Understood)
