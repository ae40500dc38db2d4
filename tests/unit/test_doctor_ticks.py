"""What `assay doctor` says of the ticker."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.cli.doctor_ticks import ticking
from bot.cli.findings import Level
from storage.records import Tick

NOW = datetime(2026, 4, 8, 9, tzinfo=UTC)


def ended(**ago: float) -> Tick:
    """A round that was over so long ago."""
    at = NOW - timedelta(**ago)
    return Tick("bot", at - timedelta(seconds=1), at)


def begun(**ago: float) -> Tick:
    """A round that began so long ago and has not ended."""
    return Tick("bot", NOW - timedelta(**ago), None)


@pytest.mark.parametrize(
    ("last", "level", "text"),
    [
        (ended(seconds=12), Level.OK, "last tick 13 seconds ago"),
        (ended(seconds=120), Level.OK, "last tick 2 minutes ago"),
        (ended(seconds=121), Level.FAULT, "last tick 2 minutes ago; 3 digests wait for it"),
        (ended(hours=5), Level.FAULT, "last tick 5 hours ago; 3 digests wait for it"),
        (begun(minutes=15), Level.OK, "last tick 15 minutes ago, under way"),
        (begun(days=1), Level.FAULT, "a round that never ended began 1 day ago; 3 digests"),
        (None, Level.FAULT, "no bot ever ran here; 3 digests wait for it"),
    ],
)
def test_a_bot_is_missed_after_four_intervals_of_silence(
    last: Tick | None, level: Level, text: str
) -> None:
    found = ticking(last, 3, NOW)
    assert (found.level, bool(found.remedy)) == (level, level is Level.FAULT)
    assert found.text.startswith(text)


def test_where_nothing_is_scheduled_nobody_need_run() -> None:
    assert ticking(None, 0, NOW).level is Level.OK
