"""What heads the answer on what fits into a window of days."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answering.offers.beside_times import job_of, once_it_runs
from bot.answering.offers.reach_words import Window, largest_that_fits, word_of
from bot.compute.training_runs import Reach
from bot.prose import Sentence, sentence

MINUTES_A_DAY: Final = 1440
_ANSWERS: Final = {
    "fits": "Yes, in {span}",
    "does not fit": "No, not in {span}",
    "fits without slack": "Only without slack in {span}",
}


def headline(w: Window) -> Sentence:
    """The largest run that fits, or the run that was asked for; of chips to come it says so."""
    return once_it_runs(_finding(w), planned=w.planned)


def _finding(w: Window) -> Sentence:
    span = f.said(f.duration_text(w.days))
    if w.asked and w.given and len(w.reaches) > 1:
        return _each_in(w)
    if w.asked and w.reaches:
        return _of_one_run(w.reaches[0], w)
    fits = largest_that_fits(w)
    if fits is None and w.of_one:
        return sentence("None of the reference runs fits {span} on {share}", span=span, share=w.on)
    if fits is None:
        return sentence("None of the reference runs fits {span}", span=span)
    return sentence(
        "In {span} {where} could repeat {run} ({days})"
        if fits.days.interval.is_point
        else "In {span} {where} could repeat {run} ({days}, {ends})",
        span=span,
        where=w.on,
        run=f.said(job_of(fits.run)),
        days=f.middle(fits.days, f.duration_text),
        ends=f.span(fits.days, f.duration_text),
    )


def _of_one_run(r: Reach, w: Window) -> Sentence:
    """`Llama 3 70B: about 117 days`, and whether it fits the days that were said before it."""
    about = "" if r.days.median * MINUTES_A_DAY < 1 else "about "
    return sentence(
        f"{_ANSWERS[word_of(r, w)]}: {{run}} takes {about}{{days}} on {{where}}"
        if w.given
        else f"{{run}}: {about}{{days}} on {{where}}",
        span=f.said(f.duration_text(w.days)),
        run=f.said(r.run.name),
        days=f.both(r.days, f.duration_text),
        where=w.on,
    )


def _each_in(w: Window) -> Sentence:
    """`In 90 days on the whole cluster: DeepSeek-V3 fits (about 57 days)`, and each of the rest."""
    each = [f"{r.run.name} {word_of(r, w)} ({_about(r)})" for r in w.reaches]
    return sentence(
        "In {span} on {where}: {runs}",
        span=f.said(f.duration_text(w.days)),
        where=w.on,
        runs=f.cited("; ".join(each), *(fact for r in w.reaches for fact in r.days.facts)),
    )


def _about(r: Reach) -> str:
    days = f.both(r.days, f.duration_text).text
    return days if r.days.median * MINUTES_A_DAY < 1 else f"about {days}"
