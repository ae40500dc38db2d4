"""A price on two bases, and of a day without a reading."""

from __future__ import annotations

import pytest

from tests.unit.book import Book


def test_of_two_bases_the_other_is_told_with_how_far_it_is(book: Book) -> None:
    page = book.ask("Give me the H100 spot price and the three-year contract price")
    assert "about $2.42 an hour (spot" in page.answer.headline.text
    assert "by three-year contract: about $1.30 an hour (31 Aug 2025), $1.12 less" in page.verdict


def test_a_second_basis_that_is_not_on_record_is_said_to_be_missing(book: Book) -> None:
    page = book.ask("B200 on demand vs spot")
    assert "No price of B200 on record on this basis (spot)" in page.verdict


def test_on_demand_is_any_list_where_none_is_of_a_node(book: Book) -> None:
    page = book.ask("price of B200 and H200 on demand please")
    assert "H200: about $4.59 an hour, on-demand list" in page.verdict


@pytest.mark.parametrize(
    ("text", "headline", "nearest"),
    [
        (
            "what did an A100 rent for back in January 2025?",
            "No price of A100 on record of 31 Jan 2025",
            "The reading of A100 nearest to that day: $1.49 an hour (on-demand list, 29 Jun 2026)",
        ),
        (
            "price of A100 in july 2026",
            "No price of A100 on record of 31 Jul 2026",
            "The reading of A100 nearest to that day: $1.59 an hour (on-demand list, 14 Aug 2026)",
        ),
        (
            "what did a B200 cost in June 2025",
            "No price of B200 on record of 30 Jun 2025",
            "The reading of B200 nearest to that day: $2.90 an hour (three-year contract,",
        ),
        (
            "H100 price on demand a year ago",
            "No price of H100 on record on this basis (on-demand list, eight-GPU node) of 24 Nov",
            "The reading of H100 nearest to that day: $3.29 an hour (on-demand list, 29 Jun 2026)",
        ),
    ],
)
def test_of_a_past_day_without_a_reading_the_nearest_is_told(
    book: Book, text: str, headline: str, nearest: str
) -> None:
    page = book.ask(text)
    assert page.answer.headline.text.startswith(headline)
    assert nearest in page.verdict
    assert "is on file" not in page.verdict


def test_of_a_chip_without_any_reading_none_is_near(book: Book) -> None:
    assert "No rental price of TPU v5p is on file" in book.ask("price of TPU v5p in 2025").verdict
