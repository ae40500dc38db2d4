"""The recorded weeks: 199 diffs to meet, and the stories that they hold."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest

from bot.market.notable import Flow, measures
from bot.market.shifts import MassEdit, Shift, falls_far, mass_edits
from bot.market.windows import settled
from storage.records import Observation, Unseen
from tests.recorded.boards import expected_diffs, looks, needs_boards
from tests.unit.market import pasts

pytestmark = needs_boards
FULL = (
    "ashby:openai",
    "greenhouse:anthropic",
    "greenhouse:deepmind",
    "greenhouse:scaleai",
    "greenhouse:inflectionai",
)


def window(board: str, start: str, end: str) -> Shift:
    return pasts.window(looks()[board], date.fromisoformat(start), date.fromisoformat(end))


def every_shift() -> list[Shift]:
    return [window(one["board"], one["from"], one["to"]) for one in expected_diffs()]


def test_all_199_expected_diffs_are_met_exactly() -> None:
    met = 0
    for one in expected_diffs():
        shift = window(one["board"], one["from"], one["to"])
        met += (
            (shift.open_before, shift.open_after) == (one["open_before"], one["open_after"])
            and list(shift.opened) == sorted(one["opened"])
            and list(shift.closed) == sorted(one["closed"])
            and [[r.id, r.old, r.new] for r in shift.retitled] == sorted(one["retitled"])
        )
    assert met == len(expected_diffs()) == 199


@pytest.mark.parametrize(
    ("board", "opened", "closed", "retitled", "reopened", "reposted"),
    [
        ("ashby:openai", 1_069, 823, 206, 89, 18),
        ("greenhouse:anthropic", 1_112, 856, 327, 130, 16),
        ("greenhouse:deepmind", 435, 422, 33, 57, 1),
        ("greenhouse:scaleai", 285, 237, 78, 38, 7),
        ("greenhouse:inflectionai", 14, 17, 3, 0, 0),
        ("greenhouse:runwayml", 43, 24, 22, 2, 0),
        ("greenhouse:perplexityai", 32, 43, 13, 1, 0),
    ],
)
def test_the_totals_of_a_board_are_those_that_were_counted(
    board: str, opened: int, closed: int, retitled: int, reopened: int, reposted: int
) -> None:
    shifts = [shift for shift in every_shift() if shift.before.board == board]
    assert sum(len(shift.opened) for shift in shifts) == opened
    assert sum(len(shift.closed) for shift in shifts) == closed
    assert sum(len(shift.retitled) for shift in shifts) == retitled
    assert sum(len(shift.reopened) for shift in shifts) == reopened
    assert sum(len(shift.reposted) for shift in shifts) == reposted


def test_of_682_retitlings_two_are_invisible_and_98_change_only_marks() -> None:
    retitled = [change for shift in every_shift() for change in shift.retitled]
    assert len(retitled) == 682
    assert sum(change.is_visible for change in retitled) == 680
    assert sum(change.is_restyling for change in retitled) == 98


@pytest.mark.parametrize(
    ("board", "before", "after", "opened", "closed", "retitled"),
    [
        ("ashby:openai", 565, 548, 21, 38, 2),
        ("greenhouse:anthropic", 437, 424, 28, 41, 2),
        ("greenhouse:deepmind", 91, 88, 7, 10, 2),
        ("greenhouse:scaleai", 172, 166, 1, 7, 2),
        ("greenhouse:inflectionai", 5, 4, 0, 1, 0),
    ],
)
def test_a_natural_week_over_two_recorded_windows_counts_nothing_twice(
    board: str, before: int, after: int, opened: int, closed: int, retitled: int
) -> None:
    shift = window(board, "2026-04-01", "2026-04-08")
    assert (shift.open_before, shift.open_after) == (before, after)
    assert (len(shift.opened), len(shift.closed)) == (opened, closed)
    assert len(shift.retitled) == retitled


def test_only_four_weeks_hold_an_edit_of_a_whole_board() -> None:
    found = Counter(
        (shift.before.board, shift.after.day.isoformat(), edit)
        for shift in every_shift()
        for edit in mass_edits(shift)
    )
    assert set(found) == {
        ("greenhouse:anthropic", "2025-12-10", MassEdit("title", 27, 255)),
        ("greenhouse:anthropic", "2025-12-17", MassEdit("title", 36, 264)),
        ("greenhouse:anthropic", "2026-03-04", MassEdit("title", 89, 407)),
        ("ashby:openai", "2026-02-04", MassEdit("pay", 272, 389)),
    }


def test_a_real_drop_of_a_small_board_is_told_and_no_recorded_week_is_held_back() -> None:
    shift = window("greenhouse:inflectionai", "2026-02-25", "2026-03-04")
    assert (shift.open_before, shift.open_after, len(shift.closed)) == (11, 5, 6)
    for them in looks().values():
        assert not any(falls_far(before.count, after.count) for before, after in pairwise(them))
        assert len(settled(map(pasts.filed, them))) == sum(one.is_ok for one in them)


@pytest.mark.parametrize(
    ("board", "last", "count"),
    [
        ("greenhouse:perplexityai", date(2025, 11, 4), 67),
        ("greenhouse:runwayml", date(2026, 4, 7), 35),
    ],
)
def test_a_board_that_moved_has_no_closures_and_says_that_its_source_changed(
    board: str, last: date, count: int
) -> None:
    emptied = Observation(board, last + timedelta(days=1), unknown=Unseen.EMPTIED)
    shift = pasts.window([*looks()[board], emptied], last, emptied.day)
    assert (shift.open_before, shift.open_after, shift.closed) == (count, None, ())
    assert shift.unknown is not None
    assert shift.unknown.startswith("source changed: emptied on ")


def test_the_thresholds_mark_41_of_130_weeks_of_a_lab_and_leave_3_weeks_quiet() -> None:
    days = [date(2025, 9, 10) + timedelta(weeks=week) for week in range(31)]
    flows = {
        board: [Flow.of(window(board, a.isoformat(), b.isoformat())) for a, b in pairwise(days)]
        for board in FULL
    }
    marked = []
    for week in range(4, 30):
        labs = 0
        for found in flows.values():
            now, *before = [found[week], *found[week - 4 : week]]
            assert now is not None
            earlier = [flow for flow in before if flow is not None]
            labs += any(one.is_notable for one in measures(now, earlier))
        marked.append(labs)
    assert (len(marked) * len(FULL), sum(marked), marked.count(0)) == (130, 41, 3)


def test_a_look_with_postings_in_another_order_changes_nothing() -> None:
    one = looks()["ashby:openai"][-1]
    turned = replace(one, postings=one.postings[::-1], day=one.day + timedelta(days=7))
    shift = Shift(one, turned)
    assert not any((shift.opened, shift.closed, shift.retitled, shift.repaid))
