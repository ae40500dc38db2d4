"""A week is told where it leaves the lab's own four weeks behind."""

from __future__ import annotations

import pytest

from bot.market.notable import Flow, Thresholds, measures
from bot.market.shifts import Shift
from storage.records import Unseen
from tests.unit.market.samples import blind, look, many

USUAL = [Flow(40, 30, 500), Flow(43, 31, 512), Flow(41, 40, 513), Flow(42, 41, 514)]


def shown(week: Flow, limits: Thresholds | None = None) -> set[str]:
    return {one.name for one in measures(week, USUAL, limits) if one.is_notable}


def test_the_median_of_four_weeks_is_the_measure() -> None:
    opened, closed, net = measures(Flow(21, 38, 548), USUAL)
    assert (opened.usual, closed.usual, net.usual) == (41.5, 35.5, 5.5)
    assert opened.needs == pytest.approx(16.6)
    assert closed.needs == pytest.approx(14.2)
    assert net.needs == pytest.approx(16.95)  # three per cent of the 565 that were open


def test_only_what_is_far_enough_from_it_is_shown() -> None:
    assert shown(Flow(21, 38, 548)) == {"opened", "net"}
    assert shown(Flow(41, 36, 520)) == set()


def test_only_the_last_four_of_the_earlier_weeks_count() -> None:
    older = [Flow(900, 900, 900), *USUAL]
    assert measures(Flow(21, 38, 548), older) == measures(Flow(21, 38, 548), USUAL)


def test_with_fewer_than_four_earlier_weeks_there_is_no_measure() -> None:
    assert measures(Flow(21, 38, 548), USUAL[:3]) == ()


def test_on_a_small_board_ten_postings_are_needed() -> None:
    quiet = [Flow(1, 1, 8)] * 4
    assert not any(one.is_notable for one in measures(Flow(10, 1, 17), quiet))
    assert {one.name for one in measures(Flow(11, 1, 18), quiet) if one.is_notable} == {
        "opened",
        "net",
    }


def test_thresholds_are_settings() -> None:
    assert shown(Flow(41, 36, 520), Thresholds(least=0, flow_share=0, net_share=0)) == {
        "opened",
        "closed",
        "net",
    }


def test_an_unknown_week_has_no_flow() -> None:
    assert Flow.of(Shift(look(0, *many(3)), blind(1, Unseen.EMPTIED))) is None
    assert Flow.of(Shift(look(0, *many(3)), look(1, *many(5)))) == Flow(2, 0, 5)
