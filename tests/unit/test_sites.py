"""Data centres beside a lab's figures: whose they are, who uses them, how sure that is."""

from __future__ import annotations

import pytest

from tests.unit.book import Book


def rows(book: Book, text: str) -> dict[str, str]:
    table = book.ask(text).answer.table
    assert table is not None
    return {row[0].text: row[1].text for row in table.rows}


def test_a_site_that_the_hub_guesses_at_does_not_stand_as_the_labs_own(book: Book) -> None:
    label = next(row for row in rows(book, "how big is deepmind") if "Pryor North" in row)
    assert label.endswith("owner Google, use speculative")
    assert "is not sure: the hub itself says speculative" in book.ask("how big is deepmind").caveats


def test_a_site_that_is_surely_a_labs_is_not_doubted(book: Book) -> None:
    assert "is not sure" not in book.ask("how big is meta").caveats


def test_a_shared_site_is_said_to_be_shared(book: Book) -> None:
    label = next(row for row in rows(book, "how big is anthropic") if "Colossus 2" in row)
    assert label.endswith("use confident, shared with Cursor and SpaceXAI")
    assert "how its users split it is not public" in book.ask("how big is anthropic").caveats


def test_sites_of_an_owner_that_uses_none_are_told(book: Book) -> None:
    page = book.ask("amazon data centres")
    assert "No data centre on record names Amazon as a user" in page.verdict
    assert "It owns 3 on record that others use, the largest New Carlisle (686,000" in page.verdict


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("where are xai's datacenters", ("Colossus 2 in Tennessee", "Colossus 1 in Tennessee")),
        ("amazon data centres", ("New Carlisle in Indiana",)),
    ],
)
def test_a_site_that_others_use_is_placed_too(
    book: Book, text: str, places: tuple[str, ...]
) -> None:
    verdict = book.ask(text).verdict
    assert all(place in verdict for place in places)


def test_a_fleet_says_whose_it_is(book: Book) -> None:
    assert "Owned by Google, Google chips (H100e)" in rows(book, "how big is deepmind")
    assert "Owned, Nvidia chips (H100e)" in rows(book, "how big is meta")


def test_the_power_in_use_stands_on_the_card(book: Book) -> None:
    page = book.ask("how big is anthropic")
    page.shows("lab.anthropic.it_power_gw", 1.377, 0.992, 1.889)
    page.rests_on("lab.anthropic.it_power_gw", "F-014")
    assert "rests partly on a rival company memo" in page.caveats


@pytest.mark.parametrize("text", ["how big is xai", "1024 H100 25 researchers vs xai"])
def test_a_site_that_was_let_since_is_said_and_not_subtracted(book: Book, text: str) -> None:
    page = book.ask(text)
    assert "Colossus 1, 276,000 H100e or 43 % of that stock, has been let to Anthropic" in (
        page.caveats
    )
    page.shows("lab.xai.h100e", 634_800, 587_300, 786_600)


def test_a_data_centre_is_told_with_owner_users_and_forecast_apart(book: Book) -> None:
    page = book.ask("who uses colossus 2")
    assert "Owner: SpaceXAI. Users: Anthropic (confident), Cursor (confident)" in page.verdict
    page.shows("site.colossus-2.h100e", 1_111_673)
    planned = book.ask("what is hyperion")
    assert "nothing is on record as running there" in planned.verdict
    assert "Forecast, not running: 3.69 million H100e by 1 Jan 2028" in planned.verdict


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("where are anthropics data centers", "6 data centres on record"),
        ("openai headcount", "OpenAI: 4,500 people on 21 Mar 2026"),
        ("how many researchers work at DeepMind?", "by our estimate about 3,300 of them"),
        ("does openai ration compute internally?", "OpenAI leadership calls GPU allocation"),
        ("how fast is anthropic growing its compute", "5.7× the compute of 31 Dec 2024"),
        ("how much does openai spend on compute", "$9.00 billion a year"),
        ("what share of openai's compute goes to research", "Published: 56.25 %"),
        ("how much does cohere spend on compute", "is not on record"),
        ("cohere's data centers", "No data centre on record names Cohere"),
    ],
)
def test_what_was_asked_leads_and_the_card_stands_below(book: Book, text: str, words: str) -> None:
    page = book.ask(text)
    assert words in page.verdict
    assert page.kind == "lab"


def test_labs_and_sites_are_given_one_by_one_where_a_sum_is_asked(book: Book) -> None:
    page = book.ask("add deepmind and meta together")
    assert page.kind == "refusal"
    assert set(rows(book, "add deepmind and meta together")) == {
        "Google DeepMind",
        "Meta Superintelligence Labs",
    }
    assert any("Prometheus" in row for row in rows(book, "sum up meta's sites"))
    assert "contracts overlap" in book.ask("add up everything openai has signed").verdict


def test_single_figures_are_not_clearly_apart(book: Book) -> None:
    page = book.ask("compare stanford, princeton and mit")
    assert "single figures without a range" in page.verdict
    assert "No public figure for MIT." in page.verdict
    assert "clearly apart" not in page.verdict


def test_what_an_owner_has_to_come_is_counted_apart_with_its_users(book: Book) -> None:
    page = book.ask("what data centres does oracle have")
    head = "it owns 2 that run and 4 that are to come; used by OpenAI (confident)"
    assert head in page.verdict
    assert "Of its own 4 more are planned or under construction" in page.verdict
    assert "Stargate New Mexico (4.60 million H100e by 31 Dec 2028)" in page.verdict


def test_how_sure_uses_differ_is_told_once_a_user(book: Book) -> None:
    page = book.ask("amazon data centres")
    assert "it owns 3 that run; used by Anthropic (confident or speculative)" in page.verdict
