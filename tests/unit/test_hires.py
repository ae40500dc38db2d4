"""Hires beside what else was said: other chips, a lab, a run."""

from __future__ import annotations

import pytest

from tests.unit.book import Book


def test_hires_with_more_chips_are_held_against_what_there_is_today(book: Book) -> None:
    page = book.ask("our saved offer with 3072 H100, what if we hire 20 more")
    page.shows("offer.h100e_per_researcher_before", 51.2)
    page.shows("offer.h100e_per_researcher", 51.2)
    assert "51 H100e each, as today" in page.verdict
    assert page.has_no("dilution.chips_to_keep") == "none are known to be missing"
    assert "77" not in page.advice
    fewer = book.ask("our saved offer with 2560 H100, what if we hire 20 more")
    fewer.shows("dilution.chips_to_keep", 512)


def test_hires_tell_how_far_a_lab_is_before_and_after(book: Book) -> None:
    page = book.ask("what if we hire 15 more, vs openai")
    page.shows("lab.openai.ratio_per_researcher_before", 10.6)
    assert "behind today, 15× (8.3–31×) behind after" in page.verdict


def test_hires_tell_how_long_a_run_takes_one_share_before_and_after(book: Book) -> None:
    page = book.ask("how long would Olmo 3 32B take us if we hired 15 more people")
    page.shows("reach.olmo-3-32b.days_one_researcher_before", 854)
    page.shows("reach.olmo-3-32b.days_one_researcher", 1_175)
    assert "takes the whole cluster 21 days; one share 854 days today" in page.verdict


def test_hires_with_a_part_given_away_are_held_against_today(book: Book) -> None:
    page = book.ask("hire 12 and give 20% to product; vs openai")
    page.shows("offer.h100e_per_researcher_before", 51.2)
    page.shows("offer.h100e_per_researcher", 31.5)
    page.shows("lab.openai.ratio_per_researcher_before", 10.6)
    page.shows("lab.openai.ratio_per_researcher", 17.3)
    page.shows("dilution.chips_to_keep", 1_280)
    assert "with the share for research changed too" in page.verdict


@pytest.mark.parametrize(
    "text",
    [
        "what if we hire 3, 8 or 20 people",
        "what would it be at 3, 8, 20 hires",
        "3 or 8 or 20 hires",
        "hire three, eight or twenty people",
        "what if we grow to 43, 48 or 60 people",
        "what about 3, 8, 20 new people",
        "2048 H100 for 40, what if we hire 3, 8 or 20",
    ],
)
def test_each_of_several_numbers_of_hires_is_told(book: Book, text: str) -> None:
    page = book.ask(text)
    assert page.answer.question.sizes == (3, 8, 20)
    assert "3, 8 or 20 more hires: from 51 to 48, 43 or 34 H100e each" in page.verdict
    page.shows("dilution.8.h100e_per_researcher", 42.67)
    assert page.answer.table
    labels = [row[0].text for row in page.answer.table.rows]
    assert labels == ["Today", "With 3 more", "With 8 more", "With 20 more"]


@pytest.mark.parametrize("text", ["hire 5 or 10", "hire 5 to 10 people", "hire between 5 and 10"])
def test_of_a_range_of_hires_both_ends_are_told(book: Book, text: str) -> None:
    assert "5 or 10 more hires" in book.ask(text).verdict


def test_only_the_nearer_number_is_one_of_hires(book: Book) -> None:
    assert book.ask("we are 40, 10 hires").answer.question.people == 10
    assert book.ask("we are 10, 40 hires").answer.question.people == 40


def test_two_changes_are_told_with_their_days(book: Book) -> None:
    page = book.ask("7 hires in january and 512 more H100 in march")
    assert "7 more researchers from 1 January 2027" in page.answer.understood
    assert "512 H100 (announced, due March 2027)" in page.answer.understood
    assert "Once the 512 chips to come run too, from March 2027: 54 H100e each." in page.verdict


def test_chips_that_are_due_before_the_hires_are_counted_with_them(book: Book) -> None:
    then = "500 H100 now, 1500 GB200 from June 2027, 22 researchers growing to 40 by then"
    page = book.ask(f"{then}, against Thinking Machines")
    page.shows("offer.h100e_per_researcher_before", 22.7)
    page.shows("offer.h100e_per_researcher", 107.3)
    assert "1,500 chips to come, due June 2027, are counted as running by then" in page.verdict
    assert page.answer.understood.count("on these chips") == 1


def test_chips_that_are_due_after_the_hires_come_once_they_run(book: Book) -> None:
    page = book.ask(
        "500 H100 now, 1500 GB200 from June 2027, 22 researchers, 18 more in March 2027"
    )
    page.shows("offer.h100e_per_researcher", 12.5)
    assert "Once the 1,500 chips to come run too" in page.verdict
