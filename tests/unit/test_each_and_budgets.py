"""What each researcher has says nothing of a total, and a budget says into what it was turned."""

from __future__ import annotations

import pytest

from bot.answers import Cell
from tests.unit.book import Book


def test_chips_of_each_are_held_against_chips_of_each_and_no_totals(book: Book) -> None:
    page = book.ask("512 H100 per researcher vs openai")
    page.shows("offer.h100e_per_researcher", 512)
    page.shows("lab.openai.ratio_per_researcher", 544.8 / 512)
    figures = {figure.key: figure for figure in page.answer.figures}
    assert figures["offer.h100e"].estimate is None
    assert figures["lab.openai.ratio_total"].estimate is None
    assert figures["offer.guaranteed_per_researcher"].estimate is None
    assert "Of your total nothing was said" in page.verdict


def test_the_total_follows_from_the_researchers(book: Book) -> None:
    page = book.ask("40 researchers at 51 H100 per researcher vs openai")
    page.shows("offer.h100e", 2040)
    page.shows("offer.h100e_per_researcher", 51)


def test_a_budget_names_its_chip_its_price_its_basis_and_the_day(book: Book) -> None:
    page = book.ask("$20M a year of compute for 25 researchers vs openai")
    page.shows("offer.h100e_per_researcher", 20e6 / (2.65 * 8760) / 25)
    counted = "rents about 861 H100, at $2.65 an hour (one-year contract, 26 Jun 2026)"
    assert counted in page.verdict
    assert "all of it for research (assumed)" in page.answer.understood


def test_a_budget_that_nobody_shares_yet_has_its_range_of_chips_in_the_table(book: Book) -> None:
    rows = [[cell.text for cell in row] for row in table_of(book, "$20M a year of compute")]
    assert rows[0] == ["H100e in total", "861", "572–943"]
    assert table_of(book, "2048 H100")[0][2].text == "as entered"
    shared = table_of(book, "$20M a year of compute for 25 researchers")
    assert [row[0].text for row in shared][:1] == ["Your offer (strong)"]


@pytest.mark.parametrize(
    ("text", "chips", "h100e"),
    [
        ("$20M a year of compute", "861 H100", "861 H100e in total"),
        ("$20M a year for 25 researchers", "861 H100", "861 H100e in all"),
        ("$100k a year of compute", "4 H100", "4.3 H100e in total"),
    ],
)
def test_what_a_budget_comes_to_is_as_many_as_the_chips_it_rents(
    text: str, chips: str, h100e: str, book: Book
) -> None:
    verdict = book.ask(text).verdict
    assert f"rents about {chips}" in verdict
    assert h100e in verdict


def table_of(book: Book, text: str) -> tuple[tuple[Cell, ...], ...]:
    table = book.ask(text).answer.table
    assert table
    return table.rows


def test_a_budget_is_counted_in_the_chip_that_it_is_for(book: Book) -> None:
    page = book.ask("$20M a year on B200 for 25 researchers vs openai")
    page.shows("offer.h100e_per_researcher", 2.2739 * 20e6 / (5.30 * 8760) / 25)
    assert "rents about 430 B200, at $5.30 an hour (rental index" in page.verdict


def test_a_budget_beside_chips_is_said_to_buy_none(book: Book) -> None:
    page = book.ask("48 H100 owned, $1M cloud budget a year, 8 researchers vs anthropic")
    page.shows("offer.h100e_per_researcher", 6)
    assert "is not counted as chips: it would rent about 43 H100 besides" in page.verdict
    held = book.ask("64 H100 rented, $1M a year, 8 researchers")  # may be their rent
    assert "is not counted as chips." in held.verdict
    assert "not counted" not in book.ask("$20M a year on B200 for 25 researchers").verdict


@pytest.mark.parametrize(
    "text",
    [
        "How many H100s do we get for $10M a year and what could we train with them in 30 days",
        "what could we train with $10M a year of H100 in 30 days",
        "$10M a year of compute, what can we train in 30 days",
        "what can $10M of H100 train in 30 days",
    ],
)
def test_what_a_budget_trains_is_worked_out_for_the_chips_that_it_rents(
    book: Book, text: str
) -> None:
    page = book.ask(text)
    page.shows("reach.olmo-3-7b.days", 4.76 * 2048 / 431)
    rents = "The budget rents about 430 H100, at $2.65 an hour (one-year contract, 26 Jun 2026)"
    assert rents in page.verdict


def test_a_budget_trains_on_the_chip_that_was_named(book: Book) -> None:
    page = book.ask("how long would olmo 3 32b take on $20M a year of H200")
    assert "The budget rents about 497 H200, at $4.59 an hour" in page.verdict
    page.shows("reach.olmo-3-32b.days", 21.4 * 2048 / 497)


def test_a_budget_for_some_months_rents_what_it_pays_for_in_them(book: Book) -> None:
    page = book.ask("$5M of compute for 6 months for 8 researchers")
    page.shows("offer.h100e_per_researcher", 5e6 / (2.65 * 8760 / 2) / 8)
    assert "rents about 430 H100, at $2.65 an hour" in page.verdict
    assert "every hour of 6 months" in page.verdict
    assert page.answer.table
    labels = [row[0].text for row in page.answer.table.rows]
    assert "Your budget at the rate of a year, each" in labels


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("could we train GPT-4 on $5M for 6 months", "$5,000,000 for 6 months"),
        ("what could we train with $5M over 6 months", "$5,000,000 for 6 months"),
        ("on a 6 month budget of $5M could we train llama 3.1 405b", "$5,000,000 for 6 months"),
        ("can we train GPT-4 with $5M in six months", "$5,000,000 for 6 months"),
        ("how long would GPT-4 take on $5M for half a year", "$5,000,000 for 182.5 days"),
        ("what can we train on $10M a year in 30 days", "$833,333 for 1 month"),
    ],
)
def test_runs_on_a_budget_tell_what_of_it_is_for_their_time(
    book: Book, text: str, time: str
) -> None:
    page = book.ask(text)
    assert f"$10,000,000 of compute a year ({time})" in page.answer.understood
    assert "every hour of that time" in page.verdict
    assert "every hour of a year" not in page.verdict


@pytest.mark.parametrize("usd", ["$20M", "$8M", "$300k", "$50M", "$45M"])
def test_a_price_and_an_offer_rent_the_same_number_of_chips(book: Book, usd: str) -> None:
    price = book.ask(f"how many H100 does {usd} a year rent").answer.headline.text
    offer = book.ask(f"{usd} a year of compute for 5 researchers").verdict
    chips = price.partition("rents about ")[2].partition(" H100")[0]
    assert f"rents about {chips} H100," in offer


def test_a_budget_of_each_says_nothing_of_a_total(book: Book) -> None:
    page = book.ask("we spend $750k per researcher per year on compute, vs openai")
    page.shows("offer.h100e_per_researcher", 750e3 / (2.65 * 8760))
    page.shows("offer.usd_per_researcher_year", 750e3)
    assert page.has_no("offer.h100e") == "say how many researchers there are"
    assert page.has_no("lab.openai.ratio_total")
    assert "Of your total nothing was said: say how many researchers there are." in page.verdict
    assert "1 researcher" not in page.answer.understood
    assert "$750,000 of compute a year per researcher" in page.answer.understood
