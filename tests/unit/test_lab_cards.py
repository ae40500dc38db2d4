"""The cards of labs: hiring once it is known, contracts with their terms, and no empty phrase."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.services import Services
from storage.store import Store
from tests.unit.book import Book, Page, fixed_now, open_book
from tests.unit.market_book import READ, ask, look, market, number, roles, said


@pytest.fixture(scope="module")
def book() -> Iterator[Book]:
    services = Services(Store.open("sqlite://"), fixed_now)
    yield open_book(services)
    services.close()


def rows_of(page: Page) -> dict[str, str]:
    assert page.answer.table is not None
    return {row[0].text: row[1].text for row in page.answer.table.rows}


def test_a_card_tells_the_open_roles_with_their_day_and_source_once_a_board_is_read() -> None:
    services = market(look(0, *roles(30)), look(1, *roles(45)))
    answer = ask(services, "how big is anthropic", 1)
    assert "Hiring: 45 open roles on 14 Jan 2026" in said(answer)
    assert "its Greenhouse board" in said(answer)
    assert number(answer, "lab.anthropic.open_roles") == 45
    assert any(fact.metric == "open_roles" for fact in answer.sources())


def test_a_board_that_is_read_after_a_card_was_asked_for_is_on_the_next_card() -> None:
    services = market(look(0, *roles(30)))
    assert number(ask(services, "how big is anthropic", 1), "lab.anthropic.open_roles") == 30
    with services.store.write() as tx:
        tx.boards.record(look(1, *roles(45)), lab="anthropic", retrieved=READ)
    assert number(ask(services, "how big is anthropic", 1), "lab.anthropic.open_roles") == 45


def test_a_card_says_nothing_of_hiring_before_a_board_is_read(book: Book) -> None:
    page = book.ask("how big is anthropic")
    assert "Hiring" not in page.verdict
    assert page.answer.figure("lab.anthropic.open_roles") is not None


def test_a_ceiling_is_told_as_one_with_what_is_due(book: Book) -> None:
    rows = rows_of(book.ask("how big is anthropic"))
    due = "Contracted with Amazon, about 1 of it due by the end of 2026 (GW)"
    assert rows[due] == "up to 5"
    assert rows["Contracted with Google and Broadcom, from 2027 (GW)"] == "5"
    assert rows["Contracted with SpaceXAI (GW)"] == "0.3"


def test_the_list_of_contracts_has_their_terms(book: Book) -> None:
    page = book.ask("sum the contracts of anthropic")
    assert page.answer.table is not None
    told = [cell.text for row in page.answer.table.rows for cell in row]
    assert "up to 5" in told
    assert "Google and Broadcom, 6 Apr 2026, from 2027" in told


def test_a_sum_of_contracts_where_none_is_on_record_says_so(book: Book) -> None:
    assert "No contract of Meta" in book.ask("sum the contracts of meta").verdict
    assert "No contract" not in book.ask("sum the contracts of anthropic").verdict


@pytest.mark.parametrize("lab", ["biohub", "stanford", "isambard"])
def test_growth_is_not_supposed_without_evidence(book: Book, lab: str) -> None:
    assert "probably more" not in book.ask(f"how big is {lab}").advice
    assert "probably more" in book.ask("how big is anthropic").advice


def test_only_who_serves_customers_is_asked_about_them(book: Book) -> None:
    assert "customers" not in book.ask("how big is biohub").advice
    assert "customers" in book.ask("how big is anthropic").advice


def test_a_headcount_that_stands_in_the_table_is_not_called_unknown(book: Book) -> None:
    page = book.ask("how big is mistral")
    assert rows_of(page)["Staff"] == "350"
    assert "usable headcount" not in page.caveats


def test_reports_that_disagree_are_no_range(book: Book) -> None:
    page = book.ask("how big is mistral")
    assert "34,900 or 45,500 (reports disagree)" in page.verdict
