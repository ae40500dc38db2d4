"""The frontier and the applied side of all open roles, against the four weeks before."""

from __future__ import annotations

from bot import formats as f
from bot.digests import words as w
from bot.digests.sides import Sides, frontier_share
from bot.digests.week import Week
from bot.prose import Sentence, sentence
from bot.weekly import Item, Section


def split(week: Week) -> tuple[Item, ...]:
    """One item where the share moved by more than the threshold."""
    sides = week.sides
    if sides is None or not sides.is_comparable:
        return ()
    change = sides.share - sides.usual
    if abs(change) < week.rules.split_points:
        return ()
    return (_item(sides, change, week),)


def _item(sides: Sides, change: float, week: Week) -> Item:
    facts = (*sides.facts, *sides.usual_facts)
    side = "frontier" if change > 0 else "applied"
    return Item(
        Section.SPLIT,
        sentence("The market moves to the {side} side.", side=f.cited(side, *facts)),
        detail=(told(sides), _against(sides, change)),
        for_us=(_for_us(change),),
        why=(
            sentence(
                "The frontier share moved by {change}; it is told from {needs} points on ({id}).",
                change=f.counted(change, *facts, write=w.points_text),
                needs=f.counted(week.rules.split_points * 100, week.rules.fact),
                id=f.id_of(week.rules.fact),
            ),
        ),
        weight=abs(change) / week.rules.split_points,
    )


def told(sides: Sides) -> Sentence:
    """How many open roles are on either side."""
    now, facts = sides.now, sides.facts
    return sentence(
        "Of {all} open roles {frontier} are on the frontier side and {applied} on the applied side"
        " ({share} frontier); {unclear} are unclear, the others neither.",
        all=w.count(now.total, facts),
        frontier=w.count(now.frontier, facts),
        applied=w.count(now.applied, facts),
        share=f.counted(frontier_share(now), *facts, write=w.percent_text),
        unclear=w.count(now.unclear, facts),
    )


def _against(sides: Sides, change: float) -> Sentence:
    last = frontier_share(sides.earlier[-1])
    return sentence(
        "Last week the frontier share was {last}, the median of the four weeks before {usual}:"
        " {change}.",
        last=f.counted(last, *sides.usual_facts, write=w.percent_text),
        usual=f.counted(sides.usual, *sides.usual_facts, write=w.percent_text),
        change=f.counted(change, *sides.facts, *sides.usual_facts, write=w.points_text),
    )


def _for_us(change: float) -> Sentence:
    if change > 0:
        return sentence(
            "More rivals ask for pretraining and systems people: compute will be asked about early."
        )
    return sentence(
        "More rivals ask for fine-tuning and data people: pitch our data and what one researcher's"
        " share does in a day."
    )
