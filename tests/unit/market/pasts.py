"""The past of a board from looks that hold all their postings, as the store would give it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time

from bot.market.past import BoardPast, Tenure
from bot.market.shifts import Shift
from storage.records import Look, Observation


def past(looks: Iterable[Observation]) -> BoardPast:
    """The past of one board, of looks in order of time, each read at noon of its day."""
    them = tuple(looks)
    tenure = Tenure(them[0].board if them else "", "")
    return BoardPast(tenure, tuple(map(filed, them)), {one.day: one for one in them if one.is_ok})


def window(looks: Iterable[Observation], start: date, end: date) -> Shift:
    """The change over a window; fails where nothing was seen before it."""
    them = [one for one in looks if one.day <= end]
    ever = {name for one in them if one.is_ok and one.day <= start for name in one.present}
    shift = replace(past(them), seen=frozenset(ever)).window(start, end)
    assert shift is not None
    return shift


def filed(seen: Observation, clock: time = time(12)) -> Look:
    """What is on record of a look, which was taken at a time of its day."""
    read = datetime.combine(seen.day, clock, tzinfo=UTC)
    count = seen.count if seen.is_ok else 0
    return Look(seen.board, seen.day, read, seen.unknown, seen.detail, count)
