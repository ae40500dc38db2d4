"""What repeating somebody's published runs comes to on our chips, to rent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot import formats as f
from bot.answering.context import whole_offer
from bot.answering.offers.money import basis
from bot.answering.people.brief import Brief
from bot.answering.people.fit import Fit, without_fits
from bot.answering.people.told import Told, hours_told, lines_of
from bot.compute.offers import chips_now
from bot.compute.rented_runs import hours_and_rent
from bot.prose import Sentence, sentence
from bot.questions.types import Assumptions
from storage.records import ChipCount

_THEN: Final = sentence("What it cost its makers is on no record here: these are rents of today.")
_NO_RUN: Final = sentence("Of none of these works is a run published, so no cost can be told")
_NO_PRICE: Final = sentence("No price of our chips is on record, so no cost can be told")


def cost(b: Brief) -> Told:
    """The rent of the largest of the runs on our chips, then that of the others."""
    largest = b.found.largest
    if largest is None or largest.run is None:
        return Told(_NO_RUN)
    published = hours_told(largest.run, b.context)
    if b.fits is None or not b.fits.fits:
        return _as_published(published, b)
    by_days = sorted(b.fits.fits, key=lambda fit: -fit.reach.days.median)
    chips = chips_now(b.fits.offer)
    told = [rent for fit in by_days if (rent := _rent(fit, chips, b))]
    hours = (published,) if published else ()
    return Told(
        told[0].unstopped() if told else _NO_PRICE,
        (*told[1:], *hours, _THEN, *lines_of(b.found.with_runs, b)),
        b.found.with_runs,
    )


def _as_published(published: Sentence | None, b: Brief) -> Told:
    """The rent of the published hours on their own chips, where no offer of ours is known."""
    if published is None:
        asks = without_fits(whole_offer(b.question, b.context.saved))
        return Told(sentence("Which chips are ours?"), (asks,), b.found.with_runs)
    shown = b.found.with_runs
    return Told(published.unstopped(), (_THEN, *lines_of(shown, b)), shown)


def _rent(fit: Fit, chips: Sequence[ChipCount], b: Brief) -> Sentence | None:
    """What one run comes to in hours of our chips, and to rent."""
    hours, usd, prices = hours_and_rent(fit.reach.days, chips, b.context.ledger, Assumptions())
    if usd is None:
        return None
    return sentence(
        "{run}: about {usd} to rent, for {hours} GPU-hours of our chips ({basis}).",
        run=f.said(fit.run.entity.name),
        usd=f.both(usd, f.usd_text),
        hours=f.middle(hours),
        basis=basis(prices, b.context.ledger.directory),
    )
