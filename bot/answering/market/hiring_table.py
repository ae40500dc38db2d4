"""Tables, charts and figures of the openings of labs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from bot import formats as f
from bot.answering.market.hiring_pay import group_of, shown
from bot.answering.market.hiring_roles import LabRoles, deciding_words
from bot.answering.market.hiring_words import flow_text
from bot.answers import Bar, Cell, Chart, Figure, Table
from bot.market.board_facts import fact_of
from bot.market.families import Family
from bot.market.job_families import FAMILY_WORDS, family_of
from bot.market.past import WEEK, Market
from bot.prose import Sentence, sentence
from bot.quantities import Estimate, Interval, Unit
from storage.records import Fact, Look, Posting

CHART_WEEKS: Final = 12
"""Weeks before the last in the chart of a week; of a longer time, so many steps."""
MOST_ROLES: Final = 40
STATES: Final = ("new", "gone", "open")
GAP_NOTE: Final = "unknown: {why}; nothing is counted as opened or closed"


def count_of(number: float, facts: Sequence[Fact]) -> Estimate:
    """A count of postings that looks give."""
    return Estimate(Interval.point(number), Unit.POSTINGS, tuple(facts))


def figures(roles: LabRoles, stated: Fact | None = None) -> tuple[Figure, ...]:
    """The figures of one lab; null with the reason where the window is a gap.

    `stated` is a count on file of a board that was never read.
    """
    key = f"hiring.{roles.lab}"
    names = ("open", "opened", "closed", "retitled", "reposted", "reopened")
    if roles.gap and not roles.now:
        note = GAP_NOTE.format(why=roles.window.unknown)
        blank = tuple(Figure(f"{key}.{name}", None, note) for name in names)
        if stated is None or stated.value is None:
            return blank
        return (Figure(f"{key}.open", count_of(stated.value, [stated]), stated.note), *blank[1:])
    opening = Figure(f"{key}.open", count_of(roles.window.open_after or 0, roles.now))
    return (opening, *_changes(key, roles), *_by_family(key, roles), *_by_side(key, roles))


def _changes(key: str, roles: LabRoles) -> Iterator[Figure]:
    w = roles.window
    counts = {
        "opened": len(w.opened),
        "closed": len(w.closed),
        "retitled": len(w.retitled),
        "reposted": len(w.reposted),
        "reopened": len(w.reopened),
    }
    note = f"{f.day_text(w.start)} to {f.day_text(w.end)}"
    for name, count in counts.items():
        known = None if roles.gap else count_of(count, roles.change)
        yield Figure(f"{key}.{name}", known, w.unknown or note)
    for measure in roles.measures:
        if measure.name != "net":
            usual = count_of(measure.usual, roles.usual)
            yield Figure(f"{key}.{measure.name}_usual", usual, "median of the four weeks before")


def _by_family(key: str, roles: LabRoles) -> Iterator[Figure]:
    for family in Family:
        new, gone = roles.opened[family], roles.closed[family]
        note = "open" if roles.gap else f"open; {flow_text(new, gone)} in the window"
        if roles.window.wanted is None or roles.open[family] or new or gone:
            yield Figure(f"{key}.{family}", count_of(roles.open[family], roles.now), note)


def _by_side(key: str, roles: LabRoles) -> Iterator[Figure]:
    split, note = roles.split, f"of {roles.split.total} open roles"
    yield Figure(f"{key}.frontier", count_of(split.frontier, roles.now), note)
    yield Figure(f"{key}.applied", count_of(split.applied, roles.now), note)


def split_figures(found: Sequence[LabRoles]) -> tuple[Figure, ...]:
    """The two sides over all labs that were read, as counts with their n."""
    known = [roles for roles in found if roles.now]
    if not known:
        return ()
    facts = [fact for roles in known for fact in roles.now]
    total, unclear = (sum(getattr(r.split, x) for r in known) for x in ("total", "unclear"))
    note = f"open roles, of n = {total}, {unclear} of them unclear"
    return (
        Figure("split.frontier", count_of(sum(r.split.frontier for r in known), facts), note),
        Figure("split.applied", count_of(sum(r.split.applied for r in known), facts), note),
    )


def family_table(roles: LabRoles) -> Table:
    """Open, new and gone roles by family, their pay, and the words that decided."""
    words = deciding_words((*roles.window.open, *filter(None, roles.window.closed)))
    rows: list[tuple[Cell, ...]] = []
    for family in Family:
        if not (roles.open[family] or roles.opened[family] or roles.closed[family]):
            continue
        group = group_of(roles.pay, family)
        rows.append(
            (
                f.said(f.capital(FAMILY_WORDS[family])),
                f.counted(roles.open[family], *roles.now),
                _flow(roles, family),
                shown(group, roles.now) if group else f.said("–"),
                f.said(", ".join(words[family]) or "–"),
            )
        )
    columns = ("Role family", "Open", "New / gone", "Posted pay a year", "Words that decided")
    return Table(columns, tuple(rows))


def _flow(roles: LabRoles, family: Family) -> Cell:
    if roles.gap:
        return f.said("–")
    return f.cited(flow_text(roles.opened[family], roles.closed[family]), *roles.change)


def role_table(found: Sequence[LabRoles]) -> Table:
    """The roles themselves: new ones first, then those that are gone, then the others.

    Of several labs each with its own.
    """
    rows = _listed(found)
    columns = ("Role", "Where", "State", "Words that decided")
    if len(found) == 1:
        return Table(columns, tuple(_role(posting, state) for _, posting, state in rows))
    cells = tuple((f.said(name), *_role(posting, state)) for name, posting, state in rows)
    return Table(("Lab", *columns), cells)


def not_listed(found: Sequence[LabRoles]) -> Sentence | None:
    """How many roles a list of titles leaves out."""
    left = len(list(_roles(found))) - len(_listed(found))
    if left <= 0:
        return None
    return sentence(
        "{n} more are not listed: name a family, a subject or a place, as in “research roles in"
        " London”.",
        n=f.counted(left, *(fact for roles in found for fact in roles.now)),
    )


def _listed(found: Sequence[LabRoles]) -> list[tuple[str, Posting, str]]:
    """So many that are new and as many that are gone; the others as far as there is room."""
    every = list(_roles(found))
    new, gone, rest = ([row for row in every if row[2] == state] for state in STATES)
    moved = [*new[:MOST_ROLES], *gone[:MOST_ROLES]]
    return [*moved, *rest[: max(MOST_ROLES - len(moved), 0)]]


def _roles(found: Sequence[LabRoles]) -> Iterator[tuple[str, Posting, str]]:
    for roles in found:
        fresh = {posting.id for posting in roles.window.opened if posting}
        rest = [posting for posting in roles.window.open if posting.id not in fresh]
        for state, postings in zip(
            STATES, (roles.window.opened, roles.window.closed, rest), strict=True
        ):
            yield from ((roles.name, posting, state) for posting in postings if posting)


def _role(posting: Posting, state: str) -> tuple[Cell, ...]:
    words = ", ".join(family_of(posting).words)
    title = " ".join(posting.title.split())
    places = "; ".join(posting.place_names)
    return (f.said(title or "–"), f.said(places or "–"), f.said(state), f.said(words or "–"))


def weekly_chart(roles: LabRoles, market: Market, what: str) -> Chart | None:
    """Open roles at the end of each week, all of them or those that are asked for."""
    points = list(_filtered(roles) if roles.window.wanted else _counted(roles, market))
    if len(points) < 2 or not any(each.median for _, each in points):
        return None
    labels = day_labels([day for day, _ in points])
    bars = tuple(Bar(name, each) for name, (_, each) in zip(labels, points, strict=True))
    (first, start), (last, end) = points[0], points[-1]
    facts = (*end.facts, *start.facts)
    finding = sentence(
        "From {a} on {x} to {b} on {y}.",
        a=f.counted(start.median, *facts),
        x=f.cited(f.day_text(first), *facts),
        b=f.counted(end.median, *facts),
        y=f.cited(f.day_text(last), *facts),
    )
    return Chart(f"{roles.name}: open {what}", Unit.POSTINGS, bars, finding)


def day_labels(days: Sequence[date]) -> tuple[str, ...]:
    """The days under a chart, without the year where none can be confused: a phone is narrow."""
    if days and days[-1] - days[0] < 50 * WEEK:
        return tuple(f"{day.day} {day:%b}" for day in days)
    return tuple(f.day_text(day) for day in days)


def _counted(roles: LabRoles, market: Market) -> Iterator[tuple[date, Estimate]]:
    for _, looks in roles.window.past.counts(_days(market)):
        yield _point(roles, looks, sum(look.count for look in looks))


def _filtered(roles: LabRoles) -> Iterator[tuple[date, Estimate]]:
    for window in (*roles.earlier, roles.window):
        if window.after and window.open_after is not None:
            yield _point(roles, window.after, window.open_after)


def _point(roles: LabRoles, looks: Sequence[Look], count: int) -> tuple[date, Estimate]:
    facts = tuple(fact_of(look, roles.lab, roles.name) for look in looks)
    return max(look.day for look in looks), count_of(count, facts)


def _days(market: Market) -> tuple[date, ...]:
    """The ends of weeks; of a long time every second, third … so that the chart stays readable."""
    first = market.end - CHART_WEEKS * WEEK if market.is_week else market.start
    weeks = (market.end - first) // WEEK
    step = max(1, -(-weeks // CHART_WEEKS))
    return tuple(sorted(market.end - WEEK * back for back in range(0, weeks + 1, step)))


def lab_chart(found: Sequence[LabRoles], what: str) -> Chart | None:
    """Open roles by lab."""
    known = [roles for roles in found if roles.now]
    if len(known) < 2:
        return None
    bars = tuple(Bar(r.name, count_of(r.window.open_after or 0, r.now)) for r in known)
    return Chart(f"Open {what} by lab", Unit.POSTINGS, bars, _most(known))


def _most(known: Sequence[LabRoles]) -> Sentence:
    top = max(known, key=lambda roles: roles.window.open_after or 0)
    return sentence(
        "{lab} has the most, {n}.",
        lab=f.said(top.name),
        n=f.counted(top.window.open_after or 0, *top.now),
    )
