"""How many times ours each lab of a league has, and which of them is the nearest to ours."""

from __future__ import annotations

from math import log

from bot import formats as f
from bot.answering.labs.league_places import Listed
from bot.compute.benchmark import ratio_of
from bot.compute.offers import OfferFigures
from bot.prose import Sentence, sentence
from bot.quantities import Estimate
from bot.questions.types import Scope

_MOST = 5
"""Labs that a sentence holds."""


def times_ours(listed: Listed, mine: Estimate | None) -> Sentence | None:
    """`Lab ÷ yours: OpenAI 11× (6.0–23×), Meta …`; None without ours, or of too many labs."""
    if mine is None or not 0 < len(listed) <= _MOST:
        return None
    told = [(lab.lab.name, f.times(ratio_of(each, mine))) for lab, each in listed]
    facts = (fact for _, ratio in told for fact in ratio.facts)
    words = ", ".join(f"{name} {ratio.text}" for name, ratio in told)
    return sentence("Lab ÷ yours: {ratios}.", ratios=f.cited(words, *dict.fromkeys(facts)))


def our_tier(ours: OfferFigures | None, mine: Estimate | None) -> Sentence | None:
    """`Yours, 51 H100e each, is what we call strong`; None of a total, which is in no tier."""
    if ours is None or mine is None or mine is not ours.per_researcher or ours.tier is None:
        return None
    return sentence(
        "Yours, {n} {h} each, is what we call {tier}.",
        n=f.middle(mine),
        h=f.H100E,
        tier=f.cited(ours.tier.name.replace("-", " "), ours.tier.bound),
    )


def nearest_to_ours(listed: Listed, mine: Estimate | None) -> Sentence | None:
    """`Nearest to yours by the middle values: Google DeepMind, 5.2× (2.5–11×)`, and who may be."""
    if mine is None or len(listed) < 2:
        return None
    near = sorted(listed, key=lambda pair: abs(log(pair[1].median / mine.median)))
    lab, nearest = near[0]
    alike = [other for other, each in near[1:] if _overlap(each, nearest)]
    words = "Nearest to yours by the middle values: {lab}, {times} as much"
    said, times = f.said(lab.lab.name), f.times(ratio_of(nearest, mine))
    if not alike:
        return sentence(f"{words}.", lab=said, times=times)
    others = f.names([other.lab.name for other in alike])
    apart = f"{words}; {{others}} can't be told apart from it."
    return sentence(apart, lab=said, times=times, others=others)


def _overlap(one: Estimate, other: Estimate) -> bool:
    return one.low <= other.high and other.low <= one.high


def not_placed(ours: OfferFigures | None, mine: Estimate | None, scope: Scope) -> Sentence | None:
    """What ours lacks for a place among them: chips alone have none by the head."""
    is_told = ours is None or mine is not None or scope is not Scope.PER_RESEARCHER
    lacks = "Yours has no place among them until you say how many researchers share it."
    return None if is_told else sentence(lacks)
