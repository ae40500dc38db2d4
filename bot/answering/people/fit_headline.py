"""What heads the published runs of somebody on our chips: their days, and whether these fit."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answering.people.fit import Fit, Fits, all_of, share_of, span_text
from bot.answers import Table
from bot.ledger import Ledger
from bot.prose import Name, Sentence, Shown, sentence
from bot.quantities import Estimate
from bot.questions.about_people.of_brief import days_allowed
from bot.questions.types import Question
from bot.questions.writing.people import chips_of

_SURE: Final = "in {span}"
_UNSURE: Final = "only by the middle value in {span}"


def headline(question: Question, fits: Fits, ledger: Ledger) -> Sentence:
    """The days of the one run, or of the shortest and the longest; what fits is said first."""
    by_days = sorted(fits.fits, key=lambda fit: fit.reach.days.median)
    if len(by_days) > 1:
        return _of_several(by_days, question, fits, ledger)
    return _of_one(by_days[0], question, fits, ledger)


def _of_one(fit: Fit, question: Question, fits: Fits, ledger: Ledger) -> Sentence:
    """`LLaMA 65B: 6.6 days on all 2,048 H100, 263 days on one researcher's average share`."""
    allowed = days_allowed(question)
    told = _on_all(fit, question, fits, ledger)
    if one := fit.reach.days_one_researcher:
        alone = sentence(
            ", {days} on {share}", days=f.both(one, span_text), share=share_of(fits, ledger)
        )
        told = Sentence((*told.parts, *alone.parts))
    if allowed is None:
        return told
    return Sentence((*_whether(fit, allowed).parts, *told.parts))


def _on_all(fit: Fit, question: Question, fits: Fits, ledger: Ledger) -> Sentence:
    return sentence(
        "{run}: {days} on {chips}",
        run=f.said(fit.run.entity.name),
        days=f.both(fit.reach.days, span_text),
        chips=_chips(question, fits, ledger),
    )


def _whether(fit: Fit, allowed: float) -> Sentence:
    """Whether a run ends in the days that were said: on one share, else on all chips."""
    span, one = f.said(f.duration_text(allowed)), fit.reach.days_one_researcher
    if one and one.median <= allowed:
        words = _SURE if one.high <= allowed else _UNSURE
        return sentence(f"Yes, {words} on one share as well. ", span=span)
    if fit.reach.days.median > allowed:
        return sentence("No, not in {span}. ", span=span)
    words = _SURE if fit.reach.days.high <= allowed else _UNSURE
    if one is None:
        return sentence(f"Yes, {words}. ", span=span)
    return sentence(f"Yes, {words}, but not on one share. ", span=span)


def _of_several(
    fits_by_days: list[Fit], question: Question, fits: Fits, ledger: Ledger
) -> Sentence:
    """From how long to how long these runs take; of days that were said, how many end in them."""
    first, last = fits_by_days[0], fits_by_days[-1]
    allowed = days_allowed(question)
    chips = _chips(question, fits, ledger)
    told = sentence(
        "These published runs take {chips} for {least} ({short}) to {most} ({long})",
        chips=chips,
        least=_days(first.reach.days),
        short=f.said(first.run.entity.name),
        most=_days(last.reach.days),
        long=f.said(last.run.entity.name),
    )
    told = Sentence((*told.parts, *_on_one_share(first, last).parts))
    if allowed is None:
        return told
    within = [fit for fit in fits_by_days if fit.reach.days.median <= allowed]
    whether = sentence(
        "In {span} {n} of {all} runs. ",
        span=f.said(f.duration_text(allowed)),
        n=f.counted(len(within), *(fact for x in fits_by_days for fact in x.reach.days.facts)),
        all=f.counted(len(fits_by_days), *(x.reach.published for x in fits_by_days)),
    )
    return Sentence((*whether.parts, *told.parts))


def _on_one_share(first: Fit, last: Fit) -> Sentence:
    """`, one share for 120 days to 6.2 years`; nothing where no share is known."""
    least, most = first.reach.days_one_researcher, last.reach.days_one_researcher
    if least is None or most is None:
        return Sentence(())
    return sentence("; one share for {least} to {most}", least=_days(least), most=_days(most))


def _chips(question: Question, fits: Fits, ledger: Ledger) -> Name:
    """The chips that a question names, else all of ours."""
    named = chips_of(question, ledger.directory)
    return f.said(named) if named else all_of(fits.offer, ledger)


def _days(days: Estimate) -> Shown:
    return f.middle(days, span_text)


def table(question: Question, fits: Fits, ledger: Ledger) -> Table:
    """The runs with their days on all chips and on one share, where that is known."""
    chips = _chips(question, fits, ledger).text
    alone = any(fit.reach.days_one_researcher for fit in fits.fits)
    heads = ("Repeating", f.capital(chips), *(("One share",) if alone else ()))
    rows = tuple(
        (
            f.said(fit.run.entity.name),
            f.both(fit.reach.days, span_text),
            *((f.both(one, span_text),) if (one := fit.reach.days_one_researcher) else ()),
        )
        for fit in fits.fits
    )
    return Table(heads, rows)
