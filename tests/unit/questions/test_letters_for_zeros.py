"""A chip with a letter for its zero, or a zero short, is asked back, and no number goes with it."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Unclear, Unreadable

_NO_CHIPS = "An offer needs at least one chip, so {} chips can't be."


@pytest.mark.parametrize(
    ("text", "chip"),
    [
        ("512 h20o 12 people vs meta", "H200"),
        ("512 H20O 12 people vs meta", "H200"),
        ("512 l4o 12 people vs meta", "L40"),
        ("512 a10o 12 people vs meta", "A100"),
        ("256 a1oo 12 people vs meta", "A100"),
        ("512 h2oo 12 people vs meta", "H200"),
        ("512 b20O 12 people vs meta", "B200"),
        ("512 h10 12 people vs meta", "H100"),
        ("512 b20 12 people vs meta", "B200"),
        ("512 gb20 12 people vs meta", "GB200"),
        ("512 h 10 12 people vs meta", "H100"),
    ],
)
def test_it_is_asked_back_with_those_who_share_it(
    reader: Reader, today: date, text: str, chip: str
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unclear), reading
    assert reading.problem == f"Did you mean {chip}?"
    people = ("12 researchers, vs Meta Superintelligence Labs",)
    assert all(way.text.endswith(people) for way in reading.choices)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0 GPUs 10 researchers vs meta", "0"),
        ("zero gpus, 10 people, vs meta", "0"),
        ("-64 gpus for 10 people vs meta", "-64"),
        ("0 chips for 10 people vs openai", "0"),
        ("0 accelerators for 5 scientists vs cohere", "0"),
        ("minus 100 GPUs, 10 people", "-100"),
    ],
)
def test_no_gpus_are_no_offer_whichever_they_were_to_be(
    reader: Reader, today: date, text: str, number: str
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unreadable), reading
    assert reading.problem == _NO_CHIPS.format(number)
