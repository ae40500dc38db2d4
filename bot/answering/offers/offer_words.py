"""The words of an offer's answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot import formats as f
from bot.answering.context import only
from bot.answering.labs.evidence import counted, fleet_of
from bot.answering.offers.adds_up import guarantee_holds, job_too_large, not_covered
from bot.answering.offers.by_employee import by_employee
from bot.answering.offers.own_words import (
    coming,
    no_people,
    not_rented_for,
    own_verdict,
    rented_for,
)
from bot.answering.offers.repriced import (
    beside_usual,
    of_other_chip,
    old_reading,
    without_basis,
)
from bot.answering.offers.unrated_words import unrated
from bot.compute.benchmark import Standing, upside_down
from bot.compute.situation import Against, Situation
from bot.prose import Part, Sentence, sentence
from bot.quantities import Unit, derive
from bot.questions.types import Scope
from storage.records import EntityKind


def how_far(a: Against) -> Sentence:
    """`About 11× (6.0–23×) behind OpenAI`, `Comparable with …`, or that there is no figure."""
    lab = f.said(a.lab.lab.name)
    if a.ratio is None:
        return _no_ratio(a)
    if a.standing is Standing.COMPARABLE:
        return sentence("Comparable with {lab} per researcher: the ranges overlap", lab=lab)
    if a.standing is Standing.BEHIND:
        return sentence(
            "About {times} behind {lab} per researcher", times=f.times(a.ratio), lab=lab
        )
    return sentence(
        "About {times} ahead of {lab} per researcher", times=f.times(upside_down(a.ratio)), lab=lab
    )


def _not_public(labs: Sequence[str]) -> Sentence:
    return sentence(
        "What {labs} {run} today has no confirmed public figure",
        labs=f.names(labs),
        run=f.said("runs" if len(labs) == 1 else "run"),
    )


def _no_ratio(a: Against) -> Sentence:
    lab = f.said(a.lab.lab.name)
    if a.lab.stock is None:
        return _not_public([a.lab.lab.name])
    if a.total_ratio is None or a.lab.stock_fact is None:
        shared = a.lab.lab.kind is EntityKind.ACADEMIC
        used = "{lab} runs a shared machine of {n} {h}" if shared else "{lab} used about {n} {h}"
        return sentence(used, lab=lab, n=f.both(a.lab.stock), h=f.H100E)
    if a.lab.lab.kind is EntityKind.ACADEMIC:
        return sentence(
            "{lab} runs a shared machine of {times} your total; how many people share it is not"
            " published on our definition",
            lab=lab,
            times=f.times_of(a.total_ratio),
        )
    used = "In total {lab} used about {times} your chips on {day}, so that yours are {part} of it"
    then = "In total {lab} would then have about {times} your chips, so that yours are {part} of it"
    total = then if a.lab.supposed else used
    unusable = "" if a.lab.per_researcher else "; per researcher there is no usable figure"
    return sentence(
        total + unusable,
        lab=lab,
        times=f.times_of(a.total_ratio),
        day=f.day_of(a.lab.stock_fact),
        part=f.middle(upside_down(a.total_ratio), f.percent_text),
    )


def offer_verdict(s: Situation) -> tuple[Sentence, ...]:
    """What is said of one lab, or of several by how we stand, then what is wrong with the offer."""
    by_scope = _SCOPED.get(s.scope, _lab_verdict)
    several = len(s.against) > 1 and by_scope is _lab_verdict
    each = [line for a in s.against for line in by_scope(a, s)]
    lines = _lab_verdicts(s) if several else each
    priced = (without_basis(s), old_reading(s), beside_usual(s), of_other_chip(s))
    own = None if s.against else own_verdict(s)
    return only(
        not_covered(s.offer, s.ours),  # before anybody promises it
        *lines,
        *of_owned(s),
        guarantee_holds(s.offer, s.ours),
        own,
        *priced,
        rented_for(s),
        not_rented_for(s),
        coming(s),
        unrated(s),
        job_too_large(s.offer, s.ledger),
        no_people(s),
    )


def _lab_verdict(a: Against, s: Situation) -> tuple[Sentence, ...]:
    """What the headline rests on."""
    each, theirs = s.ours.per_researcher, a.lab.per_researcher
    if a.ratio is None or each is None or theirs is None:
        return (how_far(a).stopped(),)
    values = sentence(
        "{ours} {h} each against about {theirs}.",
        ours=f.middle(each),
        h=f.H100E,
        theirs=f.both(theirs),
    )
    return only(values, widest(a, s))


def _lab_verdicts(s: Situation) -> tuple[Sentence, ...]:
    """Labs in one sentence where we stand alike; each by itself of which too little is public."""
    groups = [[a for a in s.against if a.ratio and a.standing is where] for where in Standing]
    silent = [a.lab.lab.name for a in s.against if a.lab.stock is None]
    unrated = [how_far(a).stopped() for a in s.against if not a.ratio and a.lab.stock]
    none = _not_public(silent).stopped() if silent else None
    return only(*(_alike(group) for group in groups if group), *unrated, none)


def _alike(group: list[Against]) -> Sentence:
    """`About 11× (6.0–23×) behind OpenAI and 5.2× (2.5–11×) behind Meta, per researcher.`"""
    where = group[0].standing
    if where is Standing.COMPARABLE:
        labs = f.names([a.lab.lab.name for a in group])
        return sentence("Comparable with {labs} per researcher: the ranges overlap.", labs=labs)
    words = " behind " if where is Standing.BEHIND else " ahead of "
    parts: list[Part] = ["About "]
    for place, a in enumerate(group):
        ratio = a.ratio if where is Standing.BEHIND else a.ratio and upside_down(a.ratio)
        if ratio is None:
            continue
        parts += [", " if place < len(group) - 1 else " and "] if place else []
        parts += [f.times(ratio), words, f.said(a.lab.lab.name)]
    return Sentence((*parts, ", per researcher."))


def _in_total(a: Against, s: Situation) -> tuple[Sentence, ...]:
    """How the whole of a lab's chips compares, then how far one researcher's share is off."""
    if a.total_ratio is None or a.lab.stock is None or a.lab.stock_fact is None:
        return _lab_verdict(a, s)
    used = "In total {lab} used about {n} {h} on {day}, about {times} yours."
    then = "In total {lab} would then have about {n} {h}, about {times} yours."
    total = sentence(
        then if a.lab.supposed else used,
        lab=f.said(a.lab.lab.name),
        n=f.both(a.lab.stock),
        h=f.H100E,
        day=f.day_of(a.lab.stock_fact),
        times=f.times_of(a.total_ratio),
    )
    return (total,) if a.ratio is None else (total, how_far(a).stopped())


def _per_employee(a: Against, s: Situation) -> tuple[Sentence, ...]:
    """The lab's figure per employee, which an offer has none to set against."""
    each = by_employee(a, is_led=len(s.against) == 1)
    return only(each, *_lab_verdict(a, s))


_SCOPED = {Scope.TOTAL: _in_total, Scope.PER_EMPLOYEE: _per_employee}


def widest(a: Against, s: Situation) -> Sentence | None:
    """The widest unknown (C-20) and the age of the stock (C-18)."""
    wide = a.ratio.widest() if a.ratio else ()
    if not wide or a.lab.stock_fact is None:
        return None
    names = f.names([factor.name for factor in wide])
    line = sentence("The widest unknown is {what}", what=names)
    if len(wide) > 1:
        line = sentence("The widest unknowns are {what}", what=names)
    if not s.ledger.is_stale(a.lab.stock_fact):
        return line.stopped()
    age = f.age_of(a.lab.stock_fact, s.ledger.on)
    if wide[-1].name.endswith(" stock"):
        return Sentence((*line.parts, *sentence(", {age} old.", age=age).parts))
    return Sentence((*line.parts, *sentence("; its stock is {age} old.", age=age).parts))


def of_owned(s: Situation) -> Iterator[Sentence]:
    """`Google owned 4.98 million H100e (31 Dec 2025): yours are 0.082 % of it`, for each owner."""
    for a in s.against:
        slug = a.lab.lab.slug
        fleet = fleet_of(slug, s.ledger, "what is owned") if a.lab.stock is None else None
        if fleet is None or s.ours.h100e is None:
            continue
        yield sentence(
            "{lab} owned {n} {h} ({day}), part of it rented out or not yet running: yours are"
            " {part} of it.",
            lab=f.said(a.lab.lab.name),
            n=f.both(fleet),
            h=f.H100E,
            day=f.day_of(counted(slug, s.ledger)[0]),
            part=f.middle(derive(Unit.SHARE, [s.ours.h100e], [fleet]), f.percent_text),
        )
