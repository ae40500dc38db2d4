"""How a piece of advice with figures reads; None where the situation lacks the figures."""

from __future__ import annotations

from bot import formats as f
from bot.compute.benchmark import Standing
from bot.compute.own import own_point
from bot.compute.situation import Situation
from bot.prose import Name, Sentence, sentence
from bot.quantities import Estimate, Unit, derive
from storage.records import Metric

HOURS_PER_DAY = 24
EVIDENCE_OF_RATIONING = "F-090"


def average(s: Situation) -> Sentence | None:
    """The figure per researcher, as an average."""
    if s.ours.per_researcher is None:
        return None
    return sentence(
        "“{each} {unit} per researcher on average”, then what of it is guaranteed.",
        each=f.middle(s.ours.per_researcher),
        unit=f.said("H100e"),
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
    """The time to a first run."""
    if s.offer.wait_hours is None:
        return None
    days = s.offer.wait_hours / HOURS_PER_DAY
    waiting = own_point("your waiting time", "waiting-time", days, Unit.DAYS, s.ledger.on)
    return sentence(
        "“Your first run starts within {time}.”", time=f.middle(waiting, f.duration_text)
    )


def largest_job(s: Situation) -> Sentence | None:
    """The largest job that needs nobody's leave."""
    if s.offer.largest_job is None:
        return None
    job = own_point("your largest job", "largest-job", s.offer.largest_job, Unit.CHIPS, s.ledger.on)
    return sentence(
        "“One job may take {n} {chips} without asking anyone.”",
        n=f.middle(job, f.exact_text),
        chips=_chips(job),
    )


def _chips(count: Estimate) -> Name:
    return f.said("chip" if count.median == 1 else "chips")


def to_come(s: Situation) -> Sentence | None:
    """What does not run yet, as what it is."""
    if s.ours.announced is None:
        return None
    dates = sorted({c.available for c in s.offer.chips if c.available})
    return sentence(
        "What is to come, as what it is: “{n} {unit} contracted{when}” only if a contract is"
        " signed, and dated in the written offer.",
        n=f.middle(s.ours.announced, f.count_text),
        unit=f.said("H100e"),
        when=f.said(f", due {dates[0]:%B %Y}" if dates else ""),
    )


def share_in_writing(s: Situation) -> Sentence | None:
    """The part that is for research."""
    if s.ours.per_researcher is None:
        return None
    return sentence(
        "“{share} of the cluster is for research in writing, also at launch time”, if that is so.",
        share=f.middle(s.ours.research_share, f.percent_text),
    )


def rationing(s: Situation) -> Sentence | None:
    """That averages inside giants are rationed."""
    known = s.ledger.all("openai", Metric.ALLOCATION)
    fact = next((x for x in known if x.id == EVIDENCE_OF_RATIONING), None)
    if fact is None:
        return None
    return sentence(
        "Giants ration inside (see {id}): what each of your people is sure of can beat an average.",
        id=f.id_of(fact),
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


def not_guessed(s: Situation) -> Sentence | None:
    """Labs about which nothing is public."""
    names = s.without_stock()
    if not names:
        return None
    return sentence(
        "“{labs} probably has more”, or less: nothing public says so.", labs=f.names(names)
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
