"""What a lab has per employee, told first where that is asked: an offer has no such figure."""

from __future__ import annotations

from bot import formats as f
from bot.compute.benchmark import Standing
from bot.compute.situation import Against, Situation
from bot.prose import Sentence, sentence
from bot.quantities import Estimate
from bot.questions.types import Scope


def headline_by_employee(a: Against, s: Situation, ratio: Estimate | None) -> Sentence | None:
    """The figure per employee, then how far we are per researcher, as `ratio` has it.

    None where another measure is asked for, or no such figure is known.
    """
    theirs = a.lab.per_employee
    if s.scope is not Scope.PER_EMPLOYEE or theirs is None:
        return None
    lab = f.said(a.lab.lab.name)
    led = sentence("Per employee {lab} has about {n} {h}", lab=lab, n=f.both(theirs), h=f.H100E)
    if ratio is None:
        return led
    if a.standing is Standing.COMPARABLE:
        where = sentence("we are comparable")
    else:
        words = "behind" if a.standing is Standing.BEHIND else "ahead"
        where = sentence(
            "we are about {middle} {words} ({span})",
            middle=f.times_middle(ratio),
            words=f.said(words),
            span=f.times_span(ratio),
        )
    return Sentence((*led.parts, "; per researcher ", *where.parts))


def by_employee(a: Against, *, is_led: bool) -> Sentence | None:
    """That an offer has no such figure, with the lab's unless that was told; None without one."""
    if a.lab.per_employee is None:
        return None
    if is_led:
        return sentence("An offer counts researchers, so only the figures per researcher compare.")
    return sentence(
        "Per employee {lab} has about {n} {h}; an offer counts researchers, so only the figures"
        " per researcher compare.",
        lab=f.said(a.lab.lab.name),
        n=f.both(a.lab.per_employee),
        h=f.H100E,
    )
