"""The headline of an offer: how far it is from the labs, or what of them is not public."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot import formats as f
from bot.answering.offers.by_employee import headline_by_employee
from bot.answering.offers.own_words import own_headline
from bot.answers import LONGEST_HEADLINE
from bot.compute.benchmark import Standing, upside_down
from bot.compute.labs import LabFigures
from bot.compute.situation import Against, Situation
from bot.prose import Part, Sentence, sentence
from bot.quantities import Estimate
from bot.questions.types import Scope


def headline(s: Situation) -> Sentence:
    """One line that every surface shows whole."""
    if len(s.against) == 1:
        return _of_one(s.against[0], s)
    if s.scope is Scope.TOTAL and (whole := _total_of_several(s)):
        return whole
    each = s.ours.per_researcher
    rated = [a for a in s.against if a.ratio]
    if not rated or not each:
        return _ours_beside([a.lab for a in s.against], s)
    ours = f"{f.middle(each).text} {f.H100E.text} per researcher: "
    where = _where(s.against, LONGEST_HEADLINE - len(ours))
    return sentence(
        "{n} {h} per researcher: {where}",
        n=f.middle(each),
        h=f.H100E,
        where=f.cited(where, *(x for a in rated if a.ratio for x in a.ratio.facts)),
    )


def _total_of_several(s: Situation) -> Sentence | None:
    """`In total SpaceXAI has 310× and Meta 490× your chips`; the least and the most of many."""
    known = [(a.lab.lab.name, a.total_ratio) for a in s.against if a.total_ratio]
    if len(known) < 2:
        return None
    if len(known) > _MOST_NAMED:
        least, most = (pick((r for _, r in known), key=lambda r: r.median) for pick in (min, max))
        return sentence(
            "In total {labs} have {least} to {most} your chips, by the middle values",
            labs=f.said(_many([name for name, _ in known])),
            least=f.times_middle(least),
            most=f.times_middle(most),
        )
    parts: list[Part] = ["In total "]
    for place, (name, ratio) in enumerate(known):
        parts += [" and " if place == len(known) - 1 else ", "] if place else []
        parts += [f.said(name), " has " if place == 0 else " ", f.times_middle(ratio)]
    return Sentence((*parts, " your chips, by the middle values"))


_MOST_NAMED: Final = 2
"""With the names of more the line would be too long."""
_NAMED: Final = ((3, 3), (3, 0), (2, 0), (1, 0))
"""Up to how many labs are named, of those we stand alike against and of those without a figure:
tried in this order, so that the second lose their names first."""


def _where(against: Sequence[Against], room: int) -> str:
    """How we stand against each lab, of which as many are named as the line has room for."""
    told = (_where_of(against, *most) for most in _NAMED)
    return next((words for words in told if len(words) <= room), _where_of(against, 0, 0))


def _where_of(against: Sequence[Against], known: int, silent: int) -> str:
    parts = []
    for where, words in (
        (Standing.BEHIND, "behind"),
        (Standing.COMPARABLE, "comparable with"),
        (Standing.AHEAD, "ahead of"),
        (None, "no usable figure of"),
    ):
        names = [a.lab.lab.name for a in against if a.standing is where]
        if names:
            most = known if where else silent
            parts.append(f"{words} {f.names(names).text if len(names) <= most else _many(names)}")
    return ", ".join(parts)


def _many(names: list[str]) -> str:
    return f"{len(names)} {'lab' if len(names) == 1 else 'labs'}"


def _of_one(a: Against, s: Situation) -> Sentence:
    if s.scope is Scope.TOTAL and a.total_ratio:
        return _in_total(a.total_ratio, a.lab)
    is_ahead = a.standing is Standing.AHEAD
    ratio = upside_down(a.ratio) if a.ratio and is_ahead else a.ratio
    if by_head := headline_by_employee(a, s, ratio):
        return by_head
    if ratio is None:
        return _without_ratio(a, s)
    lab = f.said(a.lab.lab.name)
    if a.standing is Standing.COMPARABLE:
        return sentence("Comparable with {lab} per researcher: the ranges overlap", lab=lab)
    return sentence(
        "About {middle} {words} {lab} per researcher ({span})",
        middle=f.times_middle(ratio),
        words=f.said("ahead of" if is_ahead else "behind"),
        lab=lab,
        span=f.times_span(ratio),
    )


def _without_ratio(a: Against, s: Situation) -> Sentence:
    """The totals compared where nothing is known per researcher; ours where not even that is."""
    if a.total_ratio is None:
        return _ours_beside([a.lab], s)
    if s.ours.per_researcher is None:
        return _in_total(a.total_ratio, a.lab)
    if s.scope is Scope.PER_EMPLOYEE:
        return _ours_beside([a.lab], s)
    told = _in_total(a.total_ratio, a.lab)
    return Sentence((*told.parts, "; per researcher nothing usable is public"))


def _in_total(ratio: Estimate, lab: LabFigures) -> Sentence:
    words = "{lab} has {times} your chips in total"
    return sentence(words, lab=f.said(lab.lab.name), times=f.times_of(ratio))


def _ours_beside(labs: Sequence[LabFigures], s: Situation) -> Sentence:
    """What ours is, after that the labs have no figure of what is asked."""
    ours = own_headline(s)
    if not labs or not (s.ours.per_researcher or s.ours.h100e):
        return ours
    names = [lab.lab.name for lab in labs]
    whose = f.names(names).text if len(names) <= _MOST_NAMED else _many(names)
    if all(lab.stock is None for lab in labs):
        none = f"What {whose} {'runs' if len(names) == 1 else 'run'} is not public"
    else:
        per = "employee" if s.scope is Scope.PER_EMPLOYEE else "researcher"
        none = f"No usable figure per {per} of {whose}"
    return Sentence((f.said(none), "; ours: ", *ours.parts))
