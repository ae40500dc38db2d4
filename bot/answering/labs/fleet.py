"""The chips that the company behind a lab owns, of all makers."""

from __future__ import annotations

from typing import Final

from bot.answering.labs.evidence import fleets
from bot.compute.estimates import from_fact
from bot.compute.offers import total
from bot.ledger import Ledger
from bot.quantities import Estimate, Unit
from storage.records import Fact

ALL: Final = "all makers"


def counted(slug: str, ledger: Ledger) -> tuple[Fact, ...]:
    """The facts that come to the fleet: that of all makers, else those of each."""
    found = [fact for fact in fleets(slug, ledger) if fact.value]
    return tuple(fact for fact in found if fact.qualifier == ALL) or tuple(found)


def fleet_of(slug: str, ledger: Ledger, told: str) -> Estimate | None:
    """The fleet in H100e, `told` naming it; the chips of one maker are none of another's."""
    parts = [from_fact(f"{x.qualifier} chips", x, Unit.H100E) for x in counted(slug, ledger)]
    return total(parts, Unit.H100E, told) if parts else None
