"""Runs that start from a trained model: what is told of them leaves the base model out."""

from __future__ import annotations

from collections.abc import Iterable

from bot import formats as f
from bot.answering.context import Context
from bot.prose import Sentence, sentence
from storage.records import Entity

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
