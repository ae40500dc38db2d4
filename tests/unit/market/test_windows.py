"""A window is computed from its two ends, and only from looks that can be relied on."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.market.windows import History
from storage.records import Observation, Unseen
from tests.unit.market.samples import FIRST, blind, look, many, posting

WEEK = timedelta(weeks=1)
DAY = timedelta(days=1)


def later(observation: Observation, by: timedelta) -> Observation:
    return replace(observation, day=observation.day + by)


def test_a_role_that_opens_and_closes_inside_a_window_is_not_counted() -> None:
    middle = later(look(0, posting("a"), posting("b")), timedelta(days=6))
    history = History.of([look(0, posting("a")), middle, look(1, posting("a"))])
    shift = history.window(FIRST, FIRST + WEEK)
    assert shift is not None
    assert (shift.opened, shift.closed) == ((), ())


def test_looks_may_come_in_any_order_and_the_last_one_by_the_day_counts() -> None:
    history = History.of([look(2, *many(3)), look(0, *many(1)), look(1, *many(2))])
    shift = history.window(FIRST + DAY, FIRST + WEEK + DAY)
    assert shift is not None
    assert (shift.open_before, shift.open_after) == (1, 2)


def test_there_is_no_window_before_the_first_look() -> None:
    assert History.of([look(1, *many(3))]).window(FIRST, FIRST + WEEK) is None
    assert History.of([]).window(FIRST, FIRST + WEEK) is None


def test_looks_at_two_boards_are_no_history() -> None:
    with pytest.raises(ValueError, match="one board"):
        History.of([look(0), replace(look(1), board="lever:other")])


def test_a_role_that_comes_back_is_reopened_however_long_it_was_away() -> None:
    history = History.of(
        [look(0, *many(2)), look(1, *many(1)), look(2, *many(1)), look(3, *many(2))]
    )
    shift = history.window(FIRST + 2 * WEEK, FIRST + 3 * WEEK)
    assert shift is not None
    assert (shift.opened, shift.reopened) == (("1",), ("1",))


@pytest.mark.parametrize("why", [Unseen.EMPTIED, Unseen.PARTIAL, Unseen.UNREACHABLE])
def test_a_board_that_could_not_be_read_at_the_end_has_no_closures(why: Unseen) -> None:
    shift = History.of([look(0, *many(35)), blind(1, why)]).window(FIRST, FIRST + WEEK)
    assert shift is not None
    assert shift.closed == ()
    assert shift.open_after is None


def test_a_failed_look_between_good_ones_does_not_matter() -> None:
    looks = [look(0, *many(9)), later(blind(0, Unseen.UNREACHABLE), 3 * DAY), look(1, *many(8))]
    shift = History.of(looks).window(FIRST, FIRST + WEEK)
    assert shift is not None
    assert (shift.unknown, shift.closed) == (None, ("8",))


def test_a_window_without_any_look_is_unknown_and_not_a_quiet_week() -> None:
    shift = History.of([look(0, *many(9))]).window(FIRST + WEEK, FIRST + 2 * WEEK)
    assert shift is not None
    assert shift.unknown == "not readable: not looked at on 2026-01-21"


def test_a_large_drop_waits_for_a_second_look() -> None:
    history = History.of([look(0, *many(40)), look(1, *many(12))])
    shift = history.window(FIRST, FIRST + WEEK)
    assert shift is not None
    assert shift.closed == ()
    assert history.held() == look(1, *many(12))


def test_a_confirmed_drop_is_told_once_in_the_window_that_confirms_it() -> None:
    second = look(2, *many(12))
    history = History.of([look(0, *many(40)), look(1, *many(12)), second])
    first = history.window(FIRST, FIRST + WEEK)
    then = history.window(FIRST + WEEK, FIRST + 2 * WEEK)
    assert first is not None
    assert then is not None
    assert (len(first.closed), len(then.closed)) == (0, 28)
    assert history.held() is None


def test_a_drop_that_the_next_look_takes_back_never_happened() -> None:
    history = History.of([look(0, *many(40)), look(1, *many(12)), look(2, *many(41))])
    shift = history.window(FIRST, FIRST + 2 * WEEK)
    assert shift is not None
    assert (shift.opened, shift.closed) == (("40",), ())


def test_two_looks_on_one_day_do_not_confirm_each_other() -> None:
    drop = look(1, *many(12))
    assert History.of([look(0, *many(40)), drop, drop]).held() == drop


def test_a_real_drop_of_a_small_board_is_reported_at_once() -> None:
    shift = History.of([look(0, *many(11)), look(1, *many(5))]).window(FIRST, FIRST + WEEK)
    assert shift is not None
    assert len(shift.closed) == 6
