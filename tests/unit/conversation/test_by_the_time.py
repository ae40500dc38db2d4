"""Dollars by the hour, the week and the month, where that is what is asked for."""

from __future__ import annotations

import pytest

from tests.unit.book import Book


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "what does 768 H200 on a one yr contract run us per month",
            "768 H200 for 1 month: about $2.54 million",
        ),
        ("what's the monthly bill for 512 H200", "512 H200 for 1 month: about $1.69 million"),
        ("hourly cost of 96 B200, on demand", "96 B200 for 1 hour: about $642"),
        ("how much an hour for 32 H100 nodes", "256 H100 for 1 hour: about $1,020"),
        ("weekly spend on 96 H100 spot", "96 H100 for 1 week: about $39,000 (spot"),
        (
            "how much a month for 512 H100 on a one yr deal",
            "512 H100 for 1 month: about $977,000 (one-year",
        ),
        (
            "768 H100, one yr contract, monthly?",
            "768 H100 for 1 month: about $1.47 million (one-year",
        ),
        ("hourly price of H100", "H100: about $3.99 an hour"),
    ],
)
def test_the_time_that_is_asked_for_leads(book: Book, text: str, headline: str) -> None:
    assert book.ask(text).answer.headline.text.startswith(headline)
