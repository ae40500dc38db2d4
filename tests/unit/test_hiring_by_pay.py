"""Roles by what they post: `roles above 400k base`; of under five no number is told."""

from __future__ import annotations

from dataclasses import replace

from bot.answers import Answer
from storage.records import Pay, PaySource, PayUnit, Posting
from tests.unit.market_book import READ, ask, look, market, role
from tests.unit.told import text as said


def paid(first: int, count: int, low: float, high: float, currency: str = "USD") -> list[Posting]:
    pay = Pay(low, high, currency, PayUnit.YEAR, PaySource.STRUCTURED)
    return [role(str(n), pay=pay) for n in range(first, first + count)]


def told(text: str) -> Answer:
    postings = [
        *paid(0, 7, 300_000, 450_000),
        *paid(10, 3, 500_000, 700_000),
        *paid(20, 6, 150_000, 200_000),
        *paid(30, 5, 900_000, 950_000, "GBP"),
    ]
    return ask(market(look(0), look(1, *postings)), text, 1)


def test_those_whose_range_reaches_it_are_counted_of_those_that_post_dollars() -> None:
    answer = told("roles above 400k base at anthropic")
    assert answer.headline.text == (
        "Open roles whose posted range reaches $400,000 or more: Anthropic 10 of 16 with pay"
        " (14 Jan 2026)"
    )
    assert answer.advice.say[0].text == (
        "“Anthropic posts a range that reaches $400,000 or more for 10 of 16 open roles that show"
        " pay.”"
    )
    assert answer.table is not None
    (row,) = answer.table.rows
    assert [cell.text for cell in row] == ["Anthropic", "10", "under 5", "16"]


def test_of_under_five_no_number_is_told() -> None:
    answer = told("who's paying more than $600k at anthropic")
    assert answer.headline.text.startswith("Fewer than 5 open roles reach $600,000 or more")
    assert answer.table is None
    assert not answer.advice.say
    assert "of so few no number is told" in said(answer)


def test_none_is_told_as_none() -> None:
    assert told("roles over 2m at anthropic").headline.text.startswith("No open roles on record")


def test_those_below_are_counted_from_the_other_end() -> None:
    answer = told("roles under 250k at anthropic")
    assert "reaches $250,000 or less: Anthropic 6 of 16" in answer.headline.text
    at_the_edge = told("roles under 150k at anthropic")
    assert "reaches $150,000 or less: Anthropic 6 of 16" in at_the_edge.headline.text


def test_a_lab_that_posts_no_pay_in_dollars_is_told_as_that() -> None:
    services = market(look(0), look(1, *paid(0, 7, 300_000, 450_000)))
    silent = "greenhouse:silent"
    other = replace(look(1, replace(role("99"), board=silent)), board=silent)
    with services.store.write() as tx:
        tx.boards.record(other, lab="openai", retrieved=READ)
    answer = ask(services, "roles above 400k base", 1)
    assert answer.table is not None
    rows = {row[0].text: [cell.text for cell in row[1:]] for row in answer.table.rows}
    assert rows["OpenAI"] == ["none in dollars", "none in dollars", "0"]
