"""A price asked for on two bases, or for a past day and for today, is told for both."""

from __future__ import annotations

from datetime import date
from itertools import permutations

import pytest

from bot.questions.read import Reader
from bot.questions.types import Kind, PriceBasis, Question, Understood
from bot.questions.writing.canonical import to_text

SPOT, LIST, YEAR, THREE = (
    PriceBasis.SPOT, PriceBasis.LIST_8X, PriceBasis.CONTRACT_1Y, PriceBasis.CONTRACT_3Y,
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "bases"),
    [
        ("Give me the H100 spot price and the three-year contract price", (SPOT, THREE)),
        ("what does an H100 cost today vs a one-year contract", (LIST, YEAR)),
        ("H100 on demand or reserved for a year, what's cheaper", (LIST, YEAR)),
        ("H200 one-year vs three-year contract", (YEAR, THREE)),
        ("compare H100 spot with on-demand prices", (SPOT, LIST)),
        ("how much cheaper is spot than a one year contract for H100", (SPOT, YEAR)),
        ("is H100 on a three year contract cheaper than on demand", (THREE, LIST)),
        ("h100 on-demand vs reserved", (LIST, YEAR)),
        ("H100 reserved or spot", (YEAR, SPOT)),
        ("is spot cheaper than reserved for h100", (SPOT, YEAR)),
        ("H100 reserved vs a three-year contract", (YEAR, THREE)),
        ("H100 list price on demand", (LIST, None)),
        ("price of H100 on spot", (SPOT, None)),
        ("price of H100, not on spot", (None, None)),
    ],
)
def test_each_basis_is_read(
    text: str, bases: tuple[PriceBasis | None, ...], reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert (reading.question.basis, reading.question.beside) == bases
    assert not reading.question.trend


@pytest.mark.parametrize("bases", list(permutations(PriceBasis, 2)))
def test_two_bases_are_written_so_that_they_read_back(
    bases: tuple[PriceBasis, PriceBasis], reader: Reader, today: date
) -> None:
    asked = Question(Kind.PRICE, chips=("chip/h100",), basis=bases[0], beside=bases[1])
    assert reader.read(to_text(asked, reader.words.directory), today) == Understood(asked)


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("H100 price in june and now?", date(2026, 6, 30)),
        ("B200 price today and in june", date(2026, 6, 30)),
        ("price of H100 in march vs today", date(2026, 3, 31)),
        ("are H100s cheaper now than in June", date(2026, 6, 30)),
        ("what did an H100 cost in March and what is it now", date(2026, 3, 31)),
    ],
)
def test_a_past_day_and_today_are_the_change_between_them(
    text: str, since: date, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert (reading.question.trend, reading.question.since) == (True, since)


def test_a_second_past_day_is_left_out_and_said_to_be(reader: Reader, today: date) -> None:
    reading = reader.read("price of H100 in March and in June 2026", today)
    assert isinstance(reading, Understood)
    assert reading.assumed == ("“June 2026” left out",)


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("512 H100 for a year on demand", LIST),
        ("on-demand price of 512 H100 for a year", LIST),
        ("what does 512 H100 cost for one year on spot", SPOT),
        ("512 H100 for a year, spot or on demand", None),
        ("512 H100 for a year", YEAR),
    ],
)
def test_the_kind_that_is_named_prices_the_year(
    text: str, basis: PriceBasis | None, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood), reading
    assert (reading.question.kind, reading.question.basis) == (Kind.PRICE, basis)
    assert reading.question.offer
