"""Openings: boards on which a week was far from usual (C-22)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from bot import formats as f
from bot.digests import words as w
from bot.digests.boards import Move
from bot.digests.week import Week
from bot.market.families import Family
from bot.market.job_families import APPLIED, FRONTIER
from bot.market.notable import Flow, Measure
from bot.prose import Sentence, Shown, sentence
from bot.weekly import Item, Section

ENOUGH_WEEKS: Final = 8
"""Weeks on record that a superlative needs."""
MOSTLY: Final = 0.6
"""Share of the closed roles from which on one side of them is named."""
MAKERS: Final = frozenset({*FRONTIER, *APPLIED, Family.PRODUCT})
"""Families of those who make models and products."""

_FEWER: Final = (
    (0.15, "nearly stopped {verb}ing roles"),
    (0.4, "{verb}ed far fewer roles than usual"),
)
_MORE: Final = (
    (2.5, "{verb}ed far more roles than usual"),
    (1.75, "{verb}ed twice as many roles as usual"),
)
_HALF: Final = (0.4, 0.62)
_EPSILON: Final = 1e-9
"""So that a half is rounded up: 16.95 is 17.0, as people round."""


def roles(week: Week) -> tuple[Item, ...]:
    """One item for each board on which a figure left its four-week median behind."""
    return tuple(_item(move) for move in week.known_moves if move.notable)


def _item(move: Move) -> Item:
    flow = move.flow or Flow(0, 0, 0)  # a notable move has one
    first = move.notable[0]
    return Item(
        Section.ROLES,
        sentence("{lab} {did}.", lab=f.said(move.name), did=f.cited(_did(first), *move.facts)),
        detail=(_counts(move, flow), _usual(move), *_record(move, flow), *_sides(move, flow)),
        for_us=(for_us(move),),
        why=tuple(_why(one, move) for one in move.notable),
        weight=max(abs(one.value - one.usual) / one.needs for one in move.notable),
    )


def _did(measure: Measure) -> str:
    """What the board did, in words: a headline has no digits."""
    if measure.name == "net":
        return grown(measure)
    verb = {"opened": "open", "closed": "clos"}[measure.name]
    ratio = measure.value / measure.usual if measure.usual else float("inf")
    return _compared(ratio).format(verb=verb)


def grown(measure: Measure) -> str:
    """In which direction the board went, and how far against the usual."""
    is_less = measure.value < measure.usual
    if not measure.value:
        return "stayed as large as it was, unlike usual"
    if measure.value > 0:
        return "grew less than usual" if is_less else "grew more than usual"
    return "shrank more than usual" if is_less else "shrank less than usual"


def _compared(ratio: float) -> str:
    if ratio < 1:
        if _HALF[0] < ratio <= _HALF[1]:
            return "{verb}ed half as many roles as usual"
        return next(
            (said for most, said in _FEWER if ratio <= most), "{verb}ed fewer roles than usual"
        )
    return next((said for least, said in _MORE if ratio >= least), "{verb}ed more roles than usual")


def _counts(move: Move, flow: Flow) -> Sentence:
    again = len(move.shift.reposted)
    said = sentence(
        "{n} open ({net}): {opened} opened and {closed} closed",
        n=f.counted(flow.open_after, *move.facts[:1]),
        net=w.signed(flow.net, move.facts),
        opened=w.count(flow.opened, move.facts),
        closed=w.count(flow.closed, move.facts),
    )
    if not again:
        return said.stopped()
    tail = sentence(", {n} of them reposted under a new number.", n=w.count(again, move.facts))
    return Sentence((*said.parts, *tail.parts))


def _usual(move: Move) -> Sentence:
    usual = {one.name: one.usual for one in move.measures}
    return sentence(
        "Medians of the four weeks before: {opened} opened, {closed} closed, net {net}.",
        opened=w.count(usual["opened"], move.usual_facts),
        closed=w.count(usual["closed"], move.usual_facts),
        net=w.signed(usual["net"], move.usual_facts),
    )


def _record(move: Move, flow: Flow) -> tuple[Sentence, ...]:
    """That no week on record had a larger fall, or rise."""
    earlier = _weekly_nets(move.after.counts, move.before.day)
    if len(earlier) < ENOUGH_WEEKS or not flow.net:
        return ()
    if min(earlier) <= flow.net <= max(earlier):
        return ()
    facts = (*move.facts, *move.usual_facts)
    template = (
        "Its largest weekly fall in the {n} weeks on record."
        if flow.net < 0
        else "Its largest weekly rise in the {n} weeks on record."
    )
    return (sentence(template, n=w.count(len(earlier) + 1, facts)),)


def _weekly_nets(counts: Sequence[tuple[date, int]], end: date) -> list[int]:
    """The net change of each whole week up to a day, newest first, as far as looks go back."""
    found: list[int] = []
    at = end
    while (now := _count_by(counts, at)) is not None:
        before = _count_by(counts, at - timedelta(days=7))
        if before is None:
            break
        found.append(now - before)
        at -= timedelta(days=7)
    return found


def _count_by(counts: Sequence[tuple[date, int]], day: date) -> int | None:
    return next((count for when, count in reversed(counts) if when <= day), None)


def _sides(move: Move, flow: Flow) -> tuple[Sentence, ...]:
    """Which roles closed, where most of them are of one kind."""
    others = sum(family not in MAKERS for family in move.closed)
    if not flow.closed or others < MOSTLY * flow.closed:
        return ()
    return (
        sentence(
            "Outside research, engineering and product: {n} of the {all} closed.",
            n=w.count(others, move.facts),
            all=w.count(flow.closed, move.facts),
        ),
    )


def for_us(move: Move) -> Sentence:
    """What the week means for the roles that we hire."""
    opened, closed = sides(move.opened), sides(move.closed)
    if not opened.total + closed.total:
        return sentence("No role that we compete for opened or closed.")
    said = sentence(
        "Roles we compete for: {frontier} on the frontier side, {applied} on the applied side. ",
        frontier=_flow(opened.frontier, closed.frontier, move),
        applied=_flow(opened.applied, closed.applied, move),
    )
    return Sentence((*said.parts, *_advice(move, opened, closed).parts))


def _flow(opened: int, closed: int, move: Move) -> Shown:
    """`+2 / −4`, or `none`."""
    if not opened + closed:
        return f.cited("none", *move.facts)
    return f.cited(w.flow_text(opened, closed), *move.facts)


class Sides(NamedTuple):
    """Roles on either side of the market for AI researchers."""

    frontier: int
    """Research, research engineering and infrastructure."""
    applied: int
    """Applied models and data engineering."""

    @property
    def total(self) -> int:
        """On both sides."""
        return self.frontier + self.applied


def sides(families: Iterable[Family]) -> Sides:
    """How many of some roles are on either side."""
    counts = Counter(families)
    return Sides(sum(counts[x] for x in FRONTIER), sum(counts[x] for x in APPLIED))


def _advice(move: Move, opened: Sides, closed: Sides) -> Sentence:
    names = {one.name for one in move.notable}
    shrank = move.flow is not None and move.flow.net < 0 and names & {"net", "closed"}
    if shrank and not closed.frontier:
        return sentence(
            "No research role closed: don't tell candidates that {lab} cuts research.",
            lab=f.said(move.name),
        )
    if shrank:
        return sentence("Closed roles may be filled: openings are not layoffs.")
    if opened.total > closed.total:
        return sentence("Expect more calls to the people we want: speak to them this week.")
    return sentence("Fewer openings to compete with; openings are not layoffs.")


def _why(measure: Measure, move: Move) -> Sentence:
    return sentence(
        "{lab}, {what}: {value} is {away} from the median of {usual}; it is told from {needs} on "
        "({id}).",
        lab=f.said(move.name),
        what=f.said(measure.name),
        value=w.signed(measure.value, move.facts)
        if measure.name == "net"
        else w.count(measure.value, move.facts),
        away=w.count(round(abs(measure.value - measure.usual), 1), move.usual_facts),
        usual=w.count(measure.usual, move.usual_facts),
        needs=f.counted(round(measure.needs + _EPSILON, 1), *move.usual_facts, move.rules.fact),
        id=f.id_of(move.rules.fact),
    )
