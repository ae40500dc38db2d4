"""How far from a lab hires leave us: the ratio per researcher before and after."""

from __future__ import annotations

from collections.abc import Iterator

from bot import formats as f
from bot.answering.offers.dilution_words import Dilution
from bot.answering.offers.offer_words import how_far, upside_down
from bot.answers import Figure
from bot.compute.benchmark import Standing
from bot.compute.situation import Against
from bot.prose import Sentence, Shown, sentence


def lab_lines(d: Dilution, *, is_one: bool = True) -> Iterator[Sentence]:
    """A sentence for each lab that was named; of one without a figure, that there is none.

    `is_one` tells that no other number of hires is told beside.
    """
    for before, after in zip(d.today.against, d.situation.against, strict=True):
        if before.ratio is None or after.ratio is None:
            yield how_far(after).stopped()
        else:
            yield sentence(
                "{lab} per researcher: {before} today, {after} after."
                if is_one
                else "{lab} per researcher: {before} today, {after} after {hires} more.",
                hires=f.counted(d.hires, *after.ratio.facts),
                lab=f.said(f"Against {after.lab.lab.name}"),
                before=_stands(before),
                after=_stands(after),
            )


def headline_against(d: Dilution) -> Sentence | None:
    """Where the hires leave the one lab that was named, or that it has no figure; None of several.

    Where the chips change too, that is what has to be said first.
    """
    before, after = d.each
    against = d.situation.against
    if len(against) != 1 or d.is_changed or d.offer.research_share != d.grown.research_share:
        return None
    [one] = against
    has_figure, is_ahead = one.ratio is not None, one.standing is Standing.AHEAD
    return sentence(
        "{hires} more {hire}: from {before} to {after} {h} each, {stands} {lab}",
        hires=f.counted(d.hires, *after.facts),
        hire=f.said("hire" if d.hires == 1 else "hires"),
        before=f.middle(before),
        after=f.middle(after),
        h=f.H100E,
        stands=_stands(one, "comparable with") if has_figure else f.said("no public figure for"),
        lab=f.said(f"of {one.lab.lab.name}" if is_ahead else one.lab.lab.name),
    )


def ratios_before(d: Dilution) -> Iterator[Figure]:
    """The ratio to each lab before the hires; what follows is told under its usual key."""
    for each in d.today.against:
        key = f"lab.{each.lab.key}.ratio_per_researcher_before"
        yield Figure(key, each.ratio, "lab ÷ offer" if each.ratio else each.lab.per_head_note)


def _stands(a: Against, comparable: str = "comparable (the ranges overlap)") -> Shown:
    """`5.7× (2.7–12×) behind`, or that the ranges overlap."""
    if a.ratio is None:
        raise ValueError("no ratio")
    if a.standing is Standing.COMPARABLE:
        return f.cited(comparable, *a.ratio.facts)
    behind = a.standing is Standing.BEHIND
    told = f.times(a.ratio if behind else upside_down(a.ratio))
    return f.cited(f"{told.text} {'behind' if behind else 'ahead'}", *told.facts)
