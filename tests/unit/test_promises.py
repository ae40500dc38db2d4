"""More people on the same chips: what a guarantee still holds for, and what the dollars are."""

from __future__ import annotations

import pytest

from tests.unit.book import Book


def test_a_hire_that_breaks_the_guarantee_is_told(book: Book) -> None:
    page = book.ask("64 A100 for 8, 8 guaranteed each, what if we hire 1")
    assert (
        "8 chips guaranteed to each of 9 are 72, on 64: the promise does not hold." in page.verdict
    )
    assert "7 whole chips each" in page.verdict
    assert "8 guaranteed to each hold for 8 researchers at most" in page.flips
    assert "not a guaranteed share" not in page.caveats
    assert "“8 guaranteed to each of you”, once they have come" in page.advice


def test_a_guarantee_that_holds_after_the_hires_is_not_doubted(book: Book) -> None:
    page = book.ask("128 A100 for 8, 8 guaranteed each, what if we hire 1")
    assert "promise" not in page.verdict
    assert "hold for 16 researchers at most" in page.flips


def test_a_guarantee_that_fails_today_is_said_to(book: Book) -> None:
    page = book.ask("64 A100 for 9, 8 guaranteed each, what if we hire 1")
    assert "does not hold even today" in page.verdict


def test_room_for_more_people_than_a_guarantee_is_not_recommended(book: Book) -> None:
    page = book.ask(
        "64 H100 8 researchers 8 guaranteed each, how many more can we hire until we are below"
        " 4 H100 each"
    )
    assert "8 guaranteed to each hold for 8 researchers at most" in page.verdict
    assert "Chips for" not in page.advice


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("2048 H100 40 researchers what if we hire 15", "one-year contract, 26 Jun 2026"),
        ("how many people fit at 30 H100 each on our cluster", "one-year contract, 26 Jun 2026"),
        ("512 B200 20 researchers vs meta", "rental index, 30 Jun 2026"),
        (
            "2048 H100 and 512 B200 40 researchers what if we hire 15",
            "H100: one-year contract, 26 Jun 2026; B200: rental index, 30 Jun 2026",
        ),
    ],
)
def test_a_row_of_dollars_has_its_basis_and_its_day(book: Book, text: str, basis: str) -> None:
    table = book.ask(text).answer.table
    assert table is not None
    rent = [row[0].text for row in table.rows if row[1].text.startswith("$")]
    assert rent == [f"Rent for a year, each ({basis})"]


def test_dollars_to_keep_the_share_have_their_basis(book: Book) -> None:
    page = book.ask("what if we hire 15 more")
    assert "$17.8 million a year to rent (one-year contract, 26 Jun 2026)" in page.verdict


@pytest.mark.parametrize("chip", ["GB300", "TPU v5p", "MI300X", "Trainium2"])
@pytest.mark.parametrize("asked", ["vs openai", "what if we hire 3"])
def test_a_chip_without_a_price_is_said_to_have_none(book: Book, chip: str, asked: str) -> None:
    page = book.ask(f"512 {chip}, 10 researchers, {asked}")
    assert f"No price of {chip} is on record" in page.caveats


def test_a_budget_is_not_called_a_rent(book: Book) -> None:
    table = book.ask("$5 million a year for 10 researchers vs openai").answer.table
    assert table is not None
    assert [row[0].text for row in table.rows if "$" in row[1].text] == [
        "Your budget for a year, each"
    ]
