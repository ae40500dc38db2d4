"""Data-centre sites: what ran there in each version of the hub, and what was forecast.

A row of the timelines that lies after the version's own day is a forecast, never read as running.
The chip names of this hub are not ours (its "B200" has the rate of a GB200), and its unit counts
are cumulative at some sites and additive at others: only the H100e totals are taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from storage.records import Fact, Metric
from storage.seed.build.bundle import Part
from storage.seed.build.hub import Details, Hub, Measure, stated
from storage.seed.build.names import entity
from storage.seed.build.sources import Record, day, number, records, table
from storage.seed.build.users import organisations, users_over_time

URL = "https://epoch.ai/data/ai-data-centers"
JULY = Hub("Frontier Data Centers", URL, date(2026, 7, 6))
SEPTEMBER = Hub("Frontier Data Centers", URL, date(2026, 9, 24))
FOLDER = "epoch/data_centers"
CURRENT = "Current H100 equivalents"
POWER = "Current power (MW)"


@dataclass(frozen=True, slots=True)
class Site:
    """A site with its rows: the list and timeline of July, and the excerpt of September."""

    slug: str
    listed: Record | None
    timeline: tuple[Record, ...]
    newer: Record | None
    history: str


def build(root: Path, collected: Iterable[Fact]) -> tuple[Part, dict[str, Fact]]:
    """The part of the sites, and the collected site facts completed with details, by id.

    A collected fact stands for the September version of its site: it supersedes the July fact.
    """
    rows = table("sites")
    sites = [_site(root, row) for row in rows]
    known = {f.subject: f for f in collected if f.metric == Metric.H100E_OPERATIONAL}
    facts: list[Fact] = []
    completed: dict[str, Fact] = {}
    for site in sites:
        older = _july(site)
        newer = _september(site, {fact.metric: fact for fact in older})
        if site.slug in known:
            completed[known[site.slug].id] = _complete(known[site.slug], newer)
            newer = [fact for fact in newer if fact.metric != Metric.H100E_OPERATIONAL]
        facts += [*older, *newer, *_forecasts(site)]
    return Part("sites", tuple(facts), tuple(entity(row) for row in rows)), completed


def _site(root: Path, row: Record) -> Site:
    name, folder = row["hub_name"], root / FOLDER
    by_name = {r["Name"]: r for r in records(folder / "data_centers.csv")}
    newer = {r["Name"]: r for r in records(folder / "data_centers_top21_2026-09-24_excerpt.csv")}
    lines = records(folder / "data_center_timelines.csv")
    timeline = sorted((r for r in lines if r["Data center"] == name), key=lambda r: r["Date"])
    chips = records(folder / "data_center_chip_quantities.csv")
    history = users_over_time((r for r in chips if r["Data center"] == name), JULY.content)
    slug = f"site/{row['slug']}"
    return Site(slug, by_name.get(name), tuple(timeline), newer.get(name), history)


def _july(site: Site) -> list[Fact]:
    """What ran by July: the newest observed milestone; none where nothing runs."""
    observed = [r for r in site.timeline if day(r["Date"]) <= JULY.content]
    milestone = next((r for r in reversed(observed) if r["H100 equivalents"]), None)
    if milestone is None:
        return []
    about = (*_about(site.listed, JULY, site.history), ("observed", milestone["Date"]))
    cells = (milestone["H100 equivalents"], milestone["IT power (MW)"])
    return _running(site.slug, JULY, cells, about, {})


def _september(site: Site, older: Mapping[str, Fact]) -> list[Fact]:
    if site.newer is None:
        return []
    about = _about(site.newer, SEPTEMBER, site.history)
    cells = (site.newer[CURRENT], site.newer[POWER])
    return _running(site.slug, SEPTEMBER, cells, about, older)


def _running(
    slug: str, hub: Hub, cells: tuple[str, str], about: Details, older: Mapping[str, Fact]
) -> list[Fact]:
    """H100e and IT power of a site in one version, each superseding the older one."""
    measures = (
        (Metric.H100E_OPERATIONAL, Measure("H100e", round(number(cells[0]) or 0))),
        (Metric.IT_POWER, Measure("MW", round(number(cells[1]) or 0, 1))),
    )
    return [
        replace(
            stated(hub, slug, metric, measure, as_of=hub.content, details=about),
            supersedes=older[metric].id if metric in older else None,
        )
        for metric, measure in measures
        if measure.value
    ]


def _forecasts(site: Site) -> list[Fact]:
    """What the July version expected after its own day."""
    later = [r for r in site.timeline if day(r["Date"]) > JULY.content and r["H100 equivalents"]]
    return [
        stated(
            JULY,
            site.slug,
            Metric.H100E_FORECAST,
            Measure("H100e", round(float(row["H100 equivalents"]))),
            as_of=day(row["Date"]),
            details=_about(site.listed, JULY, ""),
        )
        for row in later
        if float(row["H100 equivalents"])
    ]


def _about(row: Record | None, hub: Hub, history: str) -> Details:
    """Owner, users with how sure each is, country and version, as far as they are given."""
    owners = organisations(row["Owner"]) if row else ()
    users = organisations(row["Users"]) if row else ()
    found = {
        "owner": ", ".join(o.name for o in owners),
        "owner_sure": owners[0].sure if owners else "",
        "users": "; ".join(f"{u.slug}:{u.sure}" for u in users),
        "user_history": history,
        "country": row["Country"] if row else "",
        "version": hub.content.isoformat(),
    }
    return tuple((name, value) for name, value in found.items() if value)


def _complete(fact: Fact, newer: Iterable[Fact]) -> Fact:
    """The collected fact with the details and the predecessor of the hub's own row.

    Raises ValueError where the two disagree by more than rounding.
    """
    own = next(f for f in newer if f.metric == Metric.H100E_OPERATIONAL)
    if fact.value is None or own.value is None or abs(fact.value - own.value) > 1:
        raise ValueError(f"{fact.id} says {fact.value}, the hub says {own.value}")
    return replace(fact, details=own.details, supersedes=own.supersedes)
