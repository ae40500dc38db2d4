"""One section of the weekly news by itself, as it is asked for: what is new, or what was last."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.digests.compose import compose
from bot.digests.items.deals import amount
from bot.digests.week import Week
from bot.prose import Sentence, Shown, sentence
from bot.weekly import Digest, Section
from storage.records import Fact, Metric

_METRICS: Final[Mapping[Section, tuple[Metric, ...]]] = {
    Section.PRICES: (Metric.RENTAL_PRICE,),
    Section.DEALS: (
        Metric.CONTRACTED_POWER,
        Metric.H100E_CONTRACTED,
        Metric.ACCELERATORS_PLANNED,
    ),
    Section.MODELS: (Metric.OPEN_WEIGHTS_RELEASE, Metric.TRAINING_FLOP, Metric.PARAMETERS),
    Section.PROGRAMMES: (Metric.PROGRAMME,),
}


def one_section(week: Week, section: Section) -> Digest:
    """The items of the section; without any, what of it is on record last, and of which day."""
    whole = compose(week, (section,))
    items = tuple(item for item in whole.items if item.section is section)
    quiet = () if items else tuple(_last(week, section))
    return replace(whole, items=items, status=(), quiet=quiet, baseline=None, thread=())


def _last(week: Week, section: Section) -> Iterator[Sentence]:
    known = [
        fact for fact in week.holding if fact.metric in _METRICS[section] and _is_of(fact, week)
    ]
    if not known:
        yield sentence("Nothing of it is on record.")
        return
    last = max(known, key=lambda fact: (fact.as_of, fact.id))
    is_deal, whom = section is Section.DEALS, last.detail("counterparty")
    yield sentence(
        "The newest on record is {name}{deal} of {day} ({id}).",
        name=f.said(week.name(last.subject)),
        deal=_told(last, whom) if is_deal and whom else f.said(""),
        day=f.day_of(last),
        id=f.id_of(last),
    )


def _told(deal: Fact, whom: str) -> Shown:
    """` with SpaceXAI, 38,000–45,000 H100e,`, as much as a contract names."""
    parties = f.names([each.strip() for each in whom.split(",")])
    return f.cited(f" with {parties.text}, {amount(deal).text},", deal)


def _is_of(fact: Fact, week: Week) -> bool:
    """Whether it is of the labs that are wanted, and of no later day."""
    is_of_lab = not fact.subject.partition("/")[2]
    return fact.as_of <= week.on and (not is_of_lab or week.wants(fact.subject))
