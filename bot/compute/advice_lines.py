"""How a piece of advice with figures reads; None where the situation lacks the figures."""

from __future__ import annotations

from datetime import date

from bot import formats as f
from bot.compute.benchmark import Standing
from bot.compute.jobs import held, of_largest_job
from bot.compute.labs import LabFigures
from bot.compute.own import own_point
from bot.compute.situation import Situation
from bot.prose import Name, Sentence, Shown, sentence
from bot.quantities import Estimate, Unit, derive
from bot.questions.due import due_told
from bot.questions.possessive import joined
from storage.records import Fact, Grade, Metric

HOURS_PER_DAY = 24


def average(s: Situation) -> Sentence | None:
    """The figure per researcher, as an average."""
    if s.ours.per_researcher is None:
        return None
    return sentence(
        "“{each} {unit} per researcher on average”, then what of it is guaranteed.",
        each=f.middle(s.ours.per_researcher),
        unit=f.H100E,
    )


def guaranteed(s: Situation) -> Sentence | None:
    """The guaranteed share, which goes first."""
    if s.ours.guaranteed is None:
        return None
    return sentence(
        "“{n} {chips} guaranteed to each of you”: the strongest line you have, so put it first.",
        n=f.middle(s.ours.guaranteed, f.exact_text),
        chips=_chips(s.ours.guaranteed),
    )


def first_run(s: Situation) -> Sentence | None:
    """The time to a first run: what is usual is no promise."""
    return sentence(
        "“A run usually waits about {time} here”: what is usual, not a promise.",
        time=_usual_wait(s),
    )


def long_wait(s: Situation) -> Sentence | None:
    """A wait that speaks against the offer."""
    return sentence("The queue: a run usually waits about {time}.", time=_usual_wait(s))


def _usual_wait(s: Situation) -> Shown:
    days = (s.offer.wait_hours or 0.0) / HOURS_PER_DAY
    waiting = own_point("your waiting time", "waiting-time", days, Unit.DAYS, s.ledger.on)
    return f.middle(waiting, f.waiting_text)


def largest_job(s: Situation) -> Sentence | None:
    """The largest job, of which nobody said whose leave it takes."""
    job = of_largest_job(s.offer, s.ledger)
    if job is None:
        return None
    return sentence(
        "“One job may take up to {n} {chips}.”",
        n=f.middle(job, f.exact_text),
        chips=_chips(job),
    )


def not_that_job(s: Situation) -> Sentence | None:
    """A largest job that is larger than the cluster."""
    job = of_largest_job(s.offer, s.ledger)
    if job is None:
        return None
    return sentence(
        "“One job may take {n} chips”: there are {held}.",
        n=f.middle(job, f.exact_text),
        held=f.counted(held(s.offer), *job.facts),
    )


def not_yet(s: Situation) -> Sentence | None:
    """A guarantee on chips that do not run yet."""
    if s.ours.guaranteed is None:
        return None
    return sentence(
        "“You have {n} chips guaranteed”: none of them runs yet.",
        n=f.middle(s.ours.guaranteed, f.exact_text),
    )


def _chips(count: Estimate) -> Name:
    return f.said("chip" if count.median == 1 else "chips")


def to_come(s: Situation) -> Sentence | None:
    """What does not run yet, as what it is."""
    if s.ours.announced is None:
        return None
    due = sorted((c for c in s.offer.chips if c.available), key=lambda c: c.available or date.max)
    days = list(dict.fromkeys(due_told(chips) or "" for chips in due))
    return sentence(
        "What is to come, as what it is: “{n} {unit} to come{when}”; “contracted” only if a"
        " contract is signed, and dated in the written offer.",
        n=f.middle(s.ours.announced, f.count_text),
        unit=f.H100E,
        when=f.said(f", due {joined(days)}" if days else ""),
    )


def share_in_writing(s: Situation) -> Sentence | None:
    """The part that is for research."""
    if s.ours.per_researcher is None:
        return None
    return sentence(
        "“{share} of the cluster is for research, also at launch time, and that is in writing”,"
        " if it is so.",
        share=f.middle(s.ours.research_share, f.percent_text),
    )


def rationing(s: Situation) -> Sentence | None:
    """That chips are contested inside labs of which that is on record."""
    known = [(lab, fact) for lab in s.where(Standing.BEHIND) if (fact := _contested(lab, s))]
    if not known:
        return None
    labs = [lab.lab.name for lab, _ in known]
    facts = [fact for _, fact in known]
    sure = (
        "what each of your people is sure of"
        if s.ours.guaranteed
        else "a guaranteed share, if you can have one in writing,"
    )
    return sentence(
        "Inside {labs} chips are contested ({ids}): {sure} can beat an average.",
        labs=f.names(labs),
        ids=f.id_of(*facts),
        sure=f.said(sure),
    )


def _contested(lab: LabFigures, s: Situation) -> Fact | None:
    """The newest account of how chips are given out there, of the press or the lab itself."""
    told = s.ledger.all(lab.lab.slug, Metric.ALLOCATION, "qualitative")
    return next((fact for fact in told if fact.grade.rank <= Grade.B.rank), None)


def their_pitch(s: Situation) -> Sentence | None:
    """Labs whose leaders say in public that compute draws people."""
    known = [
        (lab, fact)
        for lab in s.where(Standing.BEHIND)
        if (fact := s.ledger.latest(lab.lab.slug, Metric.DEMAND, "qualitative"))
    ]
    if not known:
        return None
    facts = [fact for _, fact in known]
    return sentence(
        "{labs}: they draw people with compute themselves, in public ({ids}).",
        labs=f.names([lab.lab.name for lab, _ in known]),
        ids=f.id_of(*facts),
    )


def not_comparable(s: Situation) -> Sentence | None:
    """Where the offer is clearly behind, parity may not be claimed."""
    names = s.names(Standing.BEHIND)
    if not names:
        return None
    return sentence(
        "“Comparable to {labs}”, or “more than you would get there”.", labs=f.names(names)
    )


def not_more(s: Situation) -> Sentence | None:
    """Where ranges overlap, an advantage may not be claimed."""
    names = s.names(Standing.COMPARABLE)
    if not names:
        return None
    return sentence(
        "“More than {labs}”: the ranges overlap, so public data cannot tell.", labs=f.names(names)
    )


def not_whole(s: Situation) -> Sentence | None:
    """The figure that would count the part of product."""
    if s.ours.h100e is None or s.ours.researchers is None:
        return None
    whole = derive(Unit.H100E, [s.ours.h100e], [s.ours.researchers])
    return sentence(
        "“{n} per researcher”: that counts the part that product uses.", n=f.middle(whole)
    )


def not_guaranteed(s: Situation) -> Sentence | None:
    """A guarantee that the chips do not cover."""
    if s.ours.guaranteed is None:
        return None
    return sentence(
        "“{n} guaranteed” as it stands: the chips do not cover it.",
        n=f.middle(s.ours.guaranteed, f.exact_text),
    )


def not_per_person(s: Situation) -> Sentence | None:
    """Labs about whose people nothing usable is public."""
    names = s.without_headcount()
    if not names or s.ours.per_researcher is None:
        return None
    return sentence(
        "Any figure per person at {labs}: no usable headcount is public.", labs=f.names(names)
    )


def not_as_fact(s: Situation) -> Sentence | None:
    """Labs whose figure per researcher rests on a number of whoever asks."""
    supposed = [a for a in s.against if a.ratio and _is_supposed(a.lab.per_researcher)]
    if not supposed:
        return None
    return sentence(
        "Any figure per person at {labs} as a fact: it rests on a number of your own.",
        labs=f.names([a.name for a in supposed]),
    )


def _is_supposed(each: Estimate | None) -> bool:
    return each is not None and any(fact.grade is Grade.OWN for fact in each.facts)


def not_guessed(s: Situation) -> Sentence | None:
    """Labs about which nothing is public."""
    names = s.without_stock()
    if not names:
        return None
    has = "have" if len(names) > 1 else "has"
    return sentence(
        f"“{{labs}} probably {has} more”, or less: nothing public says so.", labs=f.names(names)
    )


def totals(s: Situation) -> Sentence | None:
    """The lab whose total is furthest above."""
    above = [(a, a.total_ratio) for a in s.against if a.total_ratio and a.total_ratio.low > 1]
    if not above:
        return None
    lab, ratio = max(above, key=lambda pair: pair[1].median)
    return sentence(
        "The total: {lab} has {times} yours.", lab=f.said(lab.name), times=f.times(ratio)
    )
