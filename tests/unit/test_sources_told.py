"""`source`: what a fact states, what it replaced, and how old the oldest are."""

from __future__ import annotations

import pytest

from bot.render.outline import sources
from tests.unit.book import Book


def test_a_fact_without_words_of_its_own_states_its_figure(book: Book) -> None:
    page = book.ask("source E-be713d0b")
    assert "H100e running, CoreWeave Denton TX: 252,653 H100e." in page.verdict
    assert (
        "Share of staff doing research, Any company: 40 (20–60) %"
        in book.ask("source C-08").verdict
    )


def test_what_a_fact_replaced_and_what_replaced_it_is_told(book: Book) -> None:
    newer, older = book.ask("source F-030"), book.ask("source E-e863eeb5")
    assert "It replaced E-e863eeb5: 17,484 H100e (6 Jul 2026)." in newer.verdict
    assert "It was replaced by F-030: 636,685 H100e (24 Sep 2026)." in older.verdict
    assert "replaced" not in book.ask("source F-150").verdict


def test_what_was_replaced_is_not_said_to_be_unchanged(book: Book) -> None:
    older, alone = book.ask("what did E-e863eeb5 say before"), book.ask("what did F-039 say before")
    assert older.answer.headline.text == (
        "It was replaced by F-030: 636,685 H100e (24 Sep 2026); no earlier value is on record"
    )
    assert alone.answer.headline.text.endswith(": it has not been changed")


def test_a_hubs_tags_are_told_as_words(book: Book) -> None:
    assert "Google DeepMind (speculative)" in book.ask("source F-030").caveats
    assert "#" not in book.ask("source F-030").caveats


def test_every_row_says_what_it_states_and_the_oldest_are_named(book: Book) -> None:
    page = book.ask("source for openai")
    assert page.answer.table is not None
    said = [row[0].text for row in page.answer.table.rows]
    assert "F-150 · OpenAI, headcount: 4,500 people" in said
    assert not any("any-company" in row for row in said)
    assert page.caveats.startswith("F-011 is")


def test_where_the_numbers_come_from_is_told_by_name(book: Book) -> None:
    page = book.ask("Where do your numbers come from?")
    for name in ("Epoch AI", "Lambda, RunPod", "job boards", "OpenAlex", "convention"):
        assert name in page.verdict


def test_a_plan_is_told_with_the_day_that_it_is_for_and_the_day_on_which_it_was_told(
    book: Book,
) -> None:
    page = book.ask("where do you get the OpenAI headcount from")
    assert page.answer.table is not None
    days = {row[0].text[:5]: row[2].text for row in page.answer.table.rows}
    assert days["F-151"] == "planned for 31 Dec 2026, told 21 Mar 2026, B"
    assert days["F-150"] == "21 Mar 2026, B"
    shown = [source.text for source in sources(page.answer)]
    assert any("planned for 31 Dec 2026, told 21 Mar 2026" in text for text in shown)
    assert not any("as of 31 Dec 2026" in text for text in shown)
    assert "planned for 31 Dec 2026" in book.ask("source F-151").answer.headline.text


def test_what_an_observer_expects_of_a_site_is_a_forecast_and_no_plan(book: Book) -> None:
    shown = [source.text for source in sources(book.ask("data centres to come").answer)]
    assert any("forecast for " in text for text in shown)
    assert not any("planned for " in text for text in shown)


@pytest.mark.parametrize(
    "text", ["how old is your data", "how fresh are your numbers", "age of the price data"]
)
def test_how_old_the_data_are_is_told_by_days(text: str, book: Book) -> None:
    page = book.ask(text)
    assert page.answer.verdict[0].text.startswith("The newest figures are of 24 Sep 2026 (61 days")
    assert "compute of the labs of 31 Dec 2025 (328 days old)" in page.verdict
    assert page.answer.table is not None
    prices = next(row for row in page.answer.table.rows if row[0].text == "Rental prices")
    assert prices[1].text == "22 Aug 2026, 94 days old"


def test_how_sure_a_labs_figure_is_comes_first(book: Book) -> None:
    verdict = book.ask("how sure are you about openai's number").verdict
    assert verdict.startswith("OpenAI: 1.74 million (1.25–2.19 million) H100e, grade A; in nine")
    assert "read on 24 Nov 2026 (F-001)" in verdict
    assert "The compute in use" not in book.ask("source for mistral").verdict
