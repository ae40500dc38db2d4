"""Hires beside what else was said: other chips, a lab, a run."""

from __future__ import annotations

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
