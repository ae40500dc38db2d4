"""What `assay doctor` says of the public sources."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from bot.cli.doctor_feeds import feeds
from bot.cli.findings import Finding, Level
from storage.records.feeds import FeedHealth, FeedRun

TODAY = date(2026, 11, 24)


def run(outcome: str, days_ago: int) -> FeedRun:
    when = datetime(2026, 11, 24, 9, tzinfo=UTC) - timedelta(days=days_ago)
    return FeedRun("hardware", when, when, outcome, content=date(2026, 7, 18))


def said_of_hardware(health: FeedHealth) -> Finding:
    return next(f for f in feeds({"hardware": health}, TODAY) if "hardware" in f.text)


def test_a_source_read_lately_is_ok_and_its_content_has_a_day() -> None:
    good = run("ok", 1)
    finding = said_of_hardware(FeedHealth(good, good))
    assert (finding.level, finding.text) == (
        Level.OK,
        "hardware: read yesterday, content of 2026-07-18",
    )


def test_a_failed_try_after_a_good_one_is_a_warning() -> None:
    finding = said_of_hardware(FeedHealth(run("unreachable", 0), run("ok", 1)))
    assert finding.level is Level.WARNING
    assert "the last try failed: unreachable" in finding.text


def test_a_source_that_was_never_read_well_is_a_fault_with_a_remedy() -> None:
    finding = said_of_hardware(FeedHealth(run("drifted", 0), None))
    assert finding.level is Level.FAULT
    assert "assay update" in finding.remedy


def test_a_source_not_read_for_long_is_late() -> None:
    old = run("ok", 400)
    finding = said_of_hardware(FeedHealth(old, old))
    assert finding.level is Level.WARNING
    assert "overdue: older than twice its cadence" in finding.text


def test_sources_never_read_are_counted_in_one_line() -> None:
    (only,) = feeds({}, TODAY)
    assert only.level is Level.WARNING
    assert "never read here" in only.text


def test_a_programme_page_that_names_a_new_day_wants_a_person() -> None:
    when = datetime(2026, 11, 24, 9, tzinfo=UTC)
    name = "programme:airr-open-access"
    seen = FeedRun(name, when, when, "unchanged", bad=1)
    (found,) = [f for f in feeds({name: FeedHealth(seen, seen)}, TODAY) if name in f.text]
    assert (found.level, "1 put aside" in found.text) == (Level.WARNING, True)
    assert "read the page" in found.remedy
