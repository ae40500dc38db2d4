"""When a digest is due: once a week on the channel's clocks, whatever the clocks do."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.digests import schedule as s
from storage.records import Schedule

ZONES = (
    "Europe/Berlin",
    "Europe/London",
    "America/New_York",
    "America/Los_Angeles",
    "America/Santiago",
    "Africa/Cairo",
    "Asia/Kolkata",
    "Asia/Tokyo",
    "Australia/Sydney",
    "Pacific/Auckland",
)
START = datetime(2026, 1, 1, tzinfo=UTC)
END = datetime(2028, 1, 1, tzinfo=UTC)
weekdays = st.integers(0, 6)
hours = st.times(min_value=s.EARLIEST).map(lambda at: at.replace(second=0, microsecond=0))
any_hours = st.times().map(lambda at: at.replace(second=0, microsecond=0))
zones = st.sampled_from(ZONES)
moments = st.datetimes(datetime(2026, 1, 5), datetime(2027, 12, 27), timezones=st.just(UTC))  # noqa: DTZ001 - the bounds are naive by contract


def ticked(weekday: int, at: time, tz: str, times: list[datetime]) -> list[s.Due]:
    """What a ticker that looks at these moments plans, remembering what it planned."""
    found: list[s.Due] = []
    last = times[0]
    for now in times:
        if one := s.due(weekday, at, s.zone(tz), last, now):
            found.append(one)
            last = one.at
    return found


@given(weekdays, any_hours, zones)
def test_every_week_of_two_years_has_its_digest_once(weekday: int, at: time, tz: str) -> None:
    times = [START + timedelta(hours=6 * n) for n in range(4 * 730)]
    found = ticked(weekday, at, tz, times)
    days = [one.day for one in found]
    assert all(later - earlier == s.WEEK for earlier, later in pairwise(days))
    assert len(found) in (104, 105)
    assert {one.day.weekday() for one in found} == {weekday}
    assert len({one.period_key for one in found}) == len(found)


@given(weekdays, hours, zones)
def test_from_four_in_the_morning_on_the_clocks_show_the_hour_that_was_asked_for(
    weekday: int, at: time, tz: str
) -> None:
    first = date(2026, 1, 5) + timedelta(days=weekday)
    for day in (first + timedelta(weeks=week) for week in range(104)):
        local = s.occurrence(day, at, s.zone(tz)).astimezone(s.zone(tz))
        assert (local.date(), local.time()) == (day, at)


@given(weekdays, any_hours, zones, moments, st.integers(1, 60))
def test_after_a_sleep_only_the_latest_missed_one_is_due_and_only_within_two_days(
    weekday: int, at: time, tz: str, awake: datetime, days_asleep: int
) -> None:
    last = awake - timedelta(days=days_asleep)
    found = s.due(weekday, at, s.zone(tz), last, awake)
    if found is None:
        return
    assert last < found.at <= awake
    assert awake - found.at <= s.MAX_LATE
    assert s.due(weekday, at, s.zone(tz), found.at, awake) is None


@given(weekdays, any_hours, zones, moments)
def test_two_tickers_that_look_at_any_moment_agree_on_the_period(
    weekday: int, at: time, tz: str, now: datetime
) -> None:
    long_ago = now - timedelta(days=30)
    one = s.due(weekday, at, s.zone(tz), long_ago, now)
    other = s.due(weekday, at, s.zone(tz), long_ago, now + timedelta(seconds=30))
    if one and other and one.at == other.at:
        assert one.period_key == other.period_key


@pytest.mark.parametrize(
    ("tz", "day", "at", "expected"),
    [
        # Spring: the hour is missing, so the clocks show an hour more.
        ("America/New_York", date(2026, 3, 8), time(2, 30), "2026-03-08T07:30Z"),
        ("Europe/Berlin", date(2027, 3, 28), time(2, 30), "2027-03-28T01:30Z"),
        ("Africa/Cairo", date(2026, 4, 24), time(0, 30), "2026-04-23T22:30Z"),
        # Autumn: the hour comes twice, the first one counts.
        ("America/New_York", date(2026, 11, 1), time(1, 30), "2026-11-01T05:30Z"),
        ("Australia/Sydney", date(2027, 4, 4), time(2, 30), "2027-04-03T15:30Z"),
    ],
)
def test_a_missing_hour_comes_later_and_a_repeated_one_once(
    tz: str, day: date, at: time, expected: str
) -> None:
    assert s.occurrence(day, at, s.zone(tz)) == datetime.fromisoformat(expected)


def test_the_monday_after_the_clocks_went_forward_is_not_skipped() -> None:
    # A CronTrigger of APScheduler 3.11 goes from 2 to 16 March here.
    tz = s.zone("America/Los_Angeles")
    sunday = datetime(2026, 3, 8, 20, tzinfo=UTC)
    found = s.due(0, time(0, 0), tz, sunday, sunday + timedelta(hours=12))
    assert found
    assert found.day == date(2026, 3, 9)


def test_asleep_over_the_hour_it_comes_late_and_after_three_days_not_at_all() -> None:
    berlin, monday = s.zone("Europe/Berlin"), date(2026, 4, 6)
    long_ago = datetime(2026, 3, 1, tzinfo=UTC)
    at = s.occurrence(monday, time(9), berlin)
    late = s.due(0, time(9), berlin, long_ago, at + timedelta(hours=2, minutes=40))
    assert late == s.Due(monday, at)
    assert s.due(0, time(9), berlin, long_ago, at + timedelta(hours=48)) == s.Due(monday, at)
    assert s.due(0, time(9), berlin, long_ago, at + timedelta(hours=48, seconds=1)) is None


def test_a_new_or_resumed_schedule_does_not_fire_into_the_past() -> None:
    monday_nine = datetime(2026, 4, 6, 7, tzinfo=UTC)
    tuesday, wednesday = monday_nine + timedelta(days=1), monday_nine + timedelta(days=2)
    fresh = a_schedule(created_at=tuesday)
    assert s.due_of(fresh, None, wednesday) is None
    old = a_schedule(created_at=monday_nine - timedelta(days=30))
    assert s.due_of(old, None, tuesday)
    assert s.due_of(replace(old, resumed_at=tuesday), None, wednesday) is None
    assert s.due_of(replace(old, paused_at=tuesday), None, tuesday) is None
    assert s.due_of(old, monday_nine, tuesday) is None


def test_the_next_one_is_the_first_moment_after_now() -> None:
    monday_nine = datetime(2026, 4, 6, 7, tzinfo=UTC)
    schedule = a_schedule(created_at=START)
    assert s.upcoming(schedule, monday_nine - timedelta(seconds=1)).at == monday_nine
    assert s.upcoming(schedule, monday_nine).day == date(2026, 4, 13)


@pytest.mark.parametrize(
    ("day", "key"),
    [
        (date(2026, 12, 28), "2026-W53"),
        (date(2027, 1, 1), "2026-W53"),
        (date(2027, 1, 4), "2027-W01"),
        (date(2026, 4, 8), "2026-W15"),
    ],
)
def test_a_period_is_the_iso_week_of_the_local_day(day: date, key: str) -> None:
    assert s.period_key(day) == key


def test_east_of_the_date_line_the_local_day_names_the_period() -> None:
    at = s.occurrence(date(2027, 1, 4), time(5), s.zone("Pacific/Auckland"))
    assert at.date() == date(2027, 1, 3)
    found = s.due(0, time(5), s.zone("Pacific/Auckland"), START, at)
    assert found
    assert found.period_key == "2027-W01"


@pytest.mark.parametrize("word", ["mon", "Monday", " MON "])
def test_a_day_may_be_written_short_or_long(word: str) -> None:
    assert s.weekday_of(word) == 0


@pytest.mark.parametrize("word", ["", "mo", "monkey", "31", "mon day"])
def test_a_word_that_is_no_day_is_refused(word: str) -> None:
    with pytest.raises(ValueError, match="no day of the week"):
        s.weekday_of(word)


@pytest.mark.parametrize("text", ["9", "25:00", "nine", "09:61", "09:00:00", ""])
def test_a_text_that_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no time of day"):
        s.hour_of(text)


@pytest.mark.parametrize("text", ["00:00", "03:59", "2:30"])
def test_an_hour_in_which_clocks_change_is_refused_with_the_reason(text: str) -> None:
    with pytest.raises(ValueError, match="too early"):
        s.hour_of(text)


def test_a_zone_that_is_none_is_refused_and_the_nearest_are_named() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        s.zone("Europe/Berln")
    assert s.nearest_zones("Europe/Berln")[0] == "Europe/Berlin"
    assert s.nearest_zones("Berlin") == ("Europe/Berlin",)
    assert s.nearest_zones("new york") == ("America/New_York",)
    assert s.nearest_zones("qqqqqq") == ()


def test_a_name_cannot_lead_to_a_file() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        s.zone("../../etc/passwd")


def a_schedule(**changes: object) -> Schedule:
    """Mondays at nine in Berlin."""
    base = Schedule(
        channel="C1",
        digest="market",
        weekday=0,
        at=time(9),
        tz="Europe/Berlin",
        created_by="U1",
        created_at=START,
    )
    return replace(base, **changes)  # type: ignore[arg-type]
