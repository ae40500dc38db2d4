"""Offers as people type them who write English seldom, or in a hurry."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.read import Reader
from bot.questions.types import Understood
from bot.questions.writing.canonical import to_text

PLAIN = "512 H100, 24 researchers"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("we dispose of 512 GPU H100 for the 24 researcher", PLAIN),
        ("our cluster counts 512 cards H100 for 24 researchers", PLAIN),
        ("512 pcs. of Nvidia H100 80GB for 24 ppl", PLAIN),
        ("512 units of H100, 24 researchers", PLAIN),
        ("H100 x 512 pcs, 24 HC", PLAIN),
        ("512 H100, 24 pax", PLAIN),
        ("24 engrs 512 H100", PLAIN),
        ("24 profs & postdocs, 512 H100", PLAIN),
        ("512 H100 for 2 dozens researchers", PLAIN),
        ("512 H100, team of a couple dozen", PLAIN),
        ("64 boxes with each 8 H100, 24 researchers", PLAIN),
        ("approx. 500 H100 for 24 people", "500 H100, 24 researchers"),
        ("half thousand H100 for 24 researchers", "500 H100, 24 researchers"),
        (
            "512 H100, 24 researchers, each one gets for sure 8",
            "512 H100, 24 researchers, 8 guaranteed each",
        ),
    ],
)
def test_a_loosely_typed_offer_is_read_whole(
    reader: Reader, today: date, directory: Directory, text: str, asked: str
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood), reading
    assert to_text(reading.question, directory) == asked
    assert reading.assumed == ()


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("64 boxes, each with 8 H100, 24 researchers", PLAIN),
        ("64 nodes, each has 8 H100, 24 researchers", PLAIN),
        (
            "512 H100, 24 researchers, each gets 8 H100 guaranteed",
            "512 H100, 24 researchers, 8 guaranteed each",
        ),
        ("24 researchers with 8 H100 each", "192 H100, 24 researchers"),
    ],
)
def test_what_each_has_stays_what_each_has(
    reader: Reader, today: date, directory: Directory, text: str, asked: str
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood), reading
    assert to_text(reading.question, directory).startswith(asked)
