"""Facts drawn from a hub: built one way, so that their ids and citations agree."""

from __future__ import annotations

from datetime import date
from typing import Final, NamedTuple

from storage.records import Fact, Grade, Metric, content_id
from storage.seed.build.sources import READ_ON

Details = tuple[tuple[str, str], ...]
VERSION: Final = "version"
"""The detail that names the hub's version, where the fact itself was public earlier."""


class Hub(NamedTuple):
    """A dataset of Epoch AI as cited: its name, page, day of its content, and when we read it."""

    name: str
    url: str
    content: date
    read: date = READ_ON

    @property
    def citation(self) -> str:
        """The source name of facts from this hub."""
        return f"Epoch AI, {self.name} (CC BY 4.0)"


class Measure(NamedTuple):
    """A value in a unit, with its 5th and 95th percentile where the source gives them."""

    unit: str
    value: float
    low: float | None = None
    high: float | None = None


def stated(
    hub: Hub,
    subject: str,
    metric: Metric,
    measure: Measure,
    *,
    as_of: date,
    qualifier: str = "",
    grade: Grade = Grade.A,
    details: Details = (),
    published: date | None = None,
) -> Fact:
    """A fact that the hub states, published on the day of the hub's content.

    `published` is for what was public before the hub listed it; the fact then says in its detail
    `version` which edition of the hub has it.
    """
    told = ((VERSION, hub.content.isoformat()),) if published else ()
    return Fact(
        id=content_id("E", subject, metric.value, qualifier, as_of, hub.name),
        subject=subject,
        metric=metric.value,
        unit=measure.unit,
        as_of=as_of,
        retrieved=hub.read,
        source_name=hub.citation,
        grade=grade,
        value=measure.value,
        low=measure.low,
        high=measure.high,
        qualifier=qualifier,
        published=published or hub.content,
        source_url=hub.url,
        details=(*details, *told),
    )
