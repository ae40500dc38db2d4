"""Frontier Data Centers: what runs at each site, and what is forecast, kept apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from bot.feeds.protocol import Context, Parsed, Place
from bot.feeds.table import Record, Table, latest_day, read, rows
from storage.records import Entity, EntityKind, Fact, Metric
from storage.seed.build import sites
from storage.seed.build.hub import Hub
from storage.seed.build.names import entity
from storage.seed.build.sources import slug_of, table

LISTED = ("Name", sites.CURRENT, sites.POWER, "Owner", "Users", "Country")
TIMELINES = ("Data center", "Date", "H100 equivalents", "IT power (MW)")
CHIPS = ("Data center", "Date", "User")
EDITED = "Last Modified"


class DataCenters:
    """Facts `h100e_operational`, `it_power` and `h100e_forecast` of sites."""

    name = "data-centers"
    version = 1

    def parse(self, files: Mapping[str, bytes], context: Context) -> Parsed:
        """The sites of one version; without the timelines only what the list says runs now."""
        listed = rows(files["sites"], LISTED)
        timeline = rows(files["timelines"], TIMELINES) if "timelines" in files else Table()
        chips = rows(files["chips"], CHIPS) if "chips" in files else Table()
        hub = Hub(sites.NAME, sites.URL, _content(chips.records, context), context.read)
        of = sites.version(hub, listed.records, timeline.records, chips.records)
        filed = {row["hub_name"]: row for row in table("sites")}
        # A site of which a row is broken keeps its older facts: half of it would replace them.
        broken = (*listed.bad, *timeline.bad, *chips.bad)
        names = _names(of, {bad.record for bad in broken})
        taken = read(names, str, lambda name: _facts(name, filed, of), context.read)
        subjects = {fact.subject for fact in taken.facts} - context.entities
        new = tuple(e for name in names if (e := _entity(name, filed)).slug in subjects)
        return Parsed(taken.facts, new, (*broken, *taken.bad))

    def place(self, fact: Fact) -> Place:
        """A site has one running figure; forecasts have one for each day."""
        if fact.metric == Metric.H100E_FORECAST:
            return Place((fact.subject, fact.metric, fact.as_of.isoformat()))
        telling = tuple(fact.detail(name) for name in ("owner", "users"))
        return Place((fact.subject, fact.metric), telling)


def _content(chips: Iterable[Record], context: Context) -> date:
    """The day up to which rows are observed: the last edit, since the file may be published later.

    A milestone between the last edit and the day of publication was written as a forecast.
    """
    edited = latest_day((row.get(EDITED, "") for row in chips), context.read)
    return edited or context.content or context.read


def _names(of: sites.Version, broken: set[str]) -> list[str]:
    return [name for name in dict.fromkeys([*of.listed, *of.timelines]) if name not in broken]


def _facts(name: str, filed: Mapping[str, Record], of: sites.Version) -> list[Fact]:
    slug = _entity(name, filed).slug
    return [*sites.running(slug, name, of), *sites.forecasts(slug, name, of)]


def _entity(name: str, filed: Mapping[str, Record]) -> Entity:
    if name in filed:
        return entity(filed[name])
    return Entity(f"site/{slug_of(name)}", EntityKind.SITE, name)
