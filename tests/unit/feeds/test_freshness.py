"""Which sources are overdue."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.feeds.freshness import overdue, watched
from storage.records import FeedHealth, FeedRun

TODAY = date(2026, 11, 24)


def read(source: str, days_ago: int, outcome: str = "ok") -> FeedRun:
    when = datetime(2026, 11, 24, 9, tzinfo=UTC) - timedelta(days=days_ago)
    return FeedRun(source, when, when, outcome)


def health(source: str, days_ago: int) -> dict[str, FeedHealth]:
    run = read(source, days_ago)
    return {source: FeedHealth(run, run)}


@pytest.mark.parametrize(("days", "late"), [(0, False), (2, False), (3, True), (400, True)])
def test_a_daily_source_is_overdue_after_more_than_two_days(days: int, late: bool) -> None:
    found = overdue(health("hardware", days), TODAY)
    assert [(one.source.title, one.days) for one in found] == (
        [("Epoch AI, ML Hardware", days)] if late else []
    )


def test_a_failed_try_of_today_makes_no_old_reading_fresh() -> None:
    known = {"hardware": FeedHealth(read("hardware", 0, "failed"), read("hardware", 9))}
    (found,) = overdue(known, TODAY)
    assert found.last_good.date() == date(2026, 11, 15)


def test_a_board_is_called_by_its_lab() -> None:
    (found,) = overdue(health("greenhouse:anthropic", 5), TODAY)
    assert found.source.title == "the job board of Anthropic"


def test_a_board_that_a_lab_has_left_is_no_longer_awaited() -> None:
    assert overdue(health("greenhouse:perplexityai", 300), TODAY) == ()


def test_a_source_that_was_never_read_well_is_not_called_old() -> None:
    assert overdue({"hardware": FeedHealth(read("hardware", 0, "failed"), None)}, TODAY) == ()


def test_what_only_comes_from_recorded_files_is_not_awaited() -> None:
    assert "prices" not in {source.name for source in watched(TODAY)}
