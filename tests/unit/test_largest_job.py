"""The largest job bounds what one run can use, and is held against the chips there are."""

from __future__ import annotations

import pytest

from tests.unit.book import Book


def test_a_run_is_counted_on_the_largest_job_alone(book: Book) -> None:
    page = book.ask("2048 H100, 40 researchers, max job 256, what can we train in 30 days")
    page.shows("reach.olmo-3-32b.days", 21.36 * 8)
    page.shows("reach.olmo-3-32b.days_one_researcher", 854)
    page.shows("offer.flop_in_window", 1.84e24, 1.31e24, 2.36e24)
    assert "the 256 chips of one job could repeat" in page.verdict
    assert "Olmo 3 32B" not in page.advice
    assert "256 of your 2,048 chips" in page.caveats


@pytest.mark.parametrize("job", ["", ", max job 2048", ", max job 4096"])
def test_a_job_as_large_as_the_cluster_bounds_nothing(book: Book, job: str) -> None:
    page = book.ask(f"2048 H100, 40 researchers{job}, what can we train in 30 days")
    page.shows("reach.olmo-3-32b.days", 21.4)
    assert "the whole cluster could repeat" in page.verdict
    assert "chips of one job" not in page.verdict + page.caveats


def test_one_share_is_never_more_than_the_largest_job(book: Book) -> None:
    page = book.ask("2048 H100, 4 researchers, max job 256, what can we train in 30 days")
    page.shows("reach.olmo-3-32b.days_one_researcher", 21.36 * 8)


def test_of_several_kinds_a_job_takes_the_fastest_first(book: Book) -> None:
    page = book.ask("512 H100 and 256 B200, 40 researchers, max job 256, how long for Olmo 3 7B")
    page.shows("reach.olmo-3-7b.days", 234_000 / 2.2741 / 256 / 24)


def test_a_run_told_by_its_size_is_bounded_alike(book: Book) -> None:
    whole = book.ask("how long would a 13B on 2T tokens take with 2048 H100")
    bound = book.ask("how long would a 13B on 2T tokens take with 2048 H100, max job 256")
    bound.shows("reach.sized.days", whole.estimate("reach.sized.days").median * 8)
    bound.shows("reach.sized.gpu_hours", whole.estimate("reach.sized.gpu_hours").median)


def test_several_jobs_run_side_by_side(book: Book) -> None:
    page = book.ask("how many 7B on 200B tokens runs fit in 30 days on 2048 H100 max job 256")
    days = page.estimate("reach.sized.days").median
    page.shows("reach.sized.runs", (30 // days) * 8)


@pytest.mark.parametrize("said", ["max job 4096", "largest job 4096 chips", "jobs of up to 4096"])
def test_a_job_larger_than_the_cluster_is_asked_about(book: Book, said: str) -> None:
    page = book.ask(f"2048 H100, 40 researchers, {said}, vs openai")
    assert "one job of 4,096 chips is more than the 2,048 there are" in page.verdict
    assert "may take up to" not in page.advice


def test_a_job_for_chips_to_come_waits_for_them(book: Book) -> None:
    page = book.ask("2048 H100 now, 4096 GB300 from March, 40 researchers, max job 4096, vs openai")
    assert "it waits for those to come" in page.verdict


def test_a_guarantee_on_chips_to_come_has_to_add_up_too(book: Book) -> None:
    page = book.ask("64 GB300 from March, 40 researchers, 8 guaranteed each, vs openai")
    assert "8 chips for each of 40 people are 320, on 64" in page.verdict
