"""How an offer's figures are to be read: by which rate, in what tier, and why no dollars."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import only
from bot.answering.offers.money import no_price
from bot.compute.jobs import bound
from bot.compute.offers import REFERENCE_CHIP, chips_now
from bot.compute.realised import has_factor, realised
from bot.compute.situation import Situation
from bot.compute.tiers import tiers
from bot.prose import Sentence, sentence
from bot.quantities import Estimate, Unit, derive
from storage.records import Fact, Metric


def realised_each(s: Situation) -> Estimate | None:
    """H100s per researcher by published training runs; None where no chip has such a factor."""
    chips, people = chips_now(s.offer), s.ours.researchers
    if people is None or not has_factor(chips, s.ledger):
        return None
    whole = realised(chips, s.ledger)
    return derive(Unit.CHIPS, [whole, s.ours.research_share], [people]) if whole else None


def notes(s: Situation) -> tuple[Sentence, ...]:
    """No price, the equivalence that is used, and what the tier's name means."""
    dollars = None if s.offer.usd_per_year else no_price(s.ours.unpriced, s.ledger)
    return only(_range_of_two(s), dollars, _equivalence(s), _tier(s), _jobs_there(s))


def _range_of_two(s: Situation) -> Sentence | None:
    """Which range it is, where both the chips and who share them were told as ranges.

    Hardly ever are both at their ends at once: the ends themselves lie farther apart.
    """
    each, chips, people = s.ours.per_researcher, s.ours.h100e, s.ours.researchers
    if each is None or chips is None or people is None:
        return None
    if chips.interval.is_point or people.interval.is_point:
        return None
    share = s.ours.research_share.median
    ends = (chips.low * share / people.high, chips.high * share / people.low)
    return sentence(
        "Your {span} each is where {part} of the combinations of your two ranges lie; from end to"
        " end they give {low} to {high}.",
        span=f.span(each),
        part=f.cited("nine in ten", *each.facts),
        low=f.counted(ends[0], *each.facts, write=f.quantity_text),
        high=f.counted(ends[1], *each.facts, write=f.quantity_text),
    )


def bounds_a_run(s: Situation) -> Sentence | None:
    """That the largest job changes nobody's share, where it was said and is smaller than ours."""
    job = bound(s.offer)
    if job is None or s.ours.per_researcher is None:
        return None
    return sentence(
        "Jobs of up to {n} chips leave each one's share as it is: they bound a single run.",
        n=f.said(f.exact_text(job)),
    )


def _jobs_there(s: Situation) -> Sentence | None:
    """That nothing stands beside the largest job that was said."""
    if s.offer.largest_job is None or not s.against:
        return None
    names = f.names([a.name for a in s.against])
    return sentence("How large one job may be at {labs} is not on record.", labs=names)


def _equivalence(s: Situation) -> Sentence | None:
    """By which of the three equivalences chips are counted, where they are no H100."""
    others = [c.chip for c in chips_now(s.offer) if c.chip != REFERENCE_CHIP]
    if not others or s.ours.h100e is None:
        return None
    each = realised_each(s)
    if each is None:
        return sentence(
            "{h} counts chips at peak rate; realised in training, or by price, it may be another"
            " number.",
            h=f.H100E,
        )
    return sentence(
        "{h} counts chips at peak rate; as realised in the one public comparison it would be about"
        " {n} {chip} each ({id}).",
        h=f.H100E,
        n=f.both(each),
        chip=f.said(s.ledger.directory.name(REFERENCE_CHIP)),
        id=f.id_of(*_factors(each)),
    )


def _factors(each: Estimate) -> list[Fact]:
    return [fact for fact in each.facts if fact.metric == Metric.REALISED_RATIO]


def _tier(s: Situation) -> Sentence | None:
    """From what to what the tier reaches."""
    tier = s.ours.tier
    if tier is None:
        return None
    above = next((t for t in tiers(s.ledger) if t.floor > tier.floor), None)
    span = f.exact_text(tier.floor)
    words = f"{span} to below {f.exact_text(above.floor)}" if above else f"at least {span}"
    facts = (tier.bound, above.bound) if above else (tier.bound,)
    return sentence(
        "“{tier}” is our word for {span} {h} per researcher ({id}).",
        tier=f.said(f.capital(tier.name)),
        span=f.cited(words, *facts),
        h=f.H100E,
        id=f.id_of(tier.bound),
    )
