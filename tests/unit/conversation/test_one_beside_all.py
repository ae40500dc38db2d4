"""One researcher beside all who share, two offers by what each has, and hours before dollars."""

from __future__ import annotations

import pytest

from tests.unit.book import Book


@pytest.mark.parametrize(
    "text",
    [
        "what does one researcher get from 2048 H100 for 40 people",
        "one researcher's part of 2048 H100 shared by 40",
        "how much is there for one person if 40 people share 2048 H100",
    ],
)
def test_one_of_those_who_share_is_no_team_of_one(book: Book, text: str) -> None:
    assert book.ask(text).answer.headline.text.startswith("51 H100e per researcher")


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "32 H100 each for 10 people or 20 H100 each for 16 people",
            "1.6× as much: 32.0 H100e against 20.0",
        ),
        (
            "8 H200 each for 30 people or 16 H100 each for 20 people",
            "2.0× as much: 16.0 H100e against 8.00",
        ),
        ("64 H100 each for 5 people or 40 H100 each for 12 researchers", "64.0 H100e against 40.0"),
        (
            "what's better, 32 H100 each for 10 people or 20 B200 each for 16",
            "45.5 H100e against 32.0",
        ),
        (
            "16 H100 each with 8 researchers or 12 H100 each with 20 researchers?",
            "16.0 H100e against 12.0",
        ),
        ("32 H100 each for 10 people vs 20 H100 each for 16 people", "32.0 H100e against 20.0"),
    ],
)
def test_each_of_two_offers_keeps_its_people(book: Book, text: str, headline: str) -> None:
    assert headline in book.ask(text).answer.headline.text


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("how many gpu-hours is 640 H100 for 21 days", "322,560"),
        ("512 H100 for 3 weeks in gpu hours", "258,048"),
        ("GPU-hours of 64 B200 over 10 days", "15,360"),
    ],
)
def test_hours_come_before_prices(book: Book, text: str, hours: str) -> None:
    assert book.ask(text).answer.verdict[0].text == f"That is {hours} GPU-hours."
