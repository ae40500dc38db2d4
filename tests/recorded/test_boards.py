"""Recorded replies of job boards: what is in them comes out, and their prose does not."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from bot.market.boards import observe, parse
from bot.market.families import Family
from bot.market.job_families import classify, family_of, split
from storage.records import PayUnit, Unseen
from tests.recorded.boards import BOARDS, look, looks, needs_boards, open_counts

pytestmark = needs_boards
DAY = date(2026, 11, 24)
COLUMNS = {
    "OpenAI": "ashby:openai",
    "Anthropic": "greenhouse:anthropic",
    "DeepMind": "greenhouse:deepmind",
    "Scale AI": "greenhouse:scaleai",
    "Inflection AI": "greenhouse:inflectionai",
    "Perplexity AI": "greenhouse:perplexityai",
    "Runway": "greenhouse:runwayml",
}


def test_all_206_weekly_looks_are_read_without_one_bad_record() -> None:
    every = [one for them in looks().values() for one in them]
    assert len(every) == 206
    assert all(one.is_ok for one in every)
    assert sum(len(one.bad) for one in every) == 0


def test_the_sizes_of_the_looks_are_the_counts_of_their_days() -> None:
    by_day = {row["date"]: row for row in open_counts()}
    agreeing = sum(
        int(by_day[one.day.isoformat()][name]) == len(one.present)
        for name, board in COLUMNS.items()
        for one in looks()[board]
    )
    assert agreeing == 206


def test_no_prose_of_a_posting_is_kept() -> None:
    for path in (BOARDS / "ashby").glob("*.json"):
        found = parse("ashby", path.read_bytes(), path.stem)
        longest = max(len(repr(posting)) for posting in found.postings)
        assert longest < 2_000, path.name


@pytest.mark.parametrize(
    ("name", "jobs", "paid", "ranges"),
    [
        (
            "Lambda",
            88,
            88,
            {
                ("USD", PayUnit.YEAR): (109, 74_000, 630_000),
                ("EUR", PayUnit.YEAR): (2, 161_000, 310_000),
                ("GBP", PayUnit.YEAR): (1, 146_000, 237_000),
            },
        ),
        ("character", 15, 15, {("USD", PayUnit.YEAR): (15, 150_000, 400_000)}),
        (
            "harvey",
            100,
            76,
            {
                ("USD", PayUnit.YEAR): (74, 72_000, 460_000),
                ("USD", PayUnit.HOUR): (2, 35, 50),
            },
        ),
        (
            "sierra",
            81,
            72,
            {
                ("USD", PayUnit.YEAR): (51, 100_000, 350_000),
                ("USD", PayUnit.HOUR): (1, 40, 50),
                ("GBP", PayUnit.YEAR): (17, 140_000, 260_000),
                ("GBP", PayUnit.HOUR): (1, 43, 45),
                ("CAD", PayUnit.YEAR): (2, 250_000, 370_000),
            },
        ),
        (
            "Crusoe",
            213,
            9,
            {
                ("USD", PayUnit.YEAR): (7, 105_000, 287_000),
                ("USD", PayUnit.HOUR): (3, 23, 29),
            },
        ),
        ("elevenlabs", 58, 1, {("USD", PayUnit.YEAR): (1, 150_000, 250_000)}),
        ("cohere", 71, 0, {}),
        ("cursor", 21, 0, {}),
        ("PrimeIntellect", 13, 0, {}),
        ("AlephAlpha", 10, 0, {}),
        ("physicalintelligence", 3, 0, {}),
    ],
)
def test_salaries_of_recorded_ashby_boards_are_those_that_were_counted(
    name: str,
    jobs: int,
    paid: int,
    ranges: dict[tuple[str, PayUnit], tuple[int, float, float]],
) -> None:
    found = parse("ashby", (BOARDS / "ashby" / f"{name}.json").read_bytes(), name)
    assert found.bad == ()
    assert len(found.postings) == jobs
    assert sum(bool(posting.pay) for posting in found.postings) == paid
    every = [pay for posting in found.postings for pay in posting.pay]
    kinds = {(pay.currency, pay.per) for pay in every}
    assert kinds == set(ranges)
    for (currency, per), (count, low, high) in ranges.items():
        alike = [pay for pay in every if (pay.currency, pay.per) == (currency, per)]
        assert len(alike) == count
        assert (min(p.low for p in alike), max(p.high for p in alike)) == (low, high)


def test_every_form_of_the_lost_dash_pay_lines_is_read_as_it_was_counted() -> None:
    postings = [one for them in looks()["ashby:openai"] for one in them.postings]
    every = [pay for posting in postings for pay in posting.pay]
    assert sum(not posting.pay for posting in postings) == 2_971
    assert sum(pay.envelope for pay in every) == 312
    assert Counter(pay.per for pay in every) == {
        PayUnit.YEAR: 8_901 + 1_590 + 325 + 312 + 15 + 3 + 5,
        PayUnit.HOUR: 131,
        PayUnit.UNKNOWN: 11,
        PayUnit.MONTH: 5,
    }
    assert Counter(pay.currency for pay in every if pay.currency != "USD") == {None: 15, "BRL": 3}


SAMPLES = {
    "greenhouse_airbnb_pay_trimmed.json": ("greenhouse", 2),
    "ashby_openai_comp_trimmed.json": ("ashby", 1),
    "careerkit/ashby.json": ("ashby", 2),
    "careerkit/lever.json": ("lever", 2),
    "careerkit/recruitee.json": ("recruitee", 2),
    "careerkit/smartrecruiters.json": ("smartrecruiters", 1),
    "careerkit/teamtailor.json": ("teamtailor", 2),
    "careerkit/workable.json": ("workable", 1),
    "careerkit/workday.json": ("workday", 2),
    "tech-salary-radar/ashby.json": ("ashby", 2),
    "tech-salary-radar/lever.json": ("lever", 2),
    "ergon/ashby_sample.json": ("ashby", 3),
    "ergon/greenhouse_sample.json": ("greenhouse", 2),
    "ergon/lever_sample.json": ("lever", 2),
    "ergon/recruitee_sample.json": ("recruitee", 2),
    "ergon/teamtailor_jobs.json": ("teamtailor", 2),
    "ergon/personio_live.xml": ("personio", 1),
    "claude-apply/workable-huggingface.json": ("workable", 3),
}


@pytest.mark.parametrize("name", SAMPLES)
def test_a_real_reply_of_each_system_is_read_whole(name: str) -> None:
    system, count = SAMPLES[name]
    body = (BOARDS / "samples" / Path(name)).read_bytes()
    seen = observe(system, "example.org/a/b", DAY, [body])
    assert (seen.unknown, seen.bad) == (None, ())
    assert len(seen.postings) == count
    assert all(posting.title and posting.id and posting.url for posting in seen.postings)


@pytest.mark.parametrize(
    ("name", "system"),
    [
        ("careerkit/greenhouse.json", "greenhouse"),
        ("tech-salary-radar/greenhouse.json", "greenhouse"),
        ("ergon/smartrecruiters_sample.json", "smartrecruiters"),
    ],
)
def test_a_reply_that_was_cut_short_is_partial(name: str, system: str) -> None:
    body = (BOARDS / "samples" / Path(name)).read_bytes()
    assert observe(system, "example", DAY, [body]).unknown is Unseen.PARTIAL


def test_european_thousands_are_sixty_one_thousand_in_either_field() -> None:
    body = (BOARDS / "samples" / "greenhouse_airbnb_pay_trimmed.json").read_bytes()
    fields = parse("greenhouse", body, "example").postings
    without = body.replace(b"pay_input_ranges", b"another_key")
    content = parse("greenhouse", without, "example").postings
    amounts = [[(pay.low, pay.high, pay.currency, pay.per) for pay in one.pay] for one in fields]
    assert amounts[0] == [(61_000, 72_000, "EUR", PayUnit.YEAR)]
    assert [
        [(pay.low, pay.high, pay.currency, pay.per) for pay in one.pay] for one in content
    ] == amounts


@pytest.mark.parametrize(
    ("board", "day", "frontier", "applied"),
    [
        ("ashby:openai", "2025-09-10", 27, 8),
        ("ashby:openai", "2026-04-08", 18, 16),
        ("greenhouse:anthropic", "2026-04-08", 20, 12),
        ("greenhouse:deepmind", "2026-04-08", 33, 1),
        ("greenhouse:scaleai", "2026-04-08", 19, 16),
    ],
)
def test_the_split_of_a_recorded_board_is_near_that_of_an_earlier_reading(
    board: str, day: str, frontier: int, applied: int
) -> None:
    sides = split(family_of(posting).family for posting in look(board, day).postings)
    assert 100 * sides.frontier / sides.total == pytest.approx(frontier, abs=3)
    assert 100 * sides.applied / sides.total == pytest.approx(applied, abs=3)


def test_employers_own_groups_agree_with_the_families_by_title_alone() -> None:
    business = {"Go To Market", "Finance", "Legal", "People", "Marketing", "Communications"}
    openai = {one.id: one for them in looks()["ashby:openai"] for one in them.postings}
    selling = [one for one in openai.values() if one.department in business]
    others = sum(classify(one.title).family is Family.OTHER for one in selling)
    assert others / len(selling) >= 0.85
    deepmind = {one.id: one for them in looks()["greenhouse:deepmind"] for one in them.postings}
    research = [one for one in deepmind.values() if one.department in {"Research", "Science"}]
    wanted = {Family.FRONTIER_RESEARCH, Family.RESEARCH_ENGINEERING}
    found = sum(classify(one.title).family in wanted for one in research)
    assert len(research) == 91
    assert found / len(research) >= 0.90
