"""Chips named before their number, and days on which a cluster was turned on."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from tests.unit.questions.reading import canonical


@pytest.mark.parametrize(
    ("text", "chips"),
    [
        (
            "H100 1,280 up and running; 640 GB300 on order",
            "1280 H100 operational + 640 GB300 contracted",
        ),
        (
            "H100 1,280 running now; B200 640 on order",
            "1280 H100 operational + 640 B200 contracted",
        ),
        (
            "H200 512 operational, GB300 1,024 planned",
            "512 H200 operational + 1024 GB300 announced",
        ),
        ("H100 2048 live", "2048 H100"),
        ("H100 2048 live, 512 planned B200", "2048 H100 operational + 512 B200 announced"),
        ("B200 640 ordered, H100 1280 operational", "640 B200 contracted + 1280 H100 operational"),
    ],
)
def test_a_number_may_stand_between_chip_and_state(
    text: str, chips: str, reader: Reader, today: date
) -> None:
    told, left = canonical(f"{text}; headcount 33; against DeepMind", reader, today)
    assert told.startswith(f"{chips}, 33 researchers")
    assert not left


@pytest.mark.parametrize(
    "text",
    [
        "our cluster was turned on in January: 2048 H100, 41 researchers, vs OpenAI",
        "2048 H100 that were switched on in January, 41 researchers vs OpenAI",
        "the cluster got delivered in March: 2048 H100, 41 researchers, vs OpenAI",
        "2048 H100 were powered on in Q1, 41 researchers, vs OpenAI",
        "2048 H100, 41 researchers, vs OpenAI; it has been commissioned in February",
    ],
)
def test_what_was_turned_on_runs(text: str, reader: Reader, today: date) -> None:
    told, left = canonical(text, reader, today)
    assert told.startswith("2048 H100, 41 researchers"), told
    assert not left


def test_what_is_to_be_turned_on_does_not(reader: Reader, today: date) -> None:
    text = "2048 H100 to be turned on in January, 41 researchers"
    told, left = canonical(text, reader, today)
    assert "announced" in told
    assert not left


@pytest.mark.parametrize(
    "asked",
    [
        "as it was in March",
        "as things stood in March",
        "as it stood in March",
        "the way it was in March",
        "as they were in March",
    ],
)
def test_the_day_of_how_it_was(asked: str, reader: Reader, today: date) -> None:
    told, left = canonical(f"2048 H100 40 researchers vs openai, {asked}", reader, today)
    assert "as of 2026-03-31" in told
    assert not left
