"""The cheapest of several chips by what each can be had at, and like for like."""

from __future__ import annotations

import pytest

from tests.unit.book import Book


@pytest.mark.parametrize(
    "text",
    [
        "cheapest way to rent a B200 vs the cheapest H100, per h100e hour",
        "lowest price of H100 and lowest of B200, per h100e-hour",
        "cheapest B200 against the cheapest H100 per FLOP",
        "cheapest H100 or cheapest B200, per FLOP?",
        "price per FLOP of B200 and H100, each at its lowest",
        "price per FLOP of B200 and H100, posted range",
    ],
)
def test_each_is_told_at_its_lowest_and_then_like_for_like(book: Book, text: str) -> None:
    answer = book.ask(text).answer
    assert "B200 is the cheaper: $2.33 per H100e-hour (rental index" in answer.headline.text
    told = " ".join(line.text for line in answer.verdict)
    assert "H100: $2.42 per H100e-hour" in told
    assert "Like for like, per H100e-hour: B200 $2.94" in told


@pytest.mark.parametrize(
    "text", ["cheapest per flop, h100 or b200", "is B200 cheaper per FLOP than H100, or H100"]
)
def test_like_for_like_names_the_lowest_of_each_too(book: Book, text: str) -> None:
    answer = book.ask(text).answer
    assert "$2.94 per H100e-hour" in answer.headline.text
    told = " ".join(line.text for line in answer.verdict)
    assert "At the lowest fresh reading of each, per H100e-hour: B200 $2.33" in told


def test_what_costs_less_an_hour_may_cost_more_for_what_it_does(book: Book) -> None:
    answer = book.ask("is it cheaper to rent B200 or H100").answer
    assert answer.headline.text.startswith("H100 is cheaper than B200")
    told = " ".join(line.text for line in answer.verdict)
    assert "Per H100e it is the other way round: B200 $2.94 and H100 $3.99" in told


@pytest.mark.parametrize("text", ["is H100 or H200 cheaper", "1 year of 8 H100 vs 8 B200"])
def test_where_the_same_is_cheaper_or_amounts_are_held_nothing_is_added(
    book: Book, text: str
) -> None:
    told = " ".join(line.text for line in book.ask(text).answer.verdict)
    assert "other way round" not in told
