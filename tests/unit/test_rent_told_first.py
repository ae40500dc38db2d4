"""What our cluster costs or is worth is told by its rent, also where it is asked by itself."""

from __future__ import annotations

import pytest

from tests.unit.book import Book


@pytest.mark.parametrize(
    "text",
    [
        "what does our cluster cost",
        "what is our cluster worth",
        "our CFO wants to know what our cluster is worth",
        "what would 2048 H100 for 40 researchers cost",
    ],
)
def test_the_rent_stands_first(book: Book, text: str) -> None:
    head = book.ask(text).answer.headline.text
    assert head.startswith("About $47.5 million a year to rent, $1.19 million per researcher")


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("what does our compute cost per month", "About $3.96 million a month in all"),
        (
            "what does one person cost a month with 2048 H100 for 40 researchers",
            "About $99,000 a month for each researcher",
        ),
    ],
)
def test_it_is_told_by_the_time_that_is_asked_for(book: Book, text: str, head: str) -> None:
    answer = book.ask(text).answer
    assert answer.headline.text == head
    assert "left out" not in answer.understood


@pytest.mark.parametrize(
    "text", ["2048 H100, 40 researchers", "our offer", "is our cluster worth it against openai"]
)
def test_where_no_money_is_asked_for_the_share_does(book: Book, text: str) -> None:
    assert not book.ask(text).answer.headline.text.startswith("About $")
