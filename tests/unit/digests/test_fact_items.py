"""Models, programmes and corrections of an invented week, and what is left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.digests.items.corrections import corrections
from bot.digests.items.deals import deals
from bot.digests.items.models import models
from bot.digests.items.programmes import programmes
from storage.records import (
    Fact,
    Metric,
)
from tests.unit.digests.samples import OURS, SPRING, a_fact, a_price, only, text
from tests.unit.digests.weeks import a_week

# Models


def a_model(ident: str, subject: str, metric: Metric, value: float, **changes: Any) -> Fact:
    return a_fact(ident, subject=subject, metric=metric, value=value, **changes)


def test_an_open_model_with_compute_is_told_in_days_of_our_cluster() -> None:
    week = a_week(
        a_model("M-1", "run/tern", Metric.PARAMETERS, 7e10, details=(("organisation", "Nest"),)),
        a_model("M-2", "run/tern", Metric.TRAINING_FLOP, 1e24),
        offer=OURS,
    )
    told = only(models(week))
    assert told.startswith("Tern was published by Nest.")
    assert "70 billion parameters, trained with about 1.0e24 FLOP" in told
    assert "Its weights are open." in told
    assert "Our whole cluster would repeat the final run in 33 days (26–47 days)." in told


def test_what_is_not_known_of_a_model_is_said() -> None:
    told = only(models(a_week(a_model("M-1", "run/lark", Metric.PARAMETERS, 7e9))))
    assert "no figure of its training compute" in told
    assert "check before you call it open" in told


def test_a_model_that_is_listed_years_later_is_no_news() -> None:
    old = a_model("M-1", "run/tern", Metric.PARAMETERS, 7e9, as_of=date(2024, 1, 1))
    assert models(a_week(old)) == ()


def test_many_models_are_two_items() -> None:
    facts = [
        a_model(f"M-{n}", f"run/m{n}", Metric.TRAINING_FLOP, 10.0 ** (20 + n)) for n in range(5)
    ]
    first, rest = models(a_week(*facts))
    assert text(first).startswith("run/m4 was published")
    assert text(rest).startswith("4 more models were published.")


# Programmes


def a_programme(closes: str, **changes: Any) -> Fact:
    base = a_fact(
        "F-7",
        subject="programme/sky",
        metric=Metric.PROGRAMME,
        as_of=date.fromisoformat(closes) if closes else SPRING,
        published=date(2026, 2, 1),
        statement="Sky gives away 100 hours.",
        details=(("closes", closes), ("who", "small companies")) if closes else (),
    )
    return replace(base, **changes)


@pytest.mark.parametrize(
    ("closes", "said"),
    [
        ("2026-04-08", "Closes today: Sky."),
        ("2026-04-09", "Closes tomorrow: Sky."),
        ("2026-04-15", "Closes in 7 days: Sky."),
        ("2026-04-16", ""),
        ("2026-04-07", ""),
    ],
)
def test_a_deadline_is_told_within_seven_days(closes: str, said: str) -> None:
    found = programmes(a_week(a_programme(closes)))
    assert (text(found[0]) if found else "").startswith(said or "")
    assert bool(found) is bool(said)


def test_a_new_programme_is_told_once_unless_it_is_over() -> None:
    assert only(programmes(a_week(a_programme("", published=SPRING)))).startswith("New: Sky.")
    assert programmes(a_week(a_programme("2026-04-05", published=SPRING))) == ()


def imported(closes: str, status: str = "open", **changes: Any) -> Fact:
    """A route as a person read it: no sentence of ours, an amount and the day of the check."""
    details = (("closes", closes), ("status", status), ("checked", "2026-04-02"), ("months", "6"))
    base = a_programme(closes, statement="", low=1e3, high=5e4, unit="GPU-hours", details=details)
    return replace(base, **{"published": SPRING} | changes)


def test_an_imported_route_is_told_with_its_amount_and_the_day_of_the_check() -> None:
    told = only(programmes(a_week(imported("2026-06-01"))))
    assert told.startswith("New: Sky. 1,000–50,000 GPU-hours for 6 months, open when checked on")
    assert "on 2 Apr 2026. Closes on 1 Jun 2026." in told


def test_a_closed_round_is_history_and_no_offer() -> None:
    assert programmes(a_week(imported("2026-06-01", "closed"))) == ()
    assert programmes(a_week(imported("2026-04-10", "closed"))) == ()


def test_a_new_deadline_is_news_and_a_new_check_is_none() -> None:
    old = imported("2026-06-01", id="P-1", published=date(2026, 3, 1), retrieved=date(2026, 3, 1))
    again = imported("2026-06-01", id="P-2", supersedes="P-1")
    later = imported("2026-09-01", id="P-2", supersedes="P-1")
    assert programmes(a_week(old, again)) == ()
    assert only(programmes(a_week(old, later))).startswith("New: Sky.")


# Corrections


def a_revision(change: float, **changes: Any) -> tuple[Fact, Fact]:
    old = a_fact(
        "S-1",
        subject="site/hill",
        metric=Metric.H100E_OPERATIONAL,
        value=1000.0,
        unit="H100e",
        published=date(2026, 3, 1),
        as_of=date(2026, 3, 1),
    )
    new = replace(
        old,
        id="S-2",
        value=1000.0 * (1 + change),
        supersedes="S-1",
        published=SPRING,
        as_of=SPRING,
        **changes,
    )
    return old, new


def test_a_figure_that_its_source_revised_is_no_change_at_the_lab() -> None:
    week = a_week(*a_revision(-0.21))
    told = only(corrections(week))
    assert told.startswith("A newspaper revised a figure. Hill: 1,000 → 790 H100e (−21 %).")
    assert "nothing is known to have changed at the lab" in told
    assert deals(week) == ()


def test_a_small_revision_is_told_only_where_the_old_figure_was() -> None:
    assert corrections(a_week(*a_revision(0.05))) == ()
    told = only(corrections(a_week(*a_revision(0.05), told=["S-1"])))
    assert "An earlier digest told you the old figure" in told


def test_a_newer_price_corrects_nothing() -> None:
    old = a_price("P-1", 2.0, date(2026, 3, 1))
    assert corrections(a_week(old, a_price("P-2", 3.0, supersedes="P-1"))) == ()


# Open weights


def a_release(**changes: Any) -> Fact:
    details = (("organisation", "Nest"), ("licence", "apache-2.0"))
    base = a_fact(
        "H-1",
        subject="run/lark",
        metric=Metric.OPEN_WEIGHTS_RELEASE,
        unit="parameters",
        value=7e9,
        as_of=date(2026, 4, 1),
        published=SPRING,
        details=details,
    )
    return replace(base, **changes)


def test_open_weights_are_told_with_size_licence_and_both_days() -> None:
    told = only(models(a_week(a_release())))
    assert told.startswith("Nest released the weights of Lark. First seen 3 Apr 2026, made 1 Apr")
    assert "7 billion parameters; our source has no figure of its training compute." in told
    assert "Licence: apache-2.0. Open weights are not open source" in told


def test_sizes_gates_and_bases_of_a_release_are_told() -> None:
    release = a_release(
        value=None,
        low=7e9,
        high=1e11,
        published=date(2026, 4, 2),
        as_of=date(2026, 4, 2),
        details=(("licence", "other"), ("gated", "manual"), ("base", "x/Wren-9B")),
    )
    told = only(models(a_week(release)))
    assert "On the hub since 2 Apr 2026, models of 7–100 billion parameters" in told
    assert "Licence: other, after asking its makers; tuned from x/Wren-9B." in told


def test_a_release_without_a_licence_says_so() -> None:
    told = only(models(a_week(a_release(details=()))))
    assert "The hub names no licence: ask before you build on it." in told


def test_what_training_a_known_model_took_is_news_and_its_size_is_not() -> None:
    march = date(2026, 3, 20)
    known = a_release(published=march, as_of=march, retrieved=march)
    size = a_model("M-1", "run/lark", Metric.PARAMETERS, 7e9)
    compute = a_model("M-2", "run/lark", Metric.TRAINING_FLOP, 1e24)
    assert models(a_week(known, size)) == ()
    told = only(models(a_week(known, compute)))
    assert told.startswith("What training Lark took became known.")
