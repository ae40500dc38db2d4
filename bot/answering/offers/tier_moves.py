"""What moves an offer to another tier, where no figure of a lab stands beside it."""

from __future__ import annotations

from math import ceil, floor

from bot import formats as f
from bot.compute.offers import chips_now
from bot.compute.situation import Situation
from bot.compute.tiers import Tier, next_above, tiers
from bot.prose import Part, Sentence, sentence
from bot.quantities import Estimate


def tier_moves(s: Situation) -> Sentence | None:
    """Among how many, or with how many chips, ours would be a tier up, and a tier down."""
    each, people, tier = s.ours.per_researcher, s.ours.researchers, s.ours.tier
    if each is None or people is None or tier is None or s.is_claim:
        return None
    above = next_above(tier, s.ledger)
    up = _up(above, each, people, s) if above else ()
    down = _down(tier, each, people, s)
    if not up and not down:
        return None
    return Sentence(
        ("Ours alone would be ", *up, *((", and ",) if up and down else ()), *down, ".")
    )


def _up(above: Tier, each: Estimate, people: Estimate, s: Situation) -> tuple[Part, ...]:
    chips, ways = chips_now(s.offer), []
    fewer = floor(people.median * each.median / above.floor)
    if fewer:
        who = "at {n} researcher or fewer" if fewer == 1 else "at {n} researchers or fewer"
        ways.append(sentence(who, n=f.counted(fewer, *each.facts, above.bound)).parts)
    if len(chips) == 1 and chips[0].count.value:
        more = ceil(chips[0].count.value * above.floor / each.median)
        of = sentence(
            "from {n} {chip} for your {people}",
            n=f.counted(more, *each.facts, above.bound),
            chip=f.said(s.ledger.directory.name(chips[0].chip)),
            people=f.middle(people, f.exact_text),
        )
        ways.append(of.parts)
    told = [part for at, way in enumerate(ways) for part in (((", or ",) if at else ()) + way)]
    return (_named(above), " ", *told) if told else ()


def _down(tier: Tier, each: Estimate, people: Estimate, s: Situation) -> tuple[Part, ...]:
    below = next((x for x in reversed(tiers(s.ledger)) if x.floor < tier.floor), None)
    if below is None or tier.floor <= 0:
        return ()
    more = floor(people.median * each.median / tier.floor) + 1
    told = sentence("from {n} researchers on", n=f.counted(more, *each.facts, tier.bound))
    return (_named(below), " ", *told.parts)


def _named(tier: Tier) -> Part:
    return f.cited(f"“{tier.name.replace('-', ' ')}”", tier.bound)
