"""What companies own, rented out or not: by maker, and held against a number."""

from __future__ import annotations

import pytest

from tests.unit.book import Book


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("how much of google's fleet is tpus", "Google owns about 3.81 million"),
        ("what share of google's chips are tpus", "of Google chips (TPU)"),
        ("how many of amazons chips are from nvidia", "Amazon owns about 1.43 million"),
        ("how much of microsofts fleet is nvidia", "Microsoft owns about 3.15 million"),
        ("amd share of metas fleet", "460,000 (345,000–612,000) of AMD chips"),
        ("how much nvidia does meta own", "Meta owns about 1.84 million"),
        ("total fleet of meta", "Meta owns about 2.31 million"),
    ],
)
def test_what_a_company_owns_is_told_by_the_makers_of_its_chips(
    text: str, says: str, book: Book
) -> None:
    page = book.ask(text)
    assert says in page.verdict
    assert "What is owned may be rented out" in page.verdict or "itself uses" in page.verdict


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "is it true microsoft owns more than 400k H100 equivalents",
            "Yes: Microsoft owns about 3",
        ),
        ("does meta own 3 million H100e", "No: Meta owns about 2.31 million"),
        ("does google own less than 2m h100e", "No: Google owns about 4.98 million"),
        ("does openai own 500k h100s", "What OpenAI owns is not on record"),
    ],
)
def test_a_number_that_a_company_is_said_to_own_is_set_against_its_fleet(
    text: str, says: str, book: Book
) -> None:
    assert says in book.ask(text).verdict
