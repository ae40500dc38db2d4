"""A price that the user names is held against the market, or it is said that it was left out."""

from __future__ import annotations

import pytest

from storage.records import Grade
from tests.unit.book import Book

QUOTE = "My cloud vendor quotes $3.40 an hour for H100s. What's the market?"


@pytest.mark.parametrize(
    ("text", "far"),
    [
        (QUOTE, "The $3.40 that you named is 15 % below the on-demand list, eight-GPU node"),
        (QUOTE, "($3.99) and 28 % above a one-year contract."),
        ("are we overpaying at $4/h for H100", "$4.00 that you named is level with the on-demand"),
        ("H100 on a one-year contract at $2.65/h", "is level with the one-year contract ($2.65)."),
        (
            "CoreWeave offers us B200 at $5 per hour. Is that expensive?",
            "$5.00 that you named is 25",
        ),
        ("Lambda wants $4 for an H100, is that too much?", "The $4.00 that you named is level"),
        ("is $9 an hour a lot for B200", "The $9.00 that you named is 35 % above the on-demand"),
    ],
)
def test_a_named_price_is_held_against_the_market(book: Book, text: str, far: str) -> None:
    assert far in book.ask(text).verdict


def test_a_named_price_is_the_users_own_figure(book: Book) -> None:
    page = book.ask(QUOTE)
    page.shows("price.H100.named.usd_per_hour", 3.40)
    assert {fact.grade for fact in page.estimate("price.H100.named.usd_per_hour").facts} == {
        Grade.OWN
    }
    page.shows("price.H100.usd_per_hour", 3.99)  # F-135: the market stays what it is
    assert "beside the $3.40 that you named" in page.answer.understood


def test_so_many_chips_come_to_as_much_at_the_named_price(book: Book) -> None:
    verdict = book.ask("cost of 512 H100 at $2.50/h").verdict
    assert (
        "else $17.9 million (on-demand list, eight-GPU node), and $11.2 million at the" in verdict
    )


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("H100 at $3.40 and H200 at $4: what's the market", "“at $3.40” left out; “at $4” left"),
        ("has the H100 at $3.40 come down", "“at $3.40” left out"),
        ("H100 price in euros", "“euros” left out"),
        ("vendor quotes $30k a year for one H100. fair?", "“$30k a year” left out"),
    ],
)
def test_a_price_that_is_held_against_nothing_is_said_to_be_left_out(
    book: Book, text: str, left_out: str
) -> None:
    page = book.ask(text)
    assert left_out in page.answer.understood
    assert "that you named" not in page.verdict


def test_what_is_cheapest_by_the_hour_is_looked_for_among_the_commonest(book: Book) -> None:
    page = book.ask("cheapest GPU per hour")
    assert page.answer.figure("price.A100.usd_per_hour") is not None


def test_which_chip_is_cheapest_is_told_by_what_it_does(book: Book) -> None:
    page = book.ask("which is the cheapest GPU?")
    assert "Per FLOP" in page.answer.headline.text
    assert "per H100e-hour" in page.answer.headline.text


def test_the_price_of_an_hour_is_told_by_the_year(book: Book) -> None:
    for text in ("what does an H100 cost per year", "price of H100"):
        told = (
            "One for a year, around the clock: about $23,200 (one-year contract, 26 Jun 2026), else"
        )
        assert f"{told} $35,000 (on-demand list" in book.ask(text).verdict
    assert "One for a year" not in book.ask("price of H100 and H200").verdict


def test_two_chips_are_told_apart_like_for_like(book: Book) -> None:
    page = book.ask("difference between H100 and H200 prices")
    told = "Like for like (on-demand list, 22 Aug 2026): H200 $4.59 an hour and H100 $3.29"
    assert f"{told}, $1.30 apart." in page.verdict
    paid = book.ask("2048 H100 vs 1024 B200, which costs more a year").answer.headline.text
    assert paid == (
        "A year of 1,024 B200 costs $47.5 million, of 2,048 H100 $46.6 million"
        " (rental index, 30 Jun 2026)"
    )


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "b200 spot price and who has it cheapest",
            "No price of B200 on record (spot); by name it is cheapest at Lambda, $6.69 an hour",
        ),
        (
            "h100 spot price and who has it cheapest",
            "H100: about $2.42 an hour (spot, 26 Jun 2026); by name it is cheapest at RunPod",
        ),
        (
            "price of b200 and h100, one-year contract",
            "One-year contract: none of B200 on record and H100 $2.65 an hour (26 Jun 2026)",
        ),
    ],
)
def test_both_that_were_asked_for_are_told(book: Book, text: str, headline: str) -> None:
    assert book.ask(text).answer.headline.text.startswith(headline)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "cost of 500 B200 at $2.20 an hour",
            "500 B200 for a year: about $9.64 million at the $2.20 that you named, else $23.2"
            " million (rental index, 30 Jun 2026)",
        ),
        (
            "cost of 1024 H100 at $2.10 for 3 months",
            "1,024 H100 for 3 months: about $4.71 million at the $2.10 that you named, else $8.95",
        ),
    ],
)
def test_chips_that_are_counted_are_led_by_the_price_that_was_named(
    book: Book, text: str, told: str
) -> None:
    assert book.ask(text).answer.headline.text.startswith(told)
