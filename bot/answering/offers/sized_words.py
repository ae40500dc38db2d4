"""How a run reads that is told by its size: its time, how many fit, and what to say of it."""

from __future__ import annotations

from math import floor
from typing import NamedTuple

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.offers.beside_times import is_planned, not_ours_yet, not_to_say, once_it_runs
from bot.answering.offers.money import basis
from bot.answering.offers.reach_words import whole_or_job
from bot.answering.offers.repeating import repeating_is_not_developing
from bot.answers import Advice
from bot.compute.offers import ChipPrice, OfferFigures
from bot.compute.prices import ONE_IS
from bot.compute.sized_runs import ACTIVE, factor_of, parameters_of
from bot.compute.training_runs import Reach, mfu_of
from bot.ledger import Ledger
from bot.prose import Sentence, Shown, sentence
from bot.quantities import Estimate
from bot.questions.types import Question, RunSize, Scope, Tuning
from bot.questions.writing.of_runs import size_text

LARGE = 1e11
"""Models of more parameters are often mixtures of experts, of which fewer count."""


class Sized(NamedTuple):
    """A run told by its size on an offer: days, GPU-hours, dollars; runs in the window."""

    question: Question
    name: str
    work: Estimate
    days: Estimate
    days_one: Estimate | None
    window: Estimate
    runs: Estimate
    runs_one: Estimate | None
    hours: Estimate
    usd: Estimate | None
    prices: tuple[ChipPrice, ...]
    ours: OfferFigures
    beside: tuple[Reach, ...]
    job: Estimate | None = None
    """Chips of the largest job, where one run may not have the whole cluster."""

    @property
    def whole(self) -> Shown:
        """The chips that one run may have, in words."""
        return whole_or_job(self.job)

    @property
    def size(self) -> RunSize:
        """What was told of the run."""
        return self.question.size or RunSize()

    @property
    def counts(self) -> bool:
        """Whether it is asked how many such runs fit."""
        return self.size.fits

    @property
    def on_share(self) -> bool:
        """Whether one researcher's share was asked for, and is known."""
        return self.question.scope is Scope.PER_RESEARCHER and self.days_one is not None

    @property
    def asked(self) -> Estimate:
        """Days on the chips that were asked for."""
        return self.days_one if self.on_share and self.days_one else self.days

    @property
    def where(self) -> Shown:
        """The chips that were asked for, in words."""
        return _SHARE if self.on_share else self.whole

    @property
    def fits(self) -> bool:
        """Whether one run ends within the window."""
        return self.asked.median <= self.window.median


_SHARE = Shown("one researcher's share")


def name_of(question: Question, context: Context) -> str:
    """How the run is called: as it was told."""
    named = context.name(question.runs[0]) if question.runs else ""
    return size_text(question.size, named) if question.size else named


def label_of(name: str) -> str:
    """How it is called in a table or a chart, beside published runs."""
    return f"Your {name.removeprefix('a ')}"


def headline(s: Sized) -> Sentence:
    """The time of one run, or how many fit; of chips to come it says so."""
    return once_it_runs(_finding(s), planned=is_planned(s.question.offer))


def _finding(s: Sized) -> Sentence:
    name, where = f.said(s.name), s.where
    if not s.counts:
        days, lead = f.both(s.asked, f.duration_text), f.said(f.capital(s.name))
        if s.question.days is None:
            return sentence("{run}: about {days} on {where}", run=lead, days=days, where=where)
        given = f.said(f.duration_text(s.window.median))
        told = f"{_yes_or_no(s)}: {{run}} takes about {{days}} on {{where}}"
        return sentence(told, span=given, run=name, days=days, where=where)
    span = f.said(f.duration_text(s.window.median))
    runs = s.runs_one if s.on_share and s.runs_one else s.runs
    where = _SHARE if s.on_share else whole_or_job(None)
    if runs.median < 1:
        return sentence(
            "No run of {run} fits into {span} on {where}", run=name, span=span, where=where
        )
    return sentence(
        "About {n} runs of {run} fit into {span} on {where}",
        n=f.both(runs, _whole_runs),
        run=f.said(s.name.removeprefix("a run of ")),
        span=span,
        where=where,
    )


def _whole_runs(runs: float) -> str:
    """Runs that end: whole ones, with three digits."""
    return f.exact_text(float(f"{floor(runs):.3g}"))


def verdict(s: Sized, ledger: Ledger) -> tuple[Sentence, ...]:
    """What the headline leaves open: the time of one, the other chips, the window, dollars."""
    days, one = f.both(s.asked, f.duration_text), s.where
    missing = s.question.scope is Scope.PER_RESEARCHER and s.days_one is None
    return only(
        sentence("One takes {days} on {where}.", days=days, where=one) if s.counts else None,
        _in_time(s),
        _elsewhere(s),
        sentence("Say how many researchers share it, and I tell what one share does.")
        if missing
        else None,
        rent_of_one(s.hours, s.usd, s.prices, ledger),
    )


def _yes_or_no(s: Sized) -> str:
    """Whether it ends within the days that were said, whatever end of its range is true."""
    if s.fits:
        is_sure = s.asked.high <= s.window.median
        return "Yes, in {span}" if is_sure else "Only by the middle value in {span}"
    is_sure = s.asked.low > s.window.median
    return "No, not in {span}" if is_sure else "Not by the middle value in {span}"


def _in_time(s: Sized) -> Sentence | None:
    if s.counts or s.question.days is None:
        return None
    sure = s.asked.high <= s.window.median or s.asked.low > s.window.median
    words = "{run} {fits} in {span}." if sure else "{run} {fits} in {span}, by the middle value."
    fits = f.said("fits" if s.fits else "does not fit")
    lead = f.said(f.capital(s.name))
    return sentence(words, run=lead, fits=fits, span=f.middle(s.window, f.duration_text))


def _elsewhere(s: Sized) -> Sentence | None:
    """The same on the chips that were not asked for."""
    days = s.days if s.on_share else s.days_one
    if days is None:
        return None
    where = s.whole if s.on_share else _SHARE
    took = f.both(days, f.duration_text)
    return sentence("On {where} it takes {days}.", where=where, days=took)


def rent_of_one(
    hours: Estimate, usd: Estimate | None, prices: tuple[ChipPrice, ...], ledger: Ledger
) -> Sentence | None:
    """What one such run comes to in hours of chips, and to rent."""
    if usd is None or not prices:
        return None
    return sentence(
        f"{ONE_IS}{{usd}} to rent, for {{hours}} GPU-hours ({{basis}}).",
        hours=f.middle(hours),
        usd=f.both(usd, f.usd_text),
        basis=basis(prices, ledger.directory),
    )


def how_it_is_worked_out(s: Sized, ledger: Ledger) -> Sentence:
    """The compute of the run, and the utilisation that its time rests on."""
    return flop_told(s.work, s.question, ledger)


def flop_told(of: Estimate, question: Question, ledger: Ledger) -> Sentence:
    """So many FLOP, what they are for, and at which utilisation they are worked out."""
    size = question.size or RunSize()
    mfu = f.both(mfu_of(ledger, question.assume), f.percent_text)
    flop = f.middle(of, f.flop_text)
    at = sentence(", at {mfu} of the chips' dense sixteen-bit rate.", mfu=mfu)
    if size.flop is not None:
        return Sentence((*sentence("That is {flop} FLOP", flop=flop).parts, *at.parts))
    factor = factor_of(size, ledger)
    work = sentence(
        "That is {flop} FLOP, {k} for each parameter and token ({id})",
        flop=flop,
        k=f.value_of(factor, f.exact_text),
        id=f.id_of(factor),
    )
    return Sentence((*work.parts, *at.parts))


def notes(question: Question, ledger: Ledger) -> tuple[Sentence, ...]:
    """What the time leaves out."""
    size = question.size or RunSize()
    is_lora, is_whole = size.tuning is Tuning.LORA, size.flop is None
    lora = sentence(
        "Of frozen weights no gradients are worked out, so {tuned} is two thirds of training"
        " them all ({id}).",
        tuned=f.said("LoRA"),
        id=f.id_of(factor_of(size, ledger)),
    )
    mixed = sentence("Of a mixture of experts, the active parameters alone count.")
    is_large = size.active is None and (size.parameters or 0.0) >= LARGE
    utilisation = sentence(
        "The range is that of the utilisation ({id}). Attention over long contexts comes on"
        " top, and whether the chips' memory holds the model is not looked at.",
        id=f.id_of(mfu_of(ledger, question.assume).facts[0]),
    )
    of_final = None if is_lora or size.fits else repeating_is_not_developing(ledger)
    return only(
        lora if is_lora and is_whole else None, mixed if is_large else None, utilisation, of_final
    )


def all_parameters(question: Question, ledger: Ledger) -> Sentence | None:
    """That all parameters of a model on record are counted, where no active ones are."""
    run = question.runs[0] if question.runs else None
    fact = parameters_of(run, ledger) if run else None
    if fact is None or fact.qualifier == ACTIVE:
        return None
    return sentence(
        "All its {n} parameters on record are counted ({id}): of a mixture of experts, say the"
        " active ones.",
        n=f.value_of(fact),
        id=f.id_of(fact),
    )


def advice(s: Sized) -> Advice:
    """What to say of a run that ends in the time, and of one that does not."""
    name, days = f.said(s.name), f.middle(s.asked, f.duration_text)
    words = (
        "“On one share of our chips, {run} takes about {days}.”"
        if s.on_share
        else "“You could train {run} in about {days}, in one job.”"
        if s.job
        else "“You could train {run} in about {days}, if all of us stood back.”"
    )
    planned = is_planned(s.question.offer)
    if planned:
        words = "“Once the chips run, {run} would take about {days} on {where}.”"
    alone = s.days_one is not None and s.days_one.median > s.window.median
    return Advice(
        say=(sentence(words, run=name, days=days, where=s.where),) if s.fits else (),
        dont_say=only(
            not_ours_yet() if planned else None,
            None if s.fits else not_to_say(s.name, _untold(s)),
        ),
        concede=only(sentence(_NOT_ALONE) if alone else None),
        ask=(sentence("“How much of your work is runs of this size, and how much is ablations?”"),),
    )


_NOT_ALONE = "One person's share alone does not train it in the time."


def _untold(s: Sized) -> str | None:
    return f.duration_text(s.window.median) if s.question.days is None else None


def flip(s: Sized, context: Context) -> Sentence | None:
    """From how many chips a run that is too long ends within the window."""
    chips = s.question.offer_chips
    if s.days.median <= s.window.median or len(chips) != 1:
        return None
    held = s.job.median if s.job else chips[0].count.value
    least = held * s.days.median / s.window.median
    words = "{run} fits into {span} from {n} {chip} " + ("in one job" if s.job else "on")
    unasked = "." if s.question.days is not None else "; no window was named, so that one is taken."
    return sentence(
        words + unasked,
        run=f.said(f.capital(s.name)),
        span=f.middle(s.window, f.duration_text),
        n=f.counted(float(-(-least // 1)), *s.days.facts),
        chip=f.said(context.name(chips[0].chip)),
    )
