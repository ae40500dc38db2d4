"""How much of an offer is told, and what each gap costs in certainty."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from bot import formats as f
from bot.answers import Figure
from bot.prose import Sentence, sentence
from bot.quantities import Estimate
from storage.records import Offer

HALF = 0.5
FIELDS = (
    *("chips", "researchers", "research share", "guaranteed share", "largest job"),
    *("waiting time", "owned or rented"),
)


class Gap(NamedTuple):
    """A field that was not filled in, and what can't be said without it."""

    field: str
    costs: Sentence


class Completeness(NamedTuple):
    """How many of the fields are known, and the gaps, the costliest first."""

    gaps: tuple[Gap, ...]
    of: int = len(FIELDS)

    @property
    def known(self) -> int:
        """Fields that are filled in."""
        return self.of - len(self.gaps)


def completeness(offer: Offer, per_researcher: Figure | None = None) -> Completeness:
    """The gaps of an offer; with its figure per researcher, what the research share may cost."""
    return Completeness(tuple(_gaps(offer, per_researcher.estimate if per_researcher else None)))


def _gaps(offer: Offer, each: Estimate | None) -> Iterator[Gap]:
    if not offer.chips:
        yield Gap("chips", sentence("Without chips, nothing but a budget can be compared."))
    if offer.researchers is None:
        yield Gap(
            "researchers",
            sentence("No figure per researcher at all: only totals, where every large lab is far"
                     " ahead."),
        )  # fmt: skip
    if offer.research_share is None:
        yield Gap("research share", _share(each))
    if offer.guaranteed_per_researcher is None:
        yield Gap(
            "guaranteed share",
            sentence("Only an average can be said; what one person gets for sure stays open."),
        )
    yield from _smaller(offer)


def _share(each: Estimate | None) -> Sentence:
    if each is None:
        return sentence("All of your chips are taken to be for research: the most it can be.")
    return sentence(
        "All of your chips are taken to be for research. If only half were, {now} {unit} per"
        " researcher would be {then}.",
        now=f.middle(each),
        unit=f.H100E,
        then=f.counted(each.median * HALF, *each.facts, write=f.quantity_text),
    )


def _smaller(offer: Offer) -> Iterator[Gap]:
    if offer.largest_job is None:
        yield Gap(
            "largest job",
            sentence("What you could train is told for the whole cluster, which one job may never"
                     " get."),
        )  # fmt: skip
    if offer.wait_hours is None:
        yield Gap(
            "waiting time", sentence("Nothing can be said on queues, which candidates ask about.")
        )
    if offer.tenure is None:
        yield Gap(
            "owned or rented",
            sentence("Dollars are what the same chips would cost to rent, not what you pay."),
        )
