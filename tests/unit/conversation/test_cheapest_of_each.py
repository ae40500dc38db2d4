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
    assert "B200 is the cheapest: $2.33 per H100e-hour (rental index" in answer.headline.text
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
