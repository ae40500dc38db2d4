"""Which works a brief tells, in which order, and what it says of those that it leaves out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.answers import Answer
from bot.candidates.finding import Dossier
from bot.candidates.scholars.records import Work
from storage.records import Amount, ChipCount, Offer, Status
from tests.unit.candidates_evidence import people as p

NEMOTRON = "Nemotron-70B-Instruct takes"
TUNER = p.work(7, "Fine-tuning reward models with adapters", date(2024, 11, 2), p.ME, 3)


def of(*works: Work, offer: Offer | None = None) -> Answer:
    return p.ask(replace(p.DOSSIER, works=works), offer=offer)


def untied(count: int) -> tuple[Work, ...]:
    """Works without a run, one a month."""
    first = date(2025, 6, 1)
    made = p.work(9, "On tides", first, p.ME, 2)
    return tuple(
        replace(
            made,
            id=f"W41{n:08d}",
            title=f"On tides, part {n}",
            url=f"https://example.org/t/{n}",
            published=first - timedelta(days=30 * n),
        )
        for n in range(count)
    )


def told(answer: Answer) -> list[str]:
    return [one.text for one in answer.verdict if one.text.startswith("Was ")]


def test_works_with_and_without_a_run_stand_in_one_order() -> None:
    answer = of(*p.WORKS, *untied(3))
    days = [one.text.partition(" (")[2].partition(",")[0] for one in answer.verdict[1:6]]
    assert days == ["1 Jun 2025", "2 May 2025", "11 Mar 2025", "2 Jun 2024", "19 Oct 2022"]


def test_a_work_without_a_run_says_in_which_role_how_sure_and_when_it_was_read() -> None:
    [line] = told(of(untied(1)[0]))
    assert line == (
        "Was a co-author of On tides, part 0 (1 Jun 2025, one of 2 authors); training compute not"
        " in my table; identified by author id [W4100000000, read 24 Nov 2026]."
    )


def test_the_run_of_the_headline_is_told_though_newer_works_fill_the_brief() -> None:
    old = replace(p.LARKSPUR_70B, published=date(2020, 1, 1))
    newer = [
        replace(p.TERN, id=f"W42{n:08d}", published=date(2024, 1, 1 + n), title=f"Tern, part {n}")
        for n in range(6)
    ]
    apart = [replace(one, arxiv=None, url="https://arxiv.org/abs/2210.00064") for one in newer]
    lines = told(of(old, *apart))
    assert len(lines) == 5
    assert "Larkspur-70B" in lines[-1]


@pytest.mark.parametrize(
    ("count", "rest"),
    [
        (5, ""),
        (7, "More works in the table: 2."),
        (14, "More works in the table: 7; and 2 more, for which it has no room."),
    ],
)
def test_what_is_left_out_is_counted(count: int, rest: str) -> None:
    answer = of(*untied(count))
    assert answer.table is not None
    assert len(answer.table.rows) == min(count, 12)
    more = [one.text for one in answer.verdict if one.text.startswith("More works")]
    assert more == ([rest] if rest else [])


def test_no_run_is_asked_about_where_none_is_known() -> None:
    asked = [one.text for one in of(untied(1)[0]).advice.ask]
    assert len(asked) == len(set(asked)) == 5
    assert not any("these runs" in one for one in asked)
    assert any("these runs" in one.text for one in of(*p.WORKS).advice.ask)


def test_where_all_chips_are_on_order_nothing_runs_yet() -> None:
    coming = replace(p.OFFER, chips=(ChipCount("chip/h100", Amount(64), Status.CONTRACTED),))
    text = " ".join(one.text for one in of(*p.WORKS, offer=coming).verdict)
    assert "Of our offer nothing runs yet" in text
    assert "Tell me your offer" not in text


def test_a_tuning_is_told_on_the_guaranteed_share() -> None:
    guaranteed = replace(p.OFFER, guaranteed_per_researcher=16.0)
    [said] = [s.text for s in of(TUNER, offer=guaranteed).advice.say if NEMOTRON in s.text]
    assert said.endswith("takes 6 hours on one researcher's guaranteed share of 16 H100.”")
    [said] = [s.text for s in of(TUNER, offer=p.OFFER).advice.say if NEMOTRON in s.text]
    assert said.endswith("takes 1.9 hours on one researcher's average share of 51 H100.”")


@pytest.mark.parametrize("chip", ["chip/tpu-v5e", "chip/a100"])
def test_no_tuning_is_promised_on_a_share_that_cannot_hold_its_model(chip: str) -> None:
    few = Offer((ChipCount(chip, Amount(16)),), researchers=Amount(2))
    assert not any(NEMOTRON in one.text for one in of(TUNER, offer=few).advice.say)


def test_what_nobody_waits_for_is_in_years() -> None:
    few = Offer((ChipCount("chip/tpu-v5e", Amount(16)),), researchers=Amount(2))
    said = " ".join(one.text for one in of(*p.WORKS, offer=few).sentences())
    assert "A run like Larkspur-70B takes all 16 TPU v5e for 40 years" in said


def test_a_settled_person_without_works_has_no_lines() -> None:
    assert told(p.ask(Dossier(p.IDENTITY, (), ("your pool",), p.DAY))) == []
