"""GPU-hours of an offer: the chips that run times 8,760, and the part that each has of it."""

from __future__ import annotations

import pytest

from tests.unit.book import Book

HOURS = 8760.0


@pytest.mark.parametrize(
    ("text", "whole", "each"),
    [
        ("2048 H100 40 researchers", 2048 * HOURS, 2048 * HOURS / 40),
        ("2048 H100 40 researchers, half of it for research", 2048 * HOURS, 1024 * HOURS / 40),
        ("512 H100 + 128 B200, 20 researchers", 640 * HOURS, 32 * HOURS),
        ("1000 H100 now and 500 B200 announced, 40 researchers", 1000 * HOURS, 25 * HOURS),
        ("2048 H100", 2048 * HOURS, None),
        ("8 H100 per researcher", None, 8 * HOURS),
        ("$20M a year for 30 people", None, None),
    ],
)
def test_running_chips_give_hours(
    book: Book, text: str, whole: float | None, each: float | None
) -> None:
    for key, hours in (("gpu_hours_per_year", whole), ("gpu_hours_per_researcher_year", each)):
        figure = book.ask(text).answer.figure(f"offer.{key}")
        assert figure is not None
        found = figure.estimate.median if figure.estimate else None
        assert found == (hours if hours is None else pytest.approx(hours))


def test_a_range_of_chips_is_one_of_hours(book: Book) -> None:
    figure = book.ask("1000-2000 H100, 40 researchers").answer.figure("offer.gpu_hours_per_year")
    assert figure is not None
    assert figure.estimate is not None
    assert (figure.estimate.low, figure.estimate.high) == (1000 * HOURS, 2000 * HOURS)
