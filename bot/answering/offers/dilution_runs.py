"""How long a run takes before and after hires: the whole cluster, and one share of it."""

from __future__ import annotations

from collections.abc import Iterator

from bot import formats as f
from bot.answering.offers.dilution_words import Dilution
from bot.answers import Figure
from bot.compute.jobs import chips_of_a_run
from bot.compute.offers import OfferFigures, chips_now
from bot.compute.training_runs import Reach, rate_of, rate_of_one, reach_of
from bot.prose import Name, Sentence, Shown, sentence
from bot.questions.types import Question
from storage.records import Offer


def run_lines(d: Dilution, question: Question) -> Iterator[Sentence]:
    """`Olmo 3 32B takes the whole cluster 21 days; one share 854 days today, 1,280 days after.`"""
    for slug in question.runs:
        before, after = _reaches(d, question, slug)
        if before is None or after is None:
            name = f.said(d.situation.ledger.directory.name(slug))
            yield sentence("How long {run} takes is not published.", run=name)
            continue
        yield sentence(
            "{run} takes the whole cluster {whole}{shares}.",
            run=f.said(after.run.name),
            whole=_now_and_then(before, after) if d.is_changed else _days(after),
            shares=_shares(before, after),
        )


def run_figures(d: Dilution, question: Question) -> Iterator[Figure]:
    """The days that each run takes after the hires, and of one share those before them."""
    for slug in question.runs:
        before, after = _reaches(d, question, slug)
        if before is None or after is None:
            key = f"reach.{slug.rpartition('/')[2]}"
            yield Figure(f"{key}.days", None, "nothing of it is published")
            continue
        key = f"reach.{after.run.key}"
        yield Figure(f"{key}.days", after.days)
        yield Figure(f"{key}.days_one_researcher_before", before.days_one_researcher)
        yield Figure(f"{key}.days_one_researcher", after.days_one_researcher)


def _reaches(d: Dilution, question: Question, slug: str) -> tuple[Reach | None, Reach | None]:
    pair = ((d.offer, d.before), (d.grown, d.after))
    before, after = (_reach(offer, ours, d, question, slug) for offer, ours in pair)
    return before, after


def _reach(
    offer: Offer, ours: OfferFigures, d: Dilution, question: Question, slug: str
) -> Reach | None:
    ledger = d.situation.ledger
    run = ledger.directory.get(slug)
    all_of_it = rate_of(chips_now(offer), ledger)
    if run is None or all_of_it is None:
        return None
    rate = rate_of(chips_of_a_run(offer, ledger), ledger) or all_of_it
    one = rate_of_one(all_of_it, ours.research_share, ours.researchers)
    return reach_of(run, rate, one, ledger, question.assume)


def _days(reach: Reach) -> Shown:
    return f.middle(reach.days, f.duration_text)


def _now_and_then(before: Reach, after: Reach) -> Shown:
    return f.cited(
        f"{_days(before).text} today, {_days(after).text} after",
        *before.days.facts,
        *after.days.facts,
    )


def _shares(before: Reach, after: Reach) -> Shown | Name:
    one, other = before.days_one_researcher, after.days_one_researcher
    if one is None or other is None:
        return f.said("")
    now, then = (f.middle(days, f.duration_text).text for days in (one, other))
    return f.cited(f"; one share {now} today, {then} after", *one.facts, *other.facts)
