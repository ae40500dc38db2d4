"""Chips that people share evenly, people who start on a day, and dollars without their sign."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Understood
from bot.questions.writing.canonical import to_text


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("3,200 H200s split evenly between 80 scientists", "3200 H200, 80 researchers"),
        ("2048 h100 shared evenly by 64 people vs meta", "2048 H100, 64 researchers, vs Meta"),
        ("512 b200, split equally 16 ways", "512 B200, 16 researchers"),
        ("512 b200 split evenly, 16 researchers", "512 B200, 16 researchers"),
        ("384 H100 split equally by 12 of us", "384 H100, 12 researchers"),
        ("384 H100 spread evenly over a team of 12", "384 H100, 12 researchers"),
        ("12 researchers, 384 h100, evenly split", "384 H100, 12 researchers"),
        ("384 H100 split evenly between 3 teams, ours has 8 people", "128 H100, 8 researchers"),
        ("384 h100 shared equally with prod, 12 researchers", "384 H100, 12 researchers, 50%"),
        ("384 h100 divided equally with the ads org, 12 people", "384 H100, 12 researchers, 50%"),
        ("512 b200 split evenly between research and product, 16 people", "512 B200, 16 res"),
    ],
)
def test_an_even_split_among_people_is_no_half(
    text: str, canonical: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood), reading
    assert to_text(reading.question, reader.words.directory).startswith(canonical)
    offer = reading.question.offer
    assert offer is not None
    assert (offer.research_share == 0.5) is ("%" in canonical or "product" in text)


@pytest.mark.parametrize(
    "text",
    [
        "2000 h100 for 32 researchers today, 8 start in january. what happens to each slice",
        "2000 h100 for 32 researchers now, 8 join in january, whats each left with",
        "2000 h100, 32 researchers at the moment, 8 starting in march",
        "2000 h100, 32 people right now and 8 arrive in february",
        "2000 h100, we are 32 researchers today, another 8 start in january",
    ],
)
def test_those_who_start_beside_the_people_of_today_are_hires(
    text: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood), reading
    said = to_text(reading.question, reader.words.directory)
    assert said.startswith("2000 H100, 32 researchers, what if we hire 8 more")


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("how many gb200 can i rent on 3 mill a year", "how many GB200 for $3000000 a year"),
        (
            "how many h200 does 5 mil get us for a year",
            "how many H200 for $5000000 a year, one-year contract",
        ),
        ("how many h100 can i get with 4 million", "how many H100 for $4000000 a year"),
        ("how many b200 would 2.5 mills buy", "how many B200 for $2500000 a year"),
        ("budget of 2.5 mills per annum, 12 researchers", "12 researchers, $2500000 a year"),
    ],
)
def test_a_million_is_dollars_where_chips_are_asked_for(
    text: str, canonical: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood), reading
    assert to_text(reading.question, reader.words.directory) == canonical
