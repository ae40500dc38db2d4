"""What is expected of a data centre: forecasts to come, and one whose day passed unobserved.

A forecast is not gone when its day is: until somebody looks again, it is the newest word on the
site, though no figure of what runs there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from bot import formats as f
from bot.ledger import Ledger
from bot.prose import Sentence, sentence
from storage.records import Entity, Fact, Metric

_MOST_AHEAD: Final = 3


def ahead(slug: str, ledger: Ledger) -> tuple[Fact, ...]:
    """The next sizes that are forecast of a site."""
    return ledger.planned(slug, Metric.H100E_FORECAST)[:_MOST_AHEAD]


def last_ahead(slug: str, ledger: Ledger) -> Fact | None:
    """The last size that is forecast of a site."""
    return next(reversed(ledger.planned(slug, Metric.H100E_FORECAST)), None)


def overdue(slug: str, ledger: Ledger) -> Fact | None:
    """The last size whose day has passed since the site was looked at, if it had not that then."""
    runs = ledger.latest(slug, Metric.H100E_OPERATIONAL)
    due = ledger.latest(slug, Metric.H100E_FORECAST)
    if due is None or (runs and runs.as_of >= due.as_of):
        return None
    return due if (due.value or 0.0) > ((runs.value if runs else None) or 0.0) else None


def read_later(slugs: Iterable[str], ledger: Ledger, metric: Metric) -> dict[str, Fact]:
    """The first reading of each site that had none by the day asked about, by its slug."""
    firsts = {
        slug: next(iter(ledger.planned(slug, metric)), None)
        for slug in slugs
        if not ledger.latest(slug, metric)
    }
    return {slug: fact for slug, fact in firsts.items() if fact}


def forecast_told(fact: Fact, ledger: Ledger, site: str = "") -> Sentence:
    """A forecast as such; of one whose day has passed, that nobody is on record as having looked.

    With the name of the site where it stands among others.
    """
    text = (
        "Forecast, not running: {site}{n} {unit} by {day}."
        if fact.as_of > ledger.on
        else "Forecast, not observed yet: {site}{n} {unit} by {day}, which has passed."
    )
    return sentence(
        text,
        site=f.said(f"{site} " if site else ""),
        n=f.value_of(fact),
        unit=f.H100E,
        day=f.day_of(fact),
    )


def soonest_of(sites: Iterable[Entity], ledger: Ledger) -> Fact | None:
    """What is to come or to grow next of several, by the days that are forecast."""
    planned = (fact for site in sites for fact in ahead(site.slug, ledger)[:1])
    return min(planned, key=lambda fact: fact.as_of, default=None)


def next_told(fact: Fact, ledger: Ledger) -> Sentence:
    """The next of them with its day."""
    return sentence(
        "The next day that is forecast: {day}, {site} with {n} {unit}",
        day=f.day_of(fact),
        site=f.said(ledger.directory.name(fact.subject)),
        n=f.value_of(fact),
        unit=f.H100E,
    )


def not_observed(due: Mapping[str, Fact]) -> Sentence | None:
    """The forecasts of several sites whose days have passed: their order may be another by now."""
    if not due:
        return None
    told = [f"{x}, {f.value_of(due[x]).text} H100e by {f.day_text(due[x].as_of)}" for x in due]
    return sentence(
        "Forecast by days that have passed, and not observed yet: {sites}.",
        sites=f.listed(told, *due.values()),
    )
