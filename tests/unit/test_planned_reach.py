"""Training on chips that do not run yet is told as what it is, and never in the present."""

from __future__ import annotations

import pytest

from tests.unit.book import Book


@pytest.mark.parametrize(
    "asked",
    [
        "2048 H100 announced from 2027-06-01, 40 researchers, what can they do in 30 days",
        "can 2048 H100 announced from 2027-06-01 train olmo 3 32b, 40 researchers",
        "can 2048 H100 announced from 2027-06-01 train a 7B model on 2T tokens, 40 researchers",
        "how many runs of 7B on 2T can 2048 H100 announced from 2027-06-01 do, 40 researchers",
    ],
)
def test_what_nothing_runs_of_is_told_in_the_headline_and_the_advice(
    book: Book, asked: str
) -> None:
    page = book.ask(asked)
    assert page.kind == "reach"
    assert page.answer.headline.text.endswith(", once it runs")
    assert "Nothing of it runs yet: 2,048 H100 announced, due 1 June 2027." in page.verdict
    assert "“You could" not in page.advice
    assert "Once the chips run" in page.advice
    assert "“We have” of chips that do not run yet." in page.advice


def test_what_is_to_come_beside_running_chips_is_said_to_be_left_out(book: Book) -> None:
    page = book.ask("1024 H100 + 1024 H200 contracted, 40 researchers, what can they do in 30 days")
    assert "Worked out for what runs today; 1,024 H200 contracted left out." in page.caveats
    assert "once it runs" not in page.verdict


def test_chips_that_run_are_spoken_of_in_the_present(book: Book) -> None:
    page = book.ask("what can 2048 H100 do in 30 days, 40 researchers")
    assert "runs" not in page.answer.headline.text
    assert "“You could repeat Olmo 3 32B in 21 days" in page.advice
