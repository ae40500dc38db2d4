"""When a team that grows by so many a month has less each than everyone is to have."""

from __future__ import annotations

import math

from bot import formats as f
from bot.answers import Cell, Table
from bot.compute.own import own_point
from bot.compute.room import Room
from bot.prose import Sentence, sentence
from bot.quantities import Estimate, Unit

H100E = f.said("H100e")
_MOST_MONTHS = 120
"""Of a longer time than ten years nobody can tell how a team grows."""
_MOST_ROWS = 13
_NOISE = 1e-6


def falls_below(r: Room, pace: float | None) -> Sentence | None:
    """After how many months it is the last time that all have it, and what is left after that."""
    last = _last_month(r, pace)
    if pace is None or last is None:
        return None
    then = r.shared_by(_people(r, pace, last + 1))
    if then.per_researcher is None or then.researchers is None:
        return None
    return sentence(
        "At {pace} {hires} a month you are {most} after {months} {unit}, who all have it, and {n}"
        " after {next}: {each} {h} each, less than that.",
        pace=f.middle(_told(r, pace), f.exact_text),
        hires=f.said("hire" if pace == 1 else "hires"),
        most=f.counted(float(_people(r, pace, last)), *r.at_most.facts),
        months=f.counted(float(last), *r.at_most.facts),
        unit=f.said("month" if last == 1 else "months"),
        n=f.middle(then.researchers, f.exact_text),
        next=f.counted(float(last + 1), *r.at_most.facts),
        each=f.middle(then.per_researcher, f.exact_text),
        h=H100E,
    )


def by_month(r: Room, pace: float | None) -> Table | None:
    """Month by month what each has, until it is less than that."""
    last = _last_month(r, pace)
    if pace is None or last is None:
        return None
    step = math.ceil((last + 2) / _MOST_ROWS)
    months = sorted({*range(0, last + 1, step), last, last + 1})
    rows = [_row(r, pace, month) for month in months]
    ends = (0, *range(max(1, len(rows) - 4), len(rows)))  # where it falls is what was asked
    return Table(("From now", "Researchers", "H100e each"), tuple(rows), card=ends)


def _row(r: Room, pace: float, month: int) -> tuple[Cell, ...]:
    then = r.shared_by(_people(r, pace, month))
    label = f.said("today" if month == 0 else f"{month} month{'s' if month > 1 else ''}")
    known = [each for each in (then.researchers, then.per_researcher) if each]
    return (label, *(f.middle(each, f.exact_text) for each in known))


def _last_month(r: Room, pace: float | None) -> int | None:
    """The last month in which all have it; None without a pace, a team, or room today."""
    if not pace or pace < 0 or r.hires is None or r.hires < 0 or r.today.researchers is None:
        return None
    last = math.floor((r.count + 1 - r.today.researchers.median) / pace - _NOISE)
    return last if last <= _MOST_MONTHS else None


def _people(r: Room, pace: float, month: int) -> int:
    now = r.today.researchers.median if r.today.researchers else 0.0
    return math.floor(now + pace * month + _NOISE)


def _told(r: Room, pace: float) -> Estimate:
    return own_point("your hires a month", "hires", pace, Unit.PEOPLE, r.ledger.on)
