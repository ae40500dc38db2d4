"""How many times ours each lab of a league has."""

from __future__ import annotations

from bot import formats as f
from bot.answering.labs.league_places import Listed
from bot.compute.benchmark import ratio_of
from bot.prose import Sentence, sentence
from bot.quantities import Estimate

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
