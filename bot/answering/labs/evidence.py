"""What stands beside a lab's stock: sites, fleets, contracts, and evidence of access inside."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot import formats as f
from bot.compute.estimates import from_fact
from bot.compute.labs import LabFigures
from bot.compute.offers import total
from bot.ledger import Directory, Ledger
from bot.market.news import counterparties, users_of
from bot.prose import Sentence, sentence
from bot.quantities import Estimate, Interval, Unit, named
from storage.records import Entity, EntityKind, Fact, Metric

MOST_BESIDE = 4
"""Sites, contracts and statements shown of each sort: the rest is in `assay facts`."""
CONTRACTS = (Metric.CONTRACTED_POWER, Metric.H100E_CONTRACTED)
PARENT = "parent:"
_MW = 1000.0
"""Megawatts of a gigawatt."""


def sites(slug: str, ledger: Ledger) -> tuple[Fact, ...]:
    """The newest observation of each site that the lab is said to use, largest first."""
    found = []
    for site in ledger.directory.of(EntityKind.SITE):
        fact = ledger.latest(site.slug, Metric.H100E_OPERATIONAL)
        if fact and fact.value and slug in dict(users_of(fact)):
            found.append(fact)
    return tuple(sorted(found, key=lambda fact: -(fact.value or 0)))


def parent_of(slug: str, directory: Directory) -> str | None:
    """The owner whose fleet a lab draws on, where that is another company's name."""
    lab = directory.get(slug)
    traits = lab.traits if lab else frozenset()
    return next((t.removeprefix(PARENT) for t in traits if t.startswith(PARENT)), None)


def fleets(slug: str, ledger: Ledger) -> tuple[Fact, ...]:
    """What the lab's own company owns, the newest of each maker."""
    owners = (slug, parent_of(slug, ledger.directory))
    newest: dict[str, Fact] = {}
    for owner in owners:
        for fact in ledger.all(owner, Metric.H100E_OWNED) if owner else ():
            newest.setdefault(fact.qualifier, fact)
    return tuple(newest.values())


def by_maker(slug: str, ledger: Ledger) -> tuple[Fact, ...]:
    """What the lab's own company owns of each maker's chips, the most first."""
    found = (
        fact for fact in fleets(slug, ledger) if fact.value and fact.qualifier not in ("", ALL)
    )
    return tuple(sorted(found, key=lambda fact: -(fact.value or 0.0)))


def makers_told(owned: Sequence[Fact]) -> Sentence:
    """`By maker: 3.81 million (3.08–4.54 million) of Google chips (31 Dec 2025).`"""
    told = [
        f"{f.both(from_fact(x.qualifier, x, Unit.H100E)).text} of {x.qualifier} chips"
        f" ({f.day_text(x.as_of)})"
        for x in owned
    ]
    return sentence("By maker: {makers}.", makers=f.listed(told, *owned))


def contracts(slug: str, ledger: Ledger) -> tuple[Fact, ...]:
    """Announced contracts, for power and for chips, the newest of each first."""
    return tuple(fact for metric in CONTRACTS for fact in ledger.all(slug, metric))


def contracts_with(entity: Entity, ledger: Ledger) -> tuple[Fact, ...]:
    """What others have announced with a supplier, such as a cloud, newest first."""
    found = (
        fact
        for lab in ledger.directory.of(EntityKind.LAB)
        for fact in contracts(lab.slug, ledger)
        if entity.names & {one.casefold() for one in counterparties(fact)}
    )
    return tuple(sorted(found, key=lambda fact: (fact.as_of, fact.id), reverse=True))


def power(lab: LabFigures, ledger: Ledger) -> Estimate | None:
    """The electric power of the computers in use, in GW; None where nobody has worked it out."""
    fact = ledger.latest(lab.lab.slug, Metric.IT_POWER)
    if fact is None or fact.value is None:
        return None
    low, high = (fact.value if end is None else end for end in (fact.low, fact.high))
    load = Interval(low / _MW, fact.value / _MW, high / _MW)
    return named(f"{f.owner(lab.lab.name).text} IT power", load, Unit.GIGAWATT, (fact,))


def other_machines(lab: LabFigures, ledger: Ledger) -> tuple[Fact, ...]:
    """Further machines of a public or academic body."""
    if lab.lab.kind is not EntityKind.ACADEMIC:
        return ()
    known = ledger.all(lab.lab.slug, Metric.H100E_OPERATIONAL)
    return tuple(fact for fact in known if fact != lab.stock_fact)


def evidence(slug: str, ledger: Ledger) -> tuple[Fact, ...]:
    """What is on record about who gets compute inside, and other statements."""
    return (
        *ledger.all(slug, Metric.ALLOCATION),
        *ledger.all(slug, Metric.DISCLOSED),
        *ledger.all(slug, Metric.DEMAND),
    )


# The chips that the company behind a lab owns, of all makers.

ALL: Final = "all makers"


def counted(slug: str, ledger: Ledger) -> tuple[Fact, ...]:
    """The facts that come to the fleet: that of all makers, else those of each."""
    found = [fact for fact in fleets(slug, ledger) if fact.value]
    return tuple(fact for fact in found if fact.qualifier == ALL) or tuple(found)


def fleet_of(slug: str, ledger: Ledger, told: str) -> Estimate | None:
    """The fleet in H100e, `told` naming it; the chips of one maker are none of another's."""
    parts = [from_fact(f"{x.qualifier} chips", x, Unit.H100E) for x in counted(slug, ledger)]
    return total(parts, Unit.H100E, told) if parts else None
