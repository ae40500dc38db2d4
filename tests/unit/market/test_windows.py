"""A window is computed from its two ends, and only from looks that can be relied on."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

import pytest

from bot.market.windows import settled, waiting
from storage.records import Observation, Unseen
from tests.unit.market.pasts import filed, past, window
from tests.unit.market.samples import FIRST, blind, look, many, posting

WEEK = timedelta(weeks=1)
DAY = timedelta(days=1)


def later(observation: Observation, by: timedelta) -> Observation:
    return replace(observation, day=observation.day + by)


def test_a_role_that_opens_and_closes_inside_a_window_is_not_counted() -> None:
    middle = later(look(0, posting("a"), posting("b")), timedelta(days=6))
    looks = [look(0, posting("a")), middle, look(1, posting("a"))]
    shift = window(looks, FIRST, FIRST + WEEK)
    assert (shift.opened, shift.closed) == ((), ())


def test_the_last_look_by_each_end_counts() -> None:
    looks = [look(0, *many(1)), look(1, *many(2)), look(2, *many(3))]
    shift = window(looks, FIRST + DAY, FIRST + WEEK + DAY)
    assert (shift.open_before, shift.open_after) == (1, 2)


def test_there_is_no_window_before_the_first_look() -> None:
    assert past([look(1, *many(3))]).window(FIRST, FIRST + WEEK) is None
    assert past([]).window(FIRST, FIRST + WEEK) is None


def test_a_role_that_comes_back_is_reopened_however_long_it_was_away() -> None:
    looks = [look(0, *many(2)), look(1, *many(1)), look(2, *many(1)), look(3, *many(2))]
    shift = window(looks, FIRST + 2 * WEEK, FIRST + 3 * WEEK)
    assert (shift.opened, shift.reopened) == (("1",), ("1",))


@pytest.mark.parametrize("why", [Unseen.EMPTIED, Unseen.PARTIAL, Unseen.UNREACHABLE])
def test_a_board_that_could_not_be_read_at_the_end_has_no_closures(why: Unseen) -> None:
    shift = window([look(0, *many(35)), blind(1, why)], FIRST, FIRST + WEEK)
    assert shift.closed == ()
    assert shift.open_after is None


def test_a_failed_look_between_good_ones_does_not_matter() -> None:
    looks = [look(0, *many(9)), later(blind(0, Unseen.UNREACHABLE), 3 * DAY), look(1, *many(8))]
    shift = window(looks, FIRST, FIRST + WEEK)
    assert (shift.unknown, shift.closed) == (None, ("8",))


def test_a_window_without_any_look_is_unknown_and_not_a_quiet_week() -> None:
    shift = window([look(0, *many(9))], FIRST + WEEK, FIRST + 2 * WEEK)
    assert shift.unknown == "not readable: not looked at on 2026-01-21"


def test_a_large_drop_waits_for_a_second_look() -> None:
    looks = [look(0, *many(40)), look(1, *many(12))]
    assert window(looks, FIRST, FIRST + WEEK).closed == ()
    them = [filed(one) for one in looks]
    assert waiting(them, settled(them), FIRST + WEEK) == them[1]


def test_a_confirmed_drop_is_told_once_in_the_window_that_confirms_it() -> None:
    looks = [look(0, *many(40)), look(1, *many(12)), look(2, *many(12))]
    first = window(looks, FIRST, FIRST + WEEK)
    then = window(looks, FIRST + WEEK, FIRST + 2 * WEEK)
    assert (len(first.closed), len(then.closed)) == (0, 28)
    them = [filed(one) for one in looks]
    assert waiting(them, settled(them), FIRST + 2 * WEEK) is None


def test_a_drop_that_the_next_look_takes_back_never_happened() -> None:
    looks = [look(0, *many(40)), look(1, *many(12)), look(2, *many(41))]
    shift = window(looks, FIRST, FIRST + 2 * WEEK)
    assert (shift.opened, shift.closed) == (("40",), ())


@pytest.mark.parametrize(("hour", "is_confirmed"), [(0, False), (18, False), (19, True)])
def test_a_look_confirms_a_drop_from_twenty_hours_on(hour: int, is_confirmed: bool) -> None:
    before, drop = filed(look(0, *many(40))), filed(look(1, *many(12)), time(23))
    second = filed(later(look(1, *many(12)), DAY), time(hour))
    assert (second in settled([before, drop, second])) is is_confirmed


def test_recorded_looks_that_are_filed_together_are_a_day_apart_by_their_days() -> None:
    looks = [look(0, *many(40)), look(1, *many(12)), later(look(1, *many(12)), DAY)]
    them = [replace(filed(one), retrieved=filed(look(9)).retrieved) for one in looks]
    assert len(settled(them)) == 2


def test_a_real_drop_of_a_small_board_is_reported_at_once() -> None:
    shift = window([look(0, *many(11)), look(1, *many(5))], FIRST, FIRST + WEEK)
    assert len(shift.closed) == 6
