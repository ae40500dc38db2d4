"""What a reach answer goes through: pretraining by size, and the jobs of an applied team."""

from __future__ import annotations

import pytest

from bot.answers import Table
from handlers.blocks import limits
from tests.unit.book import Book, Page

APPLIED = {
    "s1": 6.9,
    "s1-59k": 394,
    "llama-3.1-nemotron-70b-instruct": 96,
    "llava-1.5-13b": 65.6,
    "openvla-7b": 6780,
    "exaone-deep-32b": 5647,
    "agentfounder-30b": 4548,
    "deepseek-r1": 146_941,
    "bloomberggpt": 205_048,
    "fingpt-13b": 0.52,
}
"""H100-hours of the second table of section E."""


def table_of(page: Page) -> Table:
    assert page.answer.table is not None
    return page.answer.table


def rows_of(page: Page) -> list[str]:
    return [row[0].text for row in table_of(page).rows]


@pytest.mark.parametrize(("run", "hours"), APPLIED.items())
def test_the_jobs_of_an_applied_team_are_gone_through(book: Book, run: str, hours: float) -> None:
    page = book.ask("what can 8 H100 do in 7 days")
    found = page.answer.figure(f"reach.{run}.days")
    assert found
    assert found.estimate
    assert found.estimate.median == pytest.approx(hours / 8 / 24, rel=0.02)


@pytest.mark.parametrize(
    ("question", "fits", "too_long"),
    [
        ("what fine-tuning can 64 A100 do in a week", "s1 on all 59,000 examples", "OpenVLA 7B"),
        ("what can 8 H100 do in 7 days", "s1 on all 59,000 examples", "OpenVLA 7B"),
        ("64 A100 8 researchers, what could we train in 90 days", "OpenVLA 7B", "DeepSeek-R1"),
        ("what can 2048 H100 do in 30 days", "Olmo 3 32B", "DeepSeek-V3"),
        ("what can 512 B200 do in 10 days", "Olmo 3 7B", "Olmo 3 32B"),
    ],
)
def test_what_the_verdict_names_is_among_the_rows_a_card_shows(
    book: Book, question: str, fits: str, too_long: str
) -> None:
    page = book.ask(question)
    assert f"{fits} (" in page.answer.headline.text
    assert f"{too_long} (" in page.answer.verdict[0].text
    shown = rows_of(page)[: limits.CARD_ROWS]
    assert any(row.startswith(fits) for row in shown)
    assert any(row.startswith(too_long) for row in shown)


def test_a_small_cluster_is_not_told_of_runs_that_take_it_centuries(book: Book) -> None:
    page = book.ask("what can 8 H100 do in 7 days")
    assert "Grok 4" not in " ".join(rows_of(page))
    assert len(rows_of(page)) <= 10


def test_a_job_on_top_of_a_base_model_is_told_as_the_job_alone(book: Book) -> None:
    page = book.ask("64 A100 8 researchers, what could we train in 90 days")
    assert "the fine-tuning of OpenVLA 7B" in page.verdict
    assert "the post-training of DeepSeek-R1" in page.verdict


def test_the_largest_run_that_fits_is_named_by_flop_too(book: Book) -> None:
    page = book.ask("what can 100000 GB300 do in 100 days")
    assert "could repeat Grok 4 (66 days, 51–93 days)" in page.answer.headline.text


def test_a_range_that_ends_beyond_the_window_does_not_fit(book: Book) -> None:
    page = book.ask("what can 100000 GB300 do in 80 days")
    assert "Llama 3.1 405B" in page.answer.headline.text
    assert table_of(page).rows[0][1].text == "66 days (51–93 days), no slack"


def test_runs_that_just_end_in_time_have_no_slack_and_the_others_some(book: Book) -> None:
    rows = table_of(book.ask("what can 2048 H100 do in 30 days")).rows
    told = {row[0].text: row[1].text for row in rows}
    assert told["Olmo 3 32B Think"] == "28 days, no slack"
    assert told["Llama 3.1 8B"] == "30 days, no slack"
    assert told["Olmo 3 32B"] == "21 days"


def test_a_window_that_nobody_named_is_said_to_be_taken(book: Book) -> None:
    page = book.ask("how long would llama 3.1 405b take on 512 B200")
    assert "fits 30 days from 18,836 B200; no window was named" in page.flips
    given = book.ask("can 512 B200 train llama 3.1 405b in 60 days")
    assert "no window" not in given.flips


def test_seconds_are_no_minute(book: Book) -> None:
    page = book.ask("how long would nanochat take on 100000 GB300")
    assert "GPT-2 grade (nanochat): under 1 min on" in page.answer.headline.text


def test_the_rows_about_one_share_are_those_at_its_window(book: Book) -> None:
    page = book.ask("what can one researcher do in a week on our cluster")
    assert "one researcher's share could repeat the fine-tuning of OpenVLA 7B" in page.verdict
    shown = rows_of(page)[: limits.CARD_ROWS]
    assert any(row.startswith("OpenVLA 7B") for row in shown)
    assert any(row.startswith("DeepSeek-R1") for row in shown)


def test_the_largest_model_is_told_by_its_parameters(book: Book) -> None:
    page = book.ask("with 256 B200 what is the largest model I could train in 6 weeks")
    assert "By parameters the largest model that fits is BloombergGPT: 50.6 billion" in page.verdict
    named = book.ask("how long would BloombergGPT take on 256 B200")
    assert "By parameters" not in named.verdict


@pytest.mark.parametrize(
    "text",
    [
        "can 2048 H100 train DeepSeek R1",
        "how many H100 does it take to train DeepSeek R1",
        "how many GPU hours did DeepSeek R1 take",
        "what did DeepSeek R1 cost to train",
    ],
)
def test_a_base_model_that_is_not_counted_is_told(book: Book, text: str) -> None:
    said = "That is the post-training of DeepSeek-R1 alone: what went into the base model is not"
    assert book.ask(text).answer.verdict[0].text.startswith(said)


def test_of_runs_from_nothing_no_base_is_told(book: Book) -> None:
    assert "base model" not in book.ask("can 2048 H100 train DeepSeek V3").verdict
