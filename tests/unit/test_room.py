"""How many people fit: the arithmetic and the words, held to the figures of the answer book."""

from __future__ import annotations

import pytest

from tests.unit.book import Book


def _columns(book: Book, text: str) -> list[list[str]]:
    table = book.ask(text).answer.table
    assert table is not None
    return [list(table.columns), *([cell.text for cell in row] for row in table.rows)]


def test_a_floor_in_chips_gives_whole_people_and_the_hires_from_today(book: Book) -> None:
    page = book.ask("how many people can we add before we fall below 30 H100 each")
    assert page.kind == "dilution"
    page.shows("dilution.researchers_at_most", 2048 // 30)
    page.shows("dilution.hires_left", 68 - 40)
    page.shows("dilution.floor_h100e_per_researcher", 30)
    page.shows("offer.h100e_per_researcher", 51.2)
    assert "28 more than your 40 today" in page.verdict


def test_one_more_is_told_with_the_tier_it_falls_to(book: Book) -> None:
    page = book.ask("how many hires until we drop under 30 H100e each")
    assert "number 69, leaves 29.68 H100e each: what we call workable" in page.verdict
    within = book.ask("how many hires until we drop under 40 H100e each")
    assert "number 52, leaves 39.38 H100e each." in within.verdict


def test_the_table_holds_today_the_most_and_one_more(book: Book) -> None:
    table = _columns(book, "how many people fit at 30 H100 each on our cluster")
    assert table[:3] == [
        ["The same chips", "Today", "At most", "One more"],
        ["Researchers", "40", "68", "69"],
        ["H100e each", "51.2", "30.12", "29.68"],
    ]


def test_an_offer_without_a_team_has_no_today(book: Book) -> None:
    page = book.ask("how many researchers can 2048 H100 carry at 40 H100e each")
    page.shows("dilution.researchers_at_most", 51)
    assert page.has_no("dilution.hires_left") == "no team was named"
    assert "today" not in page.verdict
    assert not page.answer.advice.say


def test_a_division_without_a_rest_loses_nobody(book: Book) -> None:
    page = book.ask("how many researchers can 2100 H100 carry at 0.7 H100e each")
    page.shows("dilution.researchers_at_most", 3000)
    assert page.estimate("dilution.researchers_at_most").median == 3000


def test_gpus_are_those_of_the_offer(book: Book) -> None:
    page = book.ask("how many people can 512 B200 carry at 8 GPUs each")
    page.shows("dilution.researchers_at_most", 64)
    page.shows("dilution.floor_h100e_per_researcher", 8 * 2.2739)


def test_another_chip_is_counted_by_its_rate(book: Book) -> None:
    page = book.ask("how many people can we have at 16 B200 each")
    page.shows("dilution.researchers_at_most", 2048 / 16 // 2.2739)


def test_what_is_shared_with_the_product_is_no_room(book: Book) -> None:
    page = book.ask("how many people can 2048 H100 carry at 32 H100 each, 50% for research")
    page.shows("dilution.researchers_at_most", 32)


def test_our_tier_is_left_below_its_lower_bound(book: Book) -> None:
    for text in ("at what headcount do we fall out of our tier", "how many until we drop a tier"):
        page = book.ask(text)
        page.shows("dilution.researchers_at_most", 68)
        page.rests_on("dilution.floor_h100e_per_researcher", "C-15d")


def test_a_tier_below_begins_at_its_upper_edge_and_one_above_at_its_lower(book: Book) -> None:
    for tier, most in (("workable", 68), ("academic", 256), ("starved", 2048)):
        page = book.ask(f"how many hires until we are {tier}")
        page.shows("dilution.researchers_at_most", most)
        assert f"number {most + 1:,}, leaves" in page.verdict
        assert f"what we call {tier}" in page.verdict
    for tier, most in (("compute-dense", 20), ("frontier", 4)):
        page = book.ask(f"how many people would we have to fire to be {tier}")
        page.shows("dilution.researchers_at_most", most)
        assert f"{40 - most} fewer than your 40 today" in page.verdict


def test_a_floor_that_is_missed_tells_what_would_give_it_and_blames_nobody(book: Book) -> None:
    page = book.ask("how many people can we hire and keep 60 H100 each")
    page.shows("dilution.researchers_at_most", 34)
    page.shows("dilution.h100e_missing", 40 * 60 - 2048)
    assert page.has_no("dilution.hires_left") == "fewer than today"
    assert "Nobody has to go" in page.verdict
    assert "about 352 H100e more" in page.verdict
    assert "hiring manager" not in page.advice


def test_what_is_missing_counts_that_research_gets_a_share_of_it_only(book: Book) -> None:
    page = book.ask("512 H100, 50% research, 40 people, how many people fit at 8 H100 each")
    missing = (8 - 512 * 0.5 / 40) * 40 / 0.5
    page.shows("dilution.h100e_missing", missing)
    assert "about 128 H100e more" in page.verdict
    enough = book.ask("640 H100, 50% research, 40 people, how many people fit at 8 H100 each")
    enough.shows("dilution.researchers_at_most", 40)
    enough.has_no("dilution.h100e_missing")


def test_a_floor_that_today_just_has_leaves_no_hire(book: Book) -> None:
    page = book.ask("how many people can we hire and keep 51 H100 each")
    page.shows("dilution.researchers_at_most", 40)
    assert page.estimate("dilution.hires_left").median == 0
    assert "next hire needs chips" in page.advice
    page.has_no("dilution.h100e_missing")


def test_too_little_for_one_is_said(book: Book) -> None:
    page = book.ask("how many researchers can 16 H100 carry at 64 H100 each")
    assert "Not enough for one: 16 H100e in all" in page.verdict


def test_a_lab_s_average_comes_with_its_interval(book: Book) -> None:
    page = book.ask("how many researchers could we have at most to be on a par with Anthropic")
    page.shows("dilution.floor_h100e_per_researcher", 545.4, 312.4, 1052)
    page.shows("dilution.researchers_at_most", 3, 1, 6)  # 2,048 ÷ 545.4, ÷ 1,052, ÷ 312.4
    assert "about 3 (1–6) researchers" in page.verdict
    assert "6 or fewer the ranges overlap" in page.flips
    assert "Anthropic's stock is of 31 Dec 2025, 328 days old" in page.caveats
    assert "no one person's share" in page.advice


def test_what_is_assumed_of_the_lab_moves_its_average(book: Book) -> None:
    page = book.ask("how many people fit at OpenAI's level on our cluster, assume 300 researchers")
    page.shows("dilution.researchers_at_most", 0)


def test_a_lab_without_a_figure_is_no_floor(book: Book) -> None:
    page = book.ask("how many researchers could we have to be level with xAI")
    page.has_no("dilution.researchers_at_most")
    assert "No usable figure per researcher for SpaceXAI" in page.verdict


def test_the_lowest_tier_has_nothing_below_it(book: Book) -> None:
    page = book.ask("at what headcount do we fall out of our tier, 8 H100, 40 researchers")
    page.has_no("dilution.researchers_at_most")
    assert "lowest tier" in page.verdict


def test_chips_to_come_are_shared_by_nobody_today(book: Book) -> None:
    page = book.ask(
        "1024 H100 announced from March 2027, 40 researchers, how many people fit at 30 H100 each"
    )
    page.has_no("dilution.researchers_at_most")
    assert "Nothing of this offer runs yet" in page.verdict


def test_a_match_counts_the_chips_that_were_named_as_held(book: Book) -> None:
    page = book.ask("1024 H100, 20 researchers: what do we need to match openai")
    assert page.kind == "match"
    assert "You hold 1,024 H100e already" in page.verdict


def test_a_match_counts_what_runs_beside_chips_that_are_to_come(book: Book) -> None:
    page = book.ask("1024 H100 announced from March 2027: what do we need to match openai")
    assert page.kind == "match"
    page.shows("match.h100e", page.estimate("lab.openai.h100e_per_researcher").median * 40)
    assert "You hold 2,048 H100e already" in page.verdict


@pytest.mark.parametrize(
    ("text", "told", "rows"),
    [
        (
            "1200 H100, 24 researchers, hiring 4 a month. when do we drop below 20 per head",
            "At 4 hires a month you are 60 after 9 months, who all have it, and 64 after 10:"
            " 18.75 H100e each",
            11,
        ),
        (
            "we hire 3 people a month, when are we under 30 H100 each?",
            "At 3 hires a month you are 67 after 9 months, who all have it, and 70 after 10:",
            11,
        ),
        (
            "at 2 hires a month how long until we fall below 40 per researcher",
            "At 2 hires a month you are 50 after 5 months, who all have it, and 52 after 6:",
            7,
        ),
        (
            "if we hire 4 per month, after how many months are we below 20 each",
            "At 4 hires a month you are 100 after 15 months, who all have it, and 104 after 16:",
            10,
        ),
        (
            "adding 3 people per quarter, when do we slip under 30 per head",
            "At 1 hire a month you are 68 after 28 months",
            12,
        ),
    ],
)
def test_at_so_many_hires_a_month_it_is_told_when_the_share_falls_below(
    book: Book, text: str, told: str, rows: int
) -> None:
    page = book.ask(text)
    assert told in page.verdict
    assert page.answer.table is not None
    assert page.answer.table.columns == ("From now", "Researchers", "H100e each")
    assert len(page.answer.table.rows) == rows


def test_without_a_pace_no_month_is_told(book: Book) -> None:
    page = book.ask("hiring 4 months from now, when do we drop below 20 per head")
    told = "At most 102 researchers with 20 H100e each, 62 more than today"
    assert page.answer.headline.text == told
    assert "a month" not in page.verdict


@pytest.mark.parametrize(
    ("text", "headline", "in_all"),
    [
        ("how many more h100s do we need to get to 100 per researcher", "1,952 more H100", 4000),
        ("how many more GPUs do we need for 64 each", "512 more H100", 2560),
        ("how many B200 would it take to get to 100 H100 each", "859 more B200", 1760),
        ("2048 H100 for 50 people, how many more H100 to get to 80 per head", "1,952 more", 4000),
        ("how many more H100 do we need to get to 40 each", "No more H100: all of them", 1600),
    ],
)
def test_how_many_chips_a_share_takes_is_told_beside_those_that_run(
    book: Book, text: str, headline: str, in_all: float
) -> None:
    page = book.ask(text)
    assert page.answer.headline.text.startswith(headline)
    page.shows("dilution.chips_in_all", in_all)


@pytest.mark.parametrize(
    ("text", "headline", "in_all"),
    [
        ("how far off is the next tier", "1,952 more H100 to be what we call compute dense", 4000),
        ("512 H100 for 40 people, how far are we from the next tier", "688 more H100", 1200),
        ("9000 H100 for 40 people, how far are we from the next tier", "11,000 more H100", 20000),
        (
            "how far are we from strong",
            "There already: no more H100 for all to have what we call strong",
            1200,
        ),
        (
            "our saved offer with 4048 H100, how many H100 to get to next above saved tier",
            "There already: no more H100 for all to have what we call compute dense",
            4000,
        ),
        (
            "our saved offer with 3048 H100, how many H100 to get to next above saved tier",
            "Not yet: 952 more H100 to be",
            4000,
        ),
    ],
)
def test_the_next_tier_is_named_with_what_it_takes(
    book: Book, text: str, headline: str, in_all: float
) -> None:
    page = book.ask(text)
    assert page.answer.headline.text.startswith(headline)
    page.shows("dilution.chips_in_all", in_all)


def test_for_how_many_the_chips_do_is_told_beside_what_is_missing(book: Book) -> None:
    page = book.ask("how far off is the next tier")
    assert "would do for 20 researchers." in page.verdict
    assert "would do" not in book.ask("how far are we from strong").verdict


def test_above_the_highest_tier_there_is_none(book: Book) -> None:
    page = book.ask("40000 H100 for 40 people, how far are we from the next tier")
    assert page.answer.headline.text == (
        "No tier is above what we call frontier, which begins at 500 H100e each"
    )
