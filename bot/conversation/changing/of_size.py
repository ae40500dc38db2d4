"""What is changed of a run that was told by its size: `and on 3T tokens`, `a 30B instead`."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.changing.merging import merged
from bot.conversation.saying import Said
from bot.questions.tags import T
from bot.questions.types import Question, RunSize
from storage.records import Offer


def asked_of_size(told: Said, last: Question, saved: Offer | None) -> Question | None:
    """The run spoken of with what was said of it; None where a run is told anew, or none was."""
    if last.size is None or told.draft.runs:
        return None
    said = told.draft.size or _alone(told)
    if said is None or said.is_whole:
        return None
    size = laid_over(last.size, said, asks_time=told.draft.has(T.HOWLONG))
    if not (size.is_whole or last.runs):
        return None
    return merged(replace(last, runs=_runs(last, said)), told.of_size(size), saved)


def laid_over(last: RunSize, said: RunSize, *, asks_time: bool) -> RunSize:
    """A run with the parts of it that were said anew; its FLOP follows from none of them."""
    sized = said.parameters is not None
    return RunSize(
        parameters=said.parameters if sized else last.parameters,
        active=said.active if sized else last.active,
        tokens=last.tokens if said.tokens is None else said.tokens,
        flop=last.flop if said == RunSize(fits=said.fits) else None,
        tuning=said.tuning or last.tuning,
        fits=said.fits or (last.fits and not asks_time),
    )


def _runs(last: Question, said: RunSize) -> tuple[str, ...]:
    return () if said.parameters is not None else last.runs


def _alone(told: Said) -> RunSize | None:
    """`a 30B`: the size of a model and nothing else of it."""
    sizes = [str(tag.value) for tag in told.draft.tags if tag.kind is T.SIZE]
    if len(sizes) != 1:
        return None
    return RunSize(parameters=float(f"{sizes[0].removesuffix('b')}e9"))
