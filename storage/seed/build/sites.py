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

from storage.records import Entity, Fact, Metric
from storage.seed.build.bundle import Part
from storage.seed.build.hub import Details, Hub, Measure, stated
from storage.seed.build.names import entity
from storage.seed.build.site_places import codes
from storage.seed.build.sources import Record, day, number, records, table
from storage.seed.build.users import organisations, users_over_time

NAME = "Frontier Data Centers"
URL = "https://epoch.ai/data/ai-data-centers"
JULY = Hub(NAME, URL, date(2026, 7, 6))
SEPTEMBER = Hub(NAME, URL, date(2026, 9, 24))
FOLDER = "epoch/data_centers"
CURRENT = "Current H100 equivalents"
POWER = "Current power (MW)"


@dataclass(frozen=True, slots=True)
class Version:
    """One version of the hub: its list of sites, their timelines and their chips, by hub name.

    A version without timelines tells only what runs now.
    """

    hub: Hub
    listed: Mapping[str, Record]
    timelines: Mapping[str, tuple[Record, ...]]
    chips: Mapping[str, tuple[Record, ...]]

    def history(self, name: str) -> str:
        """Who used a site in turn, up to the day of this version."""
        return users_over_time(self.chips.get(name, ()), self.hub.content)


def version(
    hub: Hub, listed: Iterable[Record], timeline: Iterable[Record], chips: Iterable[Record]
) -> Version:
    """A version out of the rows of the hub's three files, the last two of which may be missing."""
    lines = sorted(timeline, key=lambda row: row["Date"])
    by_site = {row["Name"]: row for row in listed}
    return Version(hub, by_site, _grouped(lines), _grouped(chips))


def build(root: Path, collected: Iterable[Fact]) -> tuple[Part, dict[str, Fact]]:
    """The part of the sites, and the collected site facts completed with details, by id.

    A collected fact stands for the September version of its site: it supersedes the July fact.
    """
    rows = table("sites")
    july, september = _versions(root)
    known = {f.subject: f for f in collected if f.metric == Metric.H100E_OPERATIONAL}
    facts: list[Fact] = []
    completed: dict[str, Fact] = {}
    for row in rows:
        slug, name = f"site/{row['slug']}", row["hub_name"]
        older = running(slug, name, july)
        newer = _after(running(slug, name, september), older)
        if slug in known:
            completed[known[slug].id] = _complete(known[slug], newer)
            newer = [fact for fact in newer if fact.metric != Metric.H100E_OPERATIONAL]
        facts += [*older, *newer, *forecasts(slug, name, july)]
    entities = tuple(_located(entity(row), july.listed.get(row["hub_name"])) for row in rows)
    return Part("sites", tuple(facts), entities), completed


def _located(site: Entity, listed: Record | None) -> Entity:
    """The site with its country, and its state in the United States, as traits."""
    return replace(site, traits=site.traits | codes(listed)) if listed else site


def _versions(root: Path) -> tuple[Version, Version]:
    """July's version, and September's, of which only a list of sites is at hand."""
    folder = root / FOLDER
    july = version(
        JULY,
        records(folder / "data_centers.csv"),
        records(folder / "data_center_timelines.csv"),
        records(folder / "data_center_chip_quantities.csv"),
    )
    newer = version(
        SEPTEMBER, records(folder / "data_centers_top21_2026-09-24_excerpt.csv"), (), ()
    )
    return july, replace(newer, chips=july.chips)


def _grouped(rows: Iterable[Record]) -> dict[str, tuple[Record, ...]]:
    found: dict[str, list[Record]] = {}
    for row in rows:
        found.setdefault(row["Data center"], []).append(row)
    return {name: tuple(lines) for name, lines in found.items()}


def running(slug: str, name: str, of: Version) -> list[Fact]:
    """What ran by the day of a version; none where nothing runs.

    The newest observed milestone counts; where the version has no timelines, the list of sites.
    Raises ValueError where a cell cannot be read.
    """
    listed, details = of.listed.get(name), of.history(name)
    if not of.timelines:
        cells = (listed[CURRENT], listed[POWER]) if listed else ("", "")
        return _running(slug, of.hub, cells, _about(listed, of.hub, details))
    milestone = _milestone(of, name)
    if milestone is None:
        return []
    about = (*_about(listed, of.hub, details), ("observed", milestone["Date"]))
    cells = (milestone["H100 equivalents"], milestone["IT power (MW)"])
    return _running(slug, of.hub, cells, about)


def _milestone(of: Version, name: str) -> Record | None:
    observed = [row for row in of.timelines.get(name, ()) if day(row["Date"]) <= of.hub.content]
    return next((row for row in reversed(observed) if row["H100 equivalents"]), None)


def _running(slug: str, hub: Hub, cells: tuple[str, str], about: Details) -> list[Fact]:
    """H100e and IT power of a site in one version."""
    measures = (
        (Metric.H100E_OPERATIONAL, Measure("H100e", round(number(cells[0]) or 0))),
        (Metric.IT_POWER, Measure("MW", round(number(cells[1]) or 0, 1))),
    )
    return [
        stated(hub, slug, metric, measure, as_of=hub.content, details=about)
        for metric, measure in measures
        if measure.value
    ]


def _after(newer: Iterable[Fact], older: Iterable[Fact]) -> list[Fact]:
    """The newer facts, each superseding the older one of its metric."""
    before = {fact.metric: fact.id for fact in older}
    return [replace(fact, supersedes=before.get(fact.metric)) for fact in newer]


def forecasts(slug: str, name: str, of: Version) -> list[Fact]:
    """What a version expected after its own day."""
    later = [row for row in of.timelines.get(name, ()) if day(row["Date"]) > of.hub.content]
    return [
        stated(
            of.hub,
            slug,
            Metric.H100E_FORECAST,
            Measure("H100e", round(float(row["H100 equivalents"]))),
            as_of=day(row["Date"]),
            details=_about(of.listed.get(name), of.hub, ""),
        )
        for row in later
        if number(row["H100 equivalents"])
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
