"""When a weekly digest is due. Pure: the time is an argument.

A day and an hour mean what the channel's clocks show. In the hour that is missing in spring the
digest comes as much later as the clocks jump; in the hour that comes twice, the first time.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo, available_timezones

from bot.formats import day_text
from storage.records import Schedule

MAX_LATE: Final = timedelta(hours=48)
"""A digest that was missed by more is left out: the next one tells of the whole market anyway."""
EARLIEST: Final = time(4)
"""Clocks change between midnight and three: an earlier hour may be missing or come twice."""
WEEK: Final = timedelta(days=7)
DAY_NAMES: Final = (
    *("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
)
DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class Due(NamedTuple):
    """A digest that is to be sent: the day of the channel's calendar, and the moment."""

    day: date
    at: datetime
    """In UTC."""

    @property
    def period_key(self) -> str:
        """The ISO week of the local day, for example `2026-W53`."""
        return period_key(self.day)


@lru_cache(maxsize=256)
def zone(name: str) -> ZoneInfo:
    """The time zone of an IANA name. Raises ValueError for a name that is none."""
    if name not in _names():
        raise ValueError(f"{name!r} is no time zone")
    return ZoneInfo(name)


@lru_cache(maxsize=1)
def _names() -> frozenset[str]:
    return frozenset(available_timezones())


def nearest_zones(name: str) -> tuple[str, ...]:
    """Up to three names that look like this one, or that name its city."""
    import difflib  # only a mistake needs it

    wanted = name.casefold().replace(" ", "_")
    cities = {known.casefold().rpartition("/")[2]: known for known in sorted(_names())}
    if wanted in cities:
        return (cities[wanted],)
    folded = {known.casefold(): known for known in _names()}
    near = difflib.get_close_matches(wanted, [*folded, *cities], n=6, cutoff=0.7)
    return tuple(dict.fromkeys(folded.get(one) or cities[one] for one in near))[:3]


def occurrence(day: date, at: time, tz: ZoneInfo) -> datetime:
    """The moment, in UTC, at which the clocks of a zone show this time on this day.

    A time that is missing means the same time before the clocks change, which then show an hour
    more; of a time that comes twice the first is meant.
    """
    return datetime.combine(day, at, tzinfo=tz).astimezone(UTC)


def due(weekday: int, at: time, tz: ZoneInfo, last: datetime, now: datetime) -> Due | None:
    """The newest occurrence that is not past `last`, if it is due by `now` and not too late.

    `weekday` is 0 for Monday; `last` is the newest of: set up, resumed, planned last. `last` and
    `now` must have a time zone. However long nobody looked, at most one digest is due.
    """
    today = now.astimezone(tz).date()
    day = today - timedelta(days=(today.weekday() - weekday) % 7)
    when = occurrence(day, at, tz)
    # Where today's is still ahead, the one of a week ago is too late by far.
    return Due(day, when) if last < when <= now <= when + MAX_LATE else None


def due_of(schedule: Schedule, last_due: datetime | None, now: datetime) -> Due | None:
    """What is due of a schedule, `last_due` being what was planned of it last.

    A new or a resumed schedule never fires into the past. Raises ValueError for an unknown zone.
    """
    if schedule.is_paused:
        return None
    last = max(schedule.since, last_due or schedule.since)
    return due(schedule.weekday, schedule.at, zone(schedule.tz), last, now)


def upcoming(schedule: Schedule, now: datetime) -> Due:
    """The next occurrence after `now`. Raises ValueError for an unknown zone."""
    tz = zone(schedule.tz)
    today = now.astimezone(tz).date()
    day = today + timedelta(days=(schedule.weekday - today.weekday()) % 7)
    when = occurrence(day, schedule.at, tz)
    if when <= now:
        day += WEEK
        when = occurrence(day, schedule.at, tz)
    return Due(day, when)


def period_key(day: date) -> str:
    """The ISO week of a day: 1 January 2027 belongs to `2026-W53`."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02d}"


def weekday_of(word: str) -> int:
    """0 for `mon` or `Monday`. Raises ValueError for a word that is no day."""
    short = word.strip().casefold()[:3]
    names = [name.casefold() for name in DAY_NAMES]
    full = word.strip().casefold()
    if short not in DAYS or full not in (short, names[DAYS.index(short)]):
        raise ValueError(f"{word!r} is no day of the week; say one of {', '.join(DAYS)}")
    return DAYS.index(short)


def hour_of(text: str) -> time:
    """`09:00` as a time. Raises ValueError for what is none, and for the hours before four."""
    try:
        hour, minute = text.strip().split(":")
        at = time(int(hour), int(minute))
    except ValueError:
        raise ValueError(f"{text!r} is no time of day such as 09:00") from None
    if at < EARLIEST:
        raise ValueError(
            f"{text} is too early: between 00:00 and 03:59 the clocks change in some zones, so "
            "that the time may be missing or come twice. Please take 04:00 or later"
        )
    return at


def in_words(schedule: Schedule) -> str:
    """`Mondays at 09:00 (Europe/Berlin)`."""
    return f"{DAY_NAMES[schedule.weekday]}s at {schedule.at:%H:%M} ({schedule.tz})"


def next_in_words(schedule: Schedule, now: datetime) -> str:
    """`Mon 30 Nov 2026 at 09:00`."""
    day = upcoming(schedule, now).day
    return f"{day:%a} {day_text(day)} at {schedule.at:%H:%M}"


def zone_hint(name: str) -> str:
    """What to type instead of a name that is no zone."""
    near = nearest_zones(name)
    return f"Did you mean {' or '.join(near)}?" if near else "For example Europe/Berlin."
