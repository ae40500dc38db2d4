"""Which price moved most: a change of prices, and no list of labs by compute."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.types import Kind
from tests.unit.book import Book
from tests.unit.questions.reading import asked


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("biggest price jump for any chip this quarter", date(2026, 10, 1)),
        ("biggest price drop this quarter", date(2026, 10, 1)),
        ("what gpu went up most this year", date(2026, 1, 1)),
        ("which chip has gone down the most since june", date(2026, 6, 1)),
        ("largest price swing of any gpu", None),
        ("are gpus going up", None),
    ],
)
def test_the_price_that_moved_most_is_a_change_of_prices(text: str, since: date | None) -> None:
    question = asked(text)
    assert (question.kind, question.trend, question.since) == (Kind.PRICE, True, since)


@pytest.mark.parametrize("text", ["which lab has the most GPUs", "which lab's gpus went up most"])
def test_what_labs_have_is_no_price(text: str) -> None:
    assert asked(text).kind is not Kind.PRICE


def test_what_moved_most_stands_in_the_headline(book: Book) -> None:
    told = book.ask("what gpu went up most this year").answer.headline.text
    assert told.endswith("; most of all H100, one-year contract (+56\xa0%)")


@pytest.mark.parametrize(
    "text", ["show me every version of F-001", "all versions of F-001", "F-001 revisions"]
)
def test_the_versions_of_a_fact_are_what_it_replaced(text: str) -> None:
    assert asked(text).topic == "before"


@pytest.mark.parametrize(
    "moves",
    ["falling", "tumbling", "surging", "spiking", "plunging", "soaring", "shifting", "sinking"],
)
def test_how_a_price_moves_is_no_misspelt_word(moves: str) -> None:
    trend = asked("are prices falling or rising")
    assert trend.trend
    assert asked(f"is the price {moves}?") == trend
