"""What is called by its name is no guess: our saved offer, our comparison, a programme."""

from __future__ import annotations

import pytest

from bot.questions.on_record import Listing
from bot.questions.types import Kind
from bot.services import Asker
from tests.unit.book import Book

WE = Asker.operator("you")


@pytest.mark.parametrize("text", ["show our saved offer", "show my saved offer"])
def test_our_saved_offer_is_no_pool(book: Book, text: str) -> None:
    assert book.ask(text).kind is Kind.OFFER


@pytest.mark.parametrize(
    "text",
    [
        "where do the numbers in our comparison come from",
        "where do the figures in your table come from",
    ],
)
def test_numbers_of_an_answer_have_sources(book: Book, text: str) -> None:
    assert "data" in book.ask(text).answer.understood  # the help on where figures come from


@pytest.mark.parametrize(
    "text",
    [
        "does Google have any programme where outside academics get TPU access?",
        "is there a programme at Amazon that gives students Trainium",
    ],
)
def test_a_programme_of_chips_is_one(book: Book, text: str) -> None:
    assert book.ask(text).answer.question.topic == Listing.PROGRAMMES


def test_where_sites_are_is_told_by_state(book: Book) -> None:
    answer = book.ask("Where are xAI's data centers and how big are they?").answer
    assert "Tennessee" in " ".join(each.text for each in answer.verdict)
    assert "left out" not in answer.understood
