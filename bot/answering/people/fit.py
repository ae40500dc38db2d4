"""What published runs would take on our offer: all chips, and what one researcher is sure of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from bot import formats as f
from bot.candidates.runs import Run, run_of
from bot.compute.offers import OfferFigures, chips_now, count_of, figures_of, total
from bot.compute.training_runs import Reach, rate_of, rate_of_one, reach_of
from bot.ledger import Ledger, once_a_ledger
from bot.prose import Name, Sentence, sentence
from bot.quantities import Estimate, Unit, derive
from bot.questions.types import Assumptions
from storage.records import ChipCount, Offer

LONG: Final = 1000.0
DAYS_PER_YEAR: Final = 365.25
PATIENCE: Final = 90.0
"""Days up to which a run is one that somebody would wait for."""


class Fit(NamedTuple):
    """One run on our chips."""

    run: Run
    reach: Reach

    @property
    def on_one_share(self) -> bool:
        """Whether one researcher alone would repeat it within a quarter."""
        one = self.reach.days_one_researcher
        return one is not None and one.median <= PATIENCE

    @property
    def on_all_chips(self) -> bool:
        """Whether the whole cluster would repeat it within a quarter."""
        return self.reach.days.median <= PATIENCE


class Fits(NamedTuple):
    """The runs against our offer; `one` is how many chips a researcher has, in the offer's chip."""

    offer: Offer
    ours: OfferFigures
    one: Estimate | None
    rate_of_one: Estimate | None
    """FLOP/s of what one researcher has, guaranteed or on average."""
    is_guaranteed: bool
    fits: tuple[Fit, ...]


@once_a_ledger
def fits_of(runs: tuple[str, ...], offer: Offer, ledger: Ledger) -> Fits | None:
    """Runs, by slug, on the chips that run today; None without such chips or a rate."""
    chips = chips_now(offer)
    rate = rate_of(chips, ledger) if chips else None
    if rate is None:
        return None
    ours = figures_of(offer, ledger, Assumptions())
    all_chips = total([count_of(some, ledger) for some in chips], Unit.CHIPS, "your chip count")
    guaranteed = ours.guaranteed if ours.guarantee_takes is None else None
    one = guaranteed or _average(all_chips, ours)
    share = derive(Unit.FLOP_PER_SECOND, [rate, guaranteed], [all_chips]) if guaranteed else None
    each = share or rate_of_one(rate, ours.research_share, ours.researchers)
    return Fits(
        offer,
        ours,
        one if len(chips) == 1 else None,
        each,
        guaranteed is not None,
        tuple(_fits(runs, rate, each, ledger)),
    )


def _fits(
    runs: tuple[str, ...], rate: Estimate, each: Estimate | None, ledger: Ledger
) -> Iterator[Fit]:
    for slug in runs:
        run = run_of(slug, ledger)
        reach = reach_of(run.entity, rate, each, ledger, Assumptions()) if run else None
        if run and reach:
            yield Fit(run, reach)


def _average(chips: Estimate, ours: OfferFigures) -> Estimate | None:
    if ours.researchers is None:
        return None
    return derive(Unit.CHIPS, [chips, ours.research_share], [ours.researchers])


def told(fits: Fits, ledger: Ledger) -> tuple[Sentence, ...]:
    """One sentence a run: on one share where that is bearable, else on all chips."""
    return tuple(_told(fit, fits, ledger) for fit in fits.fits)


def _told(fit: Fit, fits: Fits, ledger: Ledger) -> Sentence:
    name = f.said(fit.run.entity.name)
    one = fit.reach.days_one_researcher
    if one and fit.on_one_share:
        return sentence(
            "A run like {run}: {days} on {share}.",
            run=name,
            days=f.both(one, span_text),
            share=share_of(fits, ledger),
        )
    return sentence(
        "A run like {run} takes {chips} for {days}.",
        run=name,
        chips=all_of(fits.offer, ledger),
        days=f.both(fit.reach.days, span_text),
    )


def in_full(fits: Fits, ledger: Ledger) -> tuple[Sentence, ...]:
    """One sentence a run: on all chips, and on what one researcher has where that is known."""
    return tuple(_in_full(fit, fits, ledger) for fit in fits.fits)


def _in_full(fit: Fit, fits: Fits, ledger: Ledger) -> Sentence:
    one = fit.reach.days_one_researcher
    if one is None:
        return _told(fit, fits, ledger)
    return sentence(
        "A run like {run} takes {chips} for {days}; {share}, {alone}.",
        run=f.said(fit.run.entity.name),
        chips=all_of(fits.offer, ledger),
        days=f.both(fit.reach.days, span_text),
        share=share_of(fits, ledger),
        alone=f.both(one, span_text),
    )


def without_fits(offer: Offer | None) -> Sentence:
    """Why no run is set against an offer: there is none, nothing of it runs, or it has no rate."""
    if offer is None or not offer.chips:
        return sentence("Tell me your offer, and I set these runs against it.")
    if not chips_now(offer):
        return sentence("Of our offer nothing runs yet: no run is set against it.")
    return sentence("Our chips have no published 16-bit rate: no run can be set against them.")


def without_share(offer: Offer | None, fits: Fits | None) -> Sentence:
    """Why what one researcher has is not told: no chips, no heads, no rate, several kinds."""
    if offer is None or not offer.chips:
        return sentence(
            "Tell me your offer, as in “{offer}”, and I tell what one researcher has of it.",
            offer=f.said("our offer is 512 H100 for 20 researchers"),
        )
    if offer.researchers is None:
        return sentence(
            "Say how many researchers share our chips, as in “{n}”.", n=f.said("40 researchers")
        )
    if fits is None:
        return without_fits(offer)
    return sentence(
        "Our chips are of several kinds: “{ask}” tells the share of one in {h}.",
        ask=f.said("how do we compare"),
        h=f.H100E,
    )


def span_text(days: float) -> str:
    """A span in the unit that a person would use, years for what nobody waits for."""
    if days < LONG:
        return f.duration_text(days)
    return f"{f.quantity_text(days / DAYS_PER_YEAR)} years"


def share_of(fits: Fits, ledger: Ledger) -> Name:
    """What one researcher has, in words: the user's own numbers."""
    kind = "guaranteed share" if fits.is_guaranteed else "average share"
    chip = _only_chip(fits.offer)
    if fits.one is None or chip is None:
        return f.said(f"one researcher's {kind}")
    count = f.quantity_text(fits.one.median)
    name = ledger.directory.name(chip.chip)
    return f.said(f"one researcher's {kind} of {count} {name}")


def all_of(offer: Offer, ledger: Ledger) -> Name:
    """All chips that run, in words."""
    chip = _only_chip(offer)
    if chip is None:
        return f.said("all your chips together")
    return f.said(f"all {f.exact_text(chip.count.value)} {ledger.directory.name(chip.chip)}")


def _only_chip(offer: Offer) -> ChipCount | None:
    chips = chips_now(offer)
    return chips[0] if len(chips) == 1 else None
