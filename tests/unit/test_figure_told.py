"""What is asked of a lab's figure itself: how sure it is, and whose word."""

from __future__ import annotations

import pytest

from bot.questions.types import Kind
from tests.unit.book import Book


def test_how_sure_a_figure_is_tells_its_range_its_grade_and_who_says_so(book: Book) -> None:
    page = book.ask("how confident are you in the meta figure")
    assert page.answer.headline.text == (
        "Meta Superintelligence Labs: 996,000 (606,000–1.64 million) H100e, grade A; in nine cases"
        " of ten it is within that range"
    )
    assert "By Epoch AI, AI Chip Users (CC BY 4.0), not the lab's own word." in page.verdict
    assert "It is of 31 Dec 2025, 328 days old" in page.verdict
    assert "Less sure is what comes to one researcher, 293 (139–619)" in page.verdict


def test_a_single_figure_is_said_to_have_no_range(book: Book) -> None:
    page = book.ask("how reliable is the isambard figure")
    assert "a single figure, of which no range is published" in page.answer.headline.text


def test_of_no_figure_there_is_nothing_to_be_sure_of(book: Book) -> None:
    page = book.ask("how reliable is the mistral figure")
    assert page.answer.headline.text == (
        "No public figure for the compute of Mistral AI, so there is none to be sure of"
    )


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "does deepseek publish their gpu count",
            "No: DeepSeek has published no figure for its compute, nor has anybody else",
        ),
        ("does openai publish its gpu count", "Not by its own word: the figure of OpenAI, 1.74"),
    ],
)
def test_whether_a_lab_publishes_it_is_answered(book: Book, text: str, headline: str) -> None:
    page = book.ask(text)
    assert page.answer.headline.text.startswith(headline)
    assert "stands below" in page.verdict


def test_where_a_figure_comes_from_is_told_by_its_sources(book: Book) -> None:
    assert book.ask("where does the openai number come from").kind == Kind.SOURCE
    assert book.ask("source and grade of the openai figure").kind == Kind.SOURCE
