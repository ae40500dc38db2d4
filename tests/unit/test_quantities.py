"""The arithmetic of intervals."""

from __future__ import annotations

import math
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.quantities import Estimate, Interval, Unit, combine, derive, named
from storage.records import Fact, Grade

DAY = date(2026, 11, 24)


def a_fact(fact_id: str = "F-1", grade: Grade = Grade.A, as_of: date = DAY) -> Fact:
    return Fact(fact_id, "openai", "headcount", "people", as_of, DAY, "Somebody", grade)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    median = draw(st.floats(0.01, 1e9))
    return Interval(median / draw(st.floats(1, 5)), median, median * draw(st.floats(1, 5)))


@given(st.lists(intervals(), min_size=1, max_size=4), st.lists(intervals(), max_size=4))
def test_combining_in_steps_comes_to_the_same_as_at_once(
    above: list[Interval], below: list[Interval]
) -> None:
    at_once = combine(above, below)
    step = above[0]
    for interval in above[1:]:
        step = combine([step, interval])
    for interval in below:
        step = combine([step], [interval])
    assert math.isclose(step.low, at_once.low, rel_tol=1e-9)
    assert math.isclose(step.median, at_once.median, rel_tol=1e-9)
    assert math.isclose(step.high, at_once.high, rel_tol=1e-9)


@given(intervals())
def test_dividing_by_a_point_only_scales(interval: Interval) -> None:
    halved = combine([interval], [Interval.point(2)])
    assert math.isclose(halved.low, interval.low / 2)
    assert math.isclose(halved.high, interval.high / 2)


def test_a_divisor_widens_the_other_side() -> None:
    result = combine([Interval.point(1)], [Interval(1, 1, 2)])
    assert (result.low, result.median, result.high) == (0.5, 1, 1)


def two_piece_lognormal(interval: Interval, draws: int, rng: np.random.Generator) -> np.ndarray:
    """Draws whose 5th, 50th and 95th percentiles are the interval's."""
    z = rng.standard_normal(draws) / 1.6448536269514722
    return interval.median * np.exp(np.where(z < 0, z * interval.log_low, z * interval.log_high))


def test_the_formula_agrees_with_a_monte_carlo_run_to_five_percent() -> None:
    """Q1 of the answer book: stock × R&D share ÷ (staff × research staff) ÷ 51.2."""
    above = [Interval(1_251_500, 1_743_400, 2_185_100), Interval(0.4585, 0.5625, 0.69)]
    below = [Interval(4050, 4500, 4950), Interval(0.20, 0.40, 0.60), Interval.point(51.2)]
    rng = np.random.default_rng(20261124)
    drawn = np.prod([two_piece_lognormal(i, 400_000, rng) for i in above], axis=0)
    for interval in below:
        drawn = drawn / two_piece_lognormal(interval, 400_000, rng)
    simulated = np.percentile(drawn, [5, 50, 95])
    formula = combine(above, below)
    assert (formula.low, formula.median, formula.high) == pytest.approx(simulated, rel=0.05)


def test_an_interval_out_of_order_is_refused() -> None:
    with pytest.raises(ValueError, match="not an interval"):
        Interval(2, 1, 3)


def test_a_number_without_a_fact_is_refused() -> None:
    with pytest.raises(ValueError, match="without a fact"):
        Estimate(Interval.point(1), Unit.H100E, ())


def test_an_estimate_has_the_worst_grade_and_the_oldest_day_behind_it() -> None:
    old = a_fact("F-2", Grade.C, date(2024, 1, 1))
    estimate = derive(
        Unit.RATIO,
        [named("stock", Interval(1, 2, 3), Unit.H100E, [a_fact()])],
        [named("staff", Interval(1, 2, 3), Unit.PEOPLE, [old])],
    )
    assert (estimate.grade, estimate.as_of) == (Grade.C, date(2024, 1, 1))


def test_the_widest_inputs_within_five_points_are_named_together() -> None:
    narrow = named("price", Interval(0.9, 1, 1.1), Unit.USD, [a_fact()])
    wide = named("stock", Interval(0.5, 1, 2), Unit.H100E, [a_fact()])
    as_wide = named("staff", Interval(0.51, 1, 2), Unit.PEOPLE, [a_fact()])
    estimate = derive(Unit.RATIO, [narrow, wide], [as_wide])
    assert [factor.name for factor in estimate.widest()] == ["stock", "staff"]
