"""Deals and prices of an invented week, and what is left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.digests.compose import compose
from bot.digests.items.deals import deals
from bot.digests.items.prices import prices
from bot.digests.rules import Rules
from storage.records import (
    Metric,
)
from tests.unit.digests.samples import OURS, SPRING, a_fact, a_price, only
from tests.unit.digests.weeks import END, START, a_week

# Deals


@pytest.mark.parametrize(
    ("metric", "qualifier", "said"),
    [
        (Metric.CONTRACTED_POWER, "contracted", "OpenAI has signed for 3 GW"),
        (Metric.CONTRACTED_POWER, "letter-of-intent", "OpenAI plans 3 GW"),
        (Metric.ACCELERATORS_PLANNED, "", "OpenAI plans 3 GPUs"),
        (Metric.H100E_OPERATIONAL, "", "OpenAI runs 3 GW"),
        (Metric.H100E_IN_USE, "", "OpenAI used 3 GW at the end of 6 Apr 2026"),
    ],
)
def test_what_runs_what_is_signed_and_what_is_planned_are_told_apart(
    metric: Metric, qualifier: str, said: str
) -> None:
    told = only(deals(a_week(a_fact(metric=metric, qualifier=qualifier))))
    assert told.startswith(said)
    runs = metric in (Metric.H100E_OPERATIONAL, Metric.H100E_IN_USE)
    assert ("Nothing of it runs yet." in told) is not runs
    assert ("only what runs is compared" in told) is not runs


def test_a_deal_is_told_in_the_week_in_which_it_became_known_and_in_no_other() -> None:
    days = {START: False, SPRING: True, END: True, date(2026, 4, 9): False}
    for day, is_told in days.items():
        assert bool(deals(a_week(a_fact(published=day, retrieved=day)))) is is_told


def test_what_we_read_late_is_told_late_unless_it_was_told() -> None:
    late = a_fact(published=date(2026, 3, 30), retrieved=SPRING)
    assert deals(a_week(late))
    assert not deals(a_week(late, told=["F-1"]))
    assert not deals(a_week(replace(late, published=date(2026, 3, 1))))


def test_a_figure_that_came_later_than_the_first_text_is_not_told() -> None:
    told = only(deals(a_week(a_fact(note="status: signed; first text says several gigawatts"))))
    assert told.startswith("OpenAI has signed for several gigawatts.")
    assert "3" not in told


def test_a_new_version_of_a_list_is_one_item() -> None:
    facts = [
        a_fact(f"F-{n}", subject="site/hill", metric=Metric.H100E_OPERATIONAL, value=float(n))
        for n in range(1, 6)
    ]
    told = only(deals(a_week(*facts)))
    assert told.startswith("A newspaper: 5 new figures of what is operational. The largest: Hill 5")


def test_a_channel_that_wants_one_lab_hears_of_sites_that_serve_it() -> None:
    site = a_fact("F-2", subject="site/hill", metric=Metric.H100E_OPERATIONAL)
    served = replace(site, details=(("users", "anthropic:likely"),))
    assert not deals(a_week(a_fact(), site, labs=["anthropic"]))
    assert len(deals(a_week(a_fact(), served, labs=["anthropic"]))) == 1


# Prices


def test_a_price_is_compared_with_the_reading_before_on_the_same_basis() -> None:
    old, new = a_price("P-1", 2.0, date(2026, 3, 1)), a_price("P-2", 2.1)
    elsewhere = a_price("P-3", 9.0, date(2026, 4, 2), qualifier="spot")
    told = only(prices(a_week(old, new, elsewhere)))
    assert told.startswith("H100, on-demand list of Cloud: $2.10 an hour (+5.0 %).")
    assert "the one before was $2.00 (1 Mar 2026)" in told
    assert "One H100 for a year: $18,400, was $17,500." in told


def test_a_price_that_moved_by_less_is_counted_in_the_thread() -> None:
    week = a_week(a_price("P-1", 2.0, date(2026, 3, 1)), a_price("P-2", 2.09))
    assert prices(week) == ()
    lines = [line.text for part in compose(week).thread for line in part.lines]
    assert any("moved by less than" in line for line in lines)


def test_a_threshold_of_the_channels_own_decides() -> None:
    week = a_week(
        a_price("P-1", 2.0, date(2026, 3, 1)), a_price("P-2", 2.04), rules=Rules(price_share=0.01)
    )
    (item,) = prices(week)
    assert "own-thresholds" in item.why[0].text


def test_our_own_offer_is_priced_at_both_readings() -> None:
    old, new = a_price("P-1", 1.7, date(2026, 3, 1)), a_price("P-2", 2.35)
    told = only(prices(a_week(old, new, offer=OURS)))
    assert "1,000 H100 for 10 people: $2.06 million a head and year" in told
    assert "was $1.49 million." in told


def test_changes_of_one_list_are_one_item_led_by_the_chips_that_train() -> None:
    pairs = [
        a_price(f"{chip}-{at}", value, day, subject=f"chip/{chip}")
        for chip, values in (("l4", (1.0, 2.0)), ("b200", (5.0, 6.0)))
        for at, (value, day) in enumerate(zip(values, (date(2026, 3, 1), SPRING), strict=True))
    ]
    told = only(prices(a_week(*pairs)))
    assert told.startswith("B200, on-demand list of Cloud: $6.00 an hour (+20 %).")
    assert "From the same list: L4 $2.00 (+100 %)." in told


def test_two_sizes_of_one_offer_are_no_change() -> None:
    sizes = [
        a_price(f"P-{size}", value, details=(("provider", "Cloud"), ("label", size)))
        for size, value in (("1x", 2.0), ("8x", 3.0))
    ]
    assert prices(a_week(*sizes)) == ()


def test_a_first_reading_is_no_change() -> None:
    assert prices(a_week(a_price("P-1", 2.0))) == ()


def test_new_chips_are_named_once() -> None:
    chips = [
        a_fact(f"N-{n}", subject="chip/b200", metric=Metric.CHIP_H100E, value=2.0 + n)
        for n in range(6)
    ]
    told = only(prices(a_week(*chips)))
    assert told.startswith("New in the chip table: B200 (7.00 H100e)")
    assert "And 2 more." in told
