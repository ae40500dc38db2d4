"""Dollars always carry the basis and the day of every price that they rest on."""

from __future__ import annotations

import pytest

from bot.answers import Answer
from bot.conversation.telling.showing import in_dollars
from tests.unit.book import Book

CONTRACT = "one-year contract, 26 Jun 2026"
LIST = "on-demand list, 22 Aug 2026"


def _rent(answer: Answer) -> str:
    """What the table says of the range of a year's rent."""
    assert answer.table is not None
    return next(row[2].text for row in answer.table.rows if row[0].text.startswith("Rent"))


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("1024 H100 + 1024 H200, 40 researchers", f"(H100: {CONTRACT}; H200: {LIST})"),
        ("1024 H200 + 1024 H100, 40 researchers", f"(H200: {LIST}; H100: {CONTRACT})"),
        ("2048 H100, 40 researchers", f"({CONTRACT})"),
        ("1024 H100 + 512 H100, 40 researchers", f"({CONTRACT})"),
        ("1024 H100 + 1024 B200 shared by 40, then 10 join", "B200: rental index, 30 Jun 2026"),
        ("512 H200, 20 researchers, how many people can we add at 10 each", f"({LIST})"),
    ],
)
def test_every_kind_of_chip_has_its_own_basis(book: Book, text: str, basis: str) -> None:
    assert any(basis in line.text for line in book.ask(text).answer.caveats)


def test_what_would_keep_the_share_names_its_basis(book: Book) -> None:
    assert f"a year to rent ({CONTRACT})" in book.ask("2048 H100 for 40, then 10 join").verdict


def test_a_single_list_price_was_entered_by_nobody(book: Book) -> None:
    answer = book.ask("512 H200 vs openai, 20 researchers").answer
    dollars = _rent(answer)
    assert dollars == "one price"
    assert not any("lowest to the highest" in line.text for line in answer.caveats)


def test_a_price_that_was_entered_is_told_so(book: Book) -> None:
    answer = book.ask("512 H200 vs openai, 20 researchers, at $2.10/h").answer
    dollars = _rent(answer)
    assert dollars == "as entered"


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("match openai for 20 people", "one-year contract, 26 Jun 2026"),
        ("512 B200 vs 10k H100", "Rent for a year: rental index, 30 Jun 2026."),
        ("2048 H100 for 40, then 10 join", f"({CONTRACT})"),
        ("2048 H100, 40 researchers", f"({CONTRACT})"),
    ],
)
def test_dollars_alone_keep_their_basis(book: Book, text: str, basis: str) -> None:
    answer = in_dollars(book.ask(text).answer, str)
    assert any(basis in line.text for line in (*answer.verdict, *answer.caveats))
