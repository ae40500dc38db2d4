"""The frontier and the applied side of all open roles, against the four weeks before."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from typing import Final

from bot import formats as f
from bot.digests import words as w
from bot.digests.week import Move, Week
from bot.market.job_families import Split, family_of
from bot.market.job_families import split as split_families
from bot.market.notable import WEEKS
from bot.prose import Sentence, sentence
from bot.weekly import Item, Section
from storage.records import Fact, Posting

ENOUGH: Final = 50
"""Roles on both sides together that a share needs."""


@dataclass(frozen=True, slots=True)
class Sides:
    """The open roles of the boards that are known at both ends, now and in the weeks before."""

    now: Split
    earlier: tuple[Split, ...]
    """At the end of each week before, oldest first."""
    facts: tuple[Fact, ...]
    """The looks that `now` rests on."""
    usual_facts: tuple[Fact, ...]

    @property
    def share(self) -> float:
        """The frontier side's share of both sides, now."""
        return frontier_share(self.now)

    @property
    def usual(self) -> float:
        """The median of that share over the four weeks before."""
        return median(frontier_share(one) for one in self.earlier[-WEEKS:])

    @property
    def is_comparable(self) -> bool:
        """Whether there are enough roles and enough weeks for a share."""
        both = (self.now, *self.earlier)
        return len(self.earlier) >= WEEKS and all(
            one.frontier + one.applied >= ENOUGH for one in both
        )


def frontier_share(split: Split) -> float:
    """Frontier ÷ (frontier + applied), 0 where there is neither."""
    return split.frontier / max(split.frontier + split.applied, 1)


def split(week: Week) -> tuple[Item, ...]:
    """One item where the share moved by more than the threshold."""
    sides = sides_of(week)
    if sides is None or not sides.is_comparable:
        return ()
    change = sides.share - sides.usual
    if abs(change) < week.rules.split_points:
        return ()
    return (_item(sides, change, week),)


def sides_of(week: Week) -> Sides | None:
    """The sides of all boards whose week is known; None without any."""
    moves = week.known_moves
    if not moves:
        return None
    return Sides(
        now=_of_all([move.shift.after.postings for move in moves]),
        earlier=_earlier(moves),
        facts=tuple(fact for move in moves for fact in move.facts[:1]),
        usual_facts=tuple(fact for move in moves for fact in move.usual_facts),
    )


def _earlier(moves: tuple[Move, ...]) -> tuple[Split, ...]:
    """At the end of each week before; only weeks that every board has."""
    depth = min(len(move.before.weeks) for move in moves)
    return tuple(
        _of_all([move.before.weeks[back].postings for move in moves]) for back in range(-depth, 0)
    )


def _of_all(boards: list[tuple[Posting, ...]]) -> Split:
    return split_families(family_of(posting).family for board in boards for posting in board)


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
        share=f.counted(frontier_share(now), *facts, write=f.percent_text),
        unclear=w.count(now.unclear, facts),
    )


def _against(sides: Sides, change: float) -> Sentence:
    last = frontier_share(sides.earlier[-1])
    return sentence(
        "Last week the frontier share was {last}, the median of the four weeks before {usual}:"
        " {change}.",
        last=f.counted(last, *sides.usual_facts, write=f.percent_text),
        usual=f.counted(sides.usual, *sides.usual_facts, write=f.percent_text),
        change=f.counted(change, *sides.facts, *sides.usual_facts, write=w.points_text),
    )


def _for_us(change: float) -> Sentence:
    if change > 0:
        return sentence(
            "More rivals ask for pretraining and systems people: compute will be asked about early."
        )
    return sentence(
        "More rivals ask for fine-tuning and data people: pitch your data and what one researcher's"
        " share does in a day."
    )
