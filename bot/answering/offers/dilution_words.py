"""What is said of hires: what to say and to concede, what would change it."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import NamedTuple

from bot import formats as f
from bot.answering.context import only
from bot.answering.offers.adds_up import for_research
from bot.answering.offers.money import no_price, rented
from bot.answers import Advice
from bot.compute.offers import OfferFigures, chips_now
from bot.compute.situation import Situation
from bot.compute.tiers import Tier
from bot.prose import Sentence, sentence
from bot.quantities import Estimate
from storage.records import Offer

_UNCHANGED = 1 - 1e-9


class Dilution(NamedTuple):
    """The offer before and after the hires."""

    hires: float
    offer: Offer
    """What is held today."""
    grown: Offer
    """What there is once all have come: the same chips, or others where those change too."""
    before: OfferFigures
    after: OfferFigures
    situation: Situation
    """After the hires."""
    today: Situation

    @property
    def priced(self) -> OfferFigures:
        """What was held with the prices of all chips, those that come with the hires included."""
        kinds = {each.chip: each for each in (*self.before.prices, *self.after.prices)}
        return replace(self.before, prices=tuple(kinds.values()))

    @property
    def each(self) -> tuple[Estimate, Estimate]:
        """H100e per researcher before and after."""
        if self.before.per_researcher is None or self.after.per_researcher is None:
            raise ValueError("no figure per researcher")
        return self.before.per_researcher, self.after.per_researcher

    @property
    def holds(self) -> bool:
        """Whether nobody's share falls."""
        before, after = self.each
        return after.median > before.median * _UNCHANGED

    @property
    def is_changed(self) -> bool:
        """Whether the chips change too."""
        return self.offer.chips != self.grown.chips

    @property
    def is_of_same_kinds(self) -> bool:
        """Whether chips may be counted against each other: one kind, or as they were."""
        kinds = {each.chip for each in (*chips_now(self.offer), *chips_now(self.grown))}
        return not self.is_changed or len(kinds) == 1


def _edge(d: Dilution) -> tuple[int, Tier] | None:
    """How many researchers drop everyone a tier, and below which bound."""
    tier, after = d.before.tier, d.each[1]
    people = d.after.researchers
    if tier is None or people is None or tier.floor <= 0:
        return None
    total = after.median * people.median
    return math.floor(total / tier.floor) + 1, tier


def advice(d: Dilution) -> Advice:
    """What to say of the hires, what not, and what to concede."""
    edge = _edge(d)
    people = d.before.researchers
    say: tuple[Sentence, ...] = ()
    if edge and people:
        nth = edge[0] - people.median
        say = (
            sentence(
                "To the hiring manager: “Hire number {n} from now moves everyone down a tier.”",
                n=f.counted(nth, edge[1].bound, *people.facts),
            ),
        )
    if d.holds:
        unequal = (sentence("“Do all the hires need equal shares?”"),)
        return Advice(say=say, dont_say=only(_not_that_promise(d)), ask=unequal)
    return Advice(
        say=say,
        dont_say=only(
            sentence("To a candidate: {n}, once more offers are out.", n=f.middle(d.each[0])),
            _not_that_promise(d),
        ),
        concede=(sentence("Dilution is real."),),
        ask=(sentence("“Do all the hires need equal shares?”"),),
    )


def _not_that_promise(d: Dilution) -> Sentence | None:
    promised = d.after.guaranteed
    if promised is None or d.after.guarantee_takes is None:
        return None
    return sentence(
        "“{n} guaranteed to each of you”, once they have come.",
        n=f.middle(promised, f.exact_text),
    )


def caveats(d: Dilution) -> tuple[Sentence, ...]:
    """What the average is not, and what the dollars are."""
    ledger = d.situation.ledger
    shares = sentence("An average, not a guaranteed share: say how shares are given.")
    return only(
        None if d.before.guaranteed else shares,
        rented(d.priced, ledger.directory),
        no_price(d.before.unpriced, ledger),
    )


def flips(d: Dilution) -> tuple[Sentence, ...]:
    """How many more break a promise, or drop everyone a tier."""
    return only(_promise_edge(d), _tier_edge(d))


def _promise_edge(d: Dilution) -> Sentence | None:
    """For how many a guarantee holds."""
    promised = d.before.guaranteed
    if promised is None:
        return None
    most = float(for_research(d.grown, d.after) // promised.median)
    facts = (*promised.facts, *d.each[0].facts)
    return sentence(
        "{n} guaranteed to each hold for {most} researchers at most.",
        n=f.middle(promised, f.exact_text),
        most=f.counted(most, *facts),
    )


def _tier_edge(d: Dilution) -> Sentence | None:
    edge = _edge(d)
    if edge is None:
        return None
    count, tier = edge
    return sentence(
        "From {n} researchers on, the share is below what we call {tier}.",
        n=f.counted(count, *d.each[0].facts),
        tier=f.cited(tier.name, tier.bound),
    )
