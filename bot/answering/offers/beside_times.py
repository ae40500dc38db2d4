"""What is said beside a training time: chips to come, base models that are left out, no promise."""

from __future__ import annotations

from collections.abc import Iterable

from bot import formats as f
from bot.answering.context import Context
from bot.compute.offers import chips_later, chips_now, count_of
from bot.prose import Sentence, Shown, sentence
from bot.questions.due import due_told
from storage.records import ChipCount, Entity, Offer


def is_planned(offer: Offer | None) -> bool:
    """Whether none of the chips of an offer runs today."""
    return offer is not None and bool(offer.chips) and not chips_now(offer)


def once_it_runs(finding: Sentence, *, planned: bool) -> Sentence:
    """A finding about chips that do not run yet says so in the same breath."""
    if not planned:
        return finding
    return Sentence((*finding.parts, *sentence(", once it runs").parts))


def not_yet(offer: Offer, context: Context) -> Sentence | None:
    """That nothing runs yet, and from when it will, where a day was said."""
    if not is_planned(offer):
        return None
    return sentence("Nothing of it runs yet: {chips}.", chips=_told(chips_later(offer), context))


def not_counted(offer: Offer, context: Context) -> Sentence | None:
    """What is to come beside chips that run, which no time is worked out for."""
    later = chips_later(offer)
    if not later or is_planned(offer):
        return None
    return sentence(
        "Worked out for what runs today; {chips} left out.", chips=_told(later, context)
    )


def not_ours_yet() -> Sentence:
    """That nobody may speak in the present of what is to come."""
    return sentence("“We have” of chips that do not run yet.")


def _told(chips: Iterable[ChipCount], context: Context) -> Shown:
    """`2,048 H100 contracted, due 1 June 2027`."""
    some = tuple(chips)
    facts = (fact for each in some for fact in count_of(each, context.ledger).facts)
    return f.cited(" and ".join(_one(each, context) for each in some), *facts)


def _one(each: ChipCount, context: Context) -> str:
    due = f", due {due_told(each)}" if each.available else ""
    count = f.exact_text(each.count.value)
    return f"{count} {context.name(each.chip)} {each.status.value}{due}"


JOBS = ("post-training", "fine-tuning")
"""Traits of a run that starts from a trained model, which its days leave out."""


def job_of(run: Entity) -> str:
    """What is repeated: of a job on top of a base model, only the job."""
    job = next((job for job in JOBS if job in run.traits), "")
    return f"the {job} of {run.name}" if job else run.name


def base_left_out(slugs: Iterable[str], context: Context) -> Sentence | None:
    """That only the job on top of a base model is told, of the runs that are such jobs."""
    runs = [run for slug in slugs if (run := context.ledger.directory.get(slug))]
    jobs = [job_of(run) for run in runs if not run.traits.isdisjoint(JOBS)]
    if not jobs:
        return None
    return sentence(
        "That is {jobs} alone: what went into the base model is not counted."
        if len(jobs) == 1
        else "That is {jobs} alone: what went into the base models is not counted.",
        jobs=f.names(jobs),
    )


def not_to_say(run: str, untold: str | None) -> Sentence:
    """`We can train it`, with the window that was taken where none was named."""
    if untold is None:
        return sentence("“We can train {run}.”", run=f.said(run))
    return sentence("“We can train {run} in {span}.”", run=f.said(run), span=f.said(untold))
