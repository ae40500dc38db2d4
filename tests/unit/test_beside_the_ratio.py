"""What an offer's answer says beside the ratio, and what would take a comparable one out of it."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.compute.benchmark import Standing, edges_of, standing
from bot.formats import times, times_middle, times_span
from bot.quantities import Estimate, Interval, Unit
from storage.records import Fact, Grade
from tests.unit.book import DAY, Book

OWN = Fact(
    id="own-x", subject="own", metric="x", value=1, unit="ratio", as_of=DAY, retrieved=DAY,
    source_name="Entered by you", grade=Grade.OWN,
)  # fmt: skip


def ratio(low: float, median: float, high: float) -> Estimate:
    return Estimate(Interval(low, median, high), Unit.RATIO, (OWN,))


def _rows(book: Book, text: str) -> dict[str, str]:
    table = book.ask(text).answer.table
    assert table is not None
    return {row[0].text: row[1].text for row in table.rows}


def test_the_tier_stands_by_our_figure_and_is_explained(book: Book) -> None:
    assert "Your offer (strong)" in _rows(book, "2048 H100 40 researchers vs openai")
    page = book.ask("2048 H100 40 researchers vs openai")
    assert "“Strong” is our word for 30 to below 100 H100e per researcher (C-15d)" in page.caveats
    frontier = book.ask("20000 H100 20 researchers vs openai")
    assert "“Frontier” is our word for at least 500 H100e" in frontier.caveats


def test_a_guaranteed_share_has_its_row(book: Book) -> None:
    rows = _rows(book, "2048 H100 40 researchers 8 guaranteed each vs openai")
    assert rows["Guaranteed each, in chips"] == "8"
    assert "Guaranteed each, in chips" not in _rows(book, "2048 H100 40 researchers vs openai")


def test_the_labs_own_total_and_figure_per_employee_are_shown(book: Book) -> None:
    rows = _rows(book, "2048 H100 40 researchers vs openai")
    assert rows["OpenAI, H100e in total"] == "1.74 million"
    assert rows["OpenAI, per employee"] == "387"


def test_the_equivalence_is_named_where_chips_differ(book: Book) -> None:
    page = book.ask("512 B200 20 researchers vs meta")
    page.shows("offer.h100_realised_per_researcher", 38.4, 35.8, 41.0)
    assert "at peak rate" in page.caveats
    assert "about 38 (36–41) H100 each (C-14)" in page.caveats
    assert "peak rate" not in book.ask("2048 H100 40 researchers vs meta").caveats


def test_a_comparable_offer_says_what_would_change_that(book: Book) -> None:
    flips = book.ask("8000 GB300 40 researchers vs openai").flips
    assert "Clearly ahead of OpenAI at 17 researchers or fewer, or from 18,525 GB300" in flips
    assert "clearly behind OpenAI from 66 researchers on, or with at most 4,876 GB300" in flips


@pytest.mark.parametrize(
    ("text", "standing_then"),
    [
        ("8000 GB300 17 researchers vs openai", "ahead of"),
        ("8000 GB300 18 researchers vs openai", "Comparable"),
        ("8000 GB300 65 researchers vs openai", "Comparable"),
        ("8000 GB300 66 researchers vs openai", "behind"),
        ("18525 GB300 40 researchers vs openai", "ahead of"),
        ("18524 GB300 40 researchers vs openai", "Comparable"),
        ("4877 GB300 40 researchers vs openai", "Comparable"),
        ("4876 GB300 40 researchers vs openai", "behind"),
    ],
)
def test_those_edges_are_where_it_changes(book: Book, text: str, standing_then: str) -> None:
    assert standing_then in book.ask(text).answer.headline.text


def test_a_lab_without_a_headcount_says_that_one_may_be_assumed(book: Book) -> None:
    flips = book.ask("1024 H100 25 researchers vs xai").flips
    assert "One fresh headcount of SpaceXAI" in flips
    assert "assume …" in flips
    assert (
        "headcount of SpaceXAI would"
        not in book.ask("1024 H100 25 researchers vs xai, assume 1200 staff").flips
    )


def test_two_labs_are_told_apart_by_a_known_share_of_their_staff(book: Book) -> None:
    flips = book.ask("compare openai and deepmind").flips
    assert "If more than 60 % of Google DeepMind's staff were known to do research" in flips
    assert "OpenAI would be clearly ahead per researcher" in flips
    assert not book.ask("compare openai and xai").answer.flips


positive = st.floats(0.01, 100)


@given(st.tuples(positive, positive, positive), st.integers(1, 10_000), st.integers(1, 100_000))
def test_edges_are_the_first_numbers_beyond_the_overlap(
    ends: tuple[float, float, float], people: int, chips: int
) -> None:
    low, median, high = sorted(ends)
    found = edges_of(ratio(low, median, high), people, chips)
    assume(found is not None)
    assert found is not None

    def then(factor: float) -> Standing:
        return standing(ratio(low * factor, median * factor, high * factor))

    if found.ahead:
        assert then(found.ahead / people * (1 - 1e-9)) is Standing.AHEAD
    assert found.behind
    assert then(found.behind / people * (1 + 1e-9)) is Standing.BEHIND
    assert found.ahead_chips
    assert then(chips / found.ahead_chips * (1 - 1e-9)) is Standing.AHEAD
    if found.behind_chips:
        assert then(chips / found.behind_chips * (1 + 1e-9)) is Standing.BEHIND


@pytest.mark.parametrize(
    ("ends", "text"),
    [
        ((1.0267, 1.8, 3.9), "1.8× (1.03–3.9×)"),
        ((0.2, 0.5, 0.98), "0.50× (0.20–0.98×)"),
        ((0.2, 0.5, 0.9996), "0.50× (0.20–0.9996×)"),
        ((1.0004, 1.02, 1.3), "1.02× (1.0004–1.3×)"),
        ((0.9, 1.02, 1.3), "1.0× (0.90–1.3×)"),
        ((1.0, 1.02, 1.3), "1.0× (1.0–1.3×)"),
    ],
)
def test_a_range_without_one_never_reads_as_if_it_held_it(
    ends: tuple[float, float, float], text: str
) -> None:
    found = ratio(*ends)
    assert times(found).text == text
    assert f"{times_middle(found).text} ({times_span(found).text})" == text


def test_an_offer_just_behind_does_not_print_one(book: Book) -> None:
    assert "(1.03–3.9×)" in book.ask("12000 H100 40 researchers vs openai").verdict


def test_what_is_supposed_of_a_lab_is_said_not_to_be_on_record(book: Book) -> None:
    page = book.ask("2048 H100, 40 researchers, vs Meta if it doubled its compute")
    usual = book.ask("2048 H100, 40 researchers, vs Meta")
    key = "lab.meta.h100e_per_researcher"
    twice, once = page.estimate(key).interval.median, usual.estimate(key).interval.median
    assert twice == pytest.approx(2 * once)
    assert "supposed here, and not on record" in page.verdict
    assert "supposing 2 times the compute" in page.answer.understood
    whole = book.ask("2048 H100 vs Meta in total if Meta doubled its compute")
    assert "would then have about" in whole.verdict


def test_chips_that_are_supposed_of_a_lab_are_reckoned_with(book: Book) -> None:
    key, usual = "lab.openai.h100e", book.ask("2048 H100 vs OpenAI")
    known = usual.estimate(key).interval
    added = book.ask("2048 H100 vs OpenAI if OpenAI adds 100,000 H100").estimate(key).interval
    assert [added.low, added.median, added.high] == pytest.approx(
        [known.low + 1e5, known.median + 1e5, known.high + 1e5]
    )
    page = book.ask("2048 H100, 40 researchers, vs OpenAI if OpenAI had 200,000 H100")
    assert page.estimate(key).interval.median == pytest.approx(2e5)
    assert "those chips and no others" in page.verdict
    assert "days old" not in page.verdict  # the stock is today's, as it was told


def test_a_lab_without_a_public_figure_may_be_supposed_to_have_chips(book: Book) -> None:
    page = book.ask("2048 H100, 40 researchers, vs Mistral if Mistral had 20k H100")
    assert page.estimate("lab.mistral.h100e").interval.median == pytest.approx(2e4)


@pytest.mark.parametrize("text", ["if Mistral adds 20,000 H100", "if Mistral doubled its compute"])
def test_what_has_nothing_on_record_to_start_from_is_said_not_to_count(
    text: str, book: Book
) -> None:
    page = book.ask(f"2048 H100, 40 researchers, vs Mistral {text}")
    assert "is not counted: no stock is on record" in page.verdict
    figure = page.answer.figure("lab.mistral.h100e")
    assert figure is not None
    assert figure.estimate is None
