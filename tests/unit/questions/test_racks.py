"""Racks are asked after where nothing tells their chips, also beside chips of something else."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Unclear, Understood
from bot.questions.writing.canonical import to_text


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("NVL36 x4, 12 researchers", "144 GB200, 12 researchers"),
        ("2 NVL36 racks, 9 people", "72 GB200, 9 researchers"),
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


@pytest.mark.parametrize(
    "text",
    [
        "NVL72 x 6 for 40 researchers",
        "NVL72 * 6 for 40 researchers",
        "NVL72×6 for 40 researchers",
        "NVL72: 6, 40 researchers",
        "6 of NVL72 for 40 researchers",
        "six of those NVL72s for 40 people",
        "6 * NVL72 for 40 people",
        "NVL72 racks x6 for 40 researchers",
    ],
)
def test_racks_that_are_counted_behind_or_out_of_some_are_as_many(
    text: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unclear)
    told = "432 GB200, 40 researchers"
    assert next(choice.text for choice in reading.choices) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("GB200 NVL72 * 6 for 40 researchers", "432 GB200, 40 researchers"),
        ("6 of GB200 NVL72 for 40 researchers", "432 GB200, 40 researchers"),
        ("dgx h100 * 4 for 10 people", "32 H100, 10 researchers"),
        ("*2048* H100 for *40* researchers", "2048 H100, 40 researchers"),
    ],
)
def test_so_are_boxes_of_a_chip(text: str, told: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert to_text(reading.question, reader.words.directory) == told
