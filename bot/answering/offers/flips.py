"""What would turn an offer's verdict to comparable."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import only
from bot.compute.benchmark import Standing, flip_of, ratio_of
from bot.compute.labs import rd_compute_share
from bot.compute.offers import chips_now
from bot.compute.situation import Against, Situation
from bot.prose import Sentence, sentence
from bot.quantities import Unit, derive
from storage.records import Fact


def flips(s: Situation) -> tuple[Sentence, ...]:
    """What would turn each verdict to comparable."""
    lines = (line for a in s.against if a.ratio for line in (_own_flip(a, s), _lab_flip(a, s)))
    return only(*lines)


def _own_flip(a: Against, s: Situation) -> Sentence | None:
    chips = chips_now(s.offer)
    one_kind = len(chips) == 1
    people = s.ours.researchers
    if a.ratio is None or people is None:
        return None
    flip = flip_of(a.ratio, people.median, chips[0].count.value if one_kind else None)
    if flip is None or (flip.researchers is None and flip.chips is None):
        return None
    facts = a.ratio.facts
    parts = list(sentence("Comparable with {lab} ", lab=f.said(a.lab.lab.name)).parts)
    if flip.researchers:
        fewer = "or fewer" if a.standing is Standing.BEHIND else "or more"
        n = f.counted(flip.researchers, *facts)
        who = f.said("researcher" if flip.researchers == 1 else "researchers")
        parts += sentence("at {n} {who} {fewer}", n=n, who=who, fewer=f.said(fewer)).parts
    if flip.chips and one_kind:
        parts += [", or "] if flip.researchers else []
        parts += _chips_flip(a, s, flip.chips, facts).parts
    return Sentence((*parts, "."))


def _chips_flip(a: Against, s: Situation, chips: int, facts: tuple[Fact, ...]) -> Sentence:
    people = s.ours.researchers
    if people is None:
        raise ValueError("no researchers")
    edge = "from" if a.standing is Standing.BEHIND else "at most"
    return sentence(
        "{edge} {n} {chip} for your {people}",
        edge=f.said(edge),
        n=f.counted(chips, *facts),
        chip=f.said(s.ledger.directory.name(chips_now(s.offer)[0].chip)),
        people=f.middle(people, f.exact_text),
    )


def _lab_flip(a: Against, s: Situation) -> Sentence | None:
    """Whether any headcount of the lab could turn the verdict: all its staff as researchers."""
    each, own = a.lab.per_employee, s.ours.per_researcher
    if a.standing is not Standing.BEHIND or each is None or own is None or a.lab.staff is None:
        return None
    share = rd_compute_share(a.lab.lab, s.ledger, s.assume)
    ratio = ratio_of(derive(Unit.H100E, [each, share]), own)
    if ratio.low <= 1:
        return None
    return sentence(
        "No headcount of {lab} flips it: with all {n} staff counted as researchers it is still"
        " {times}.",
        lab=f.said(a.lab.lab.name),
        n=f.middle(a.lab.staff, f.exact_text),
        times=f.times(ratio),
    )
