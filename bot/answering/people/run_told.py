"""What a published run comes to in GPU-hours, and what these would rent for today."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import Context
from bot.candidates.runs import Run
from bot.compute.estimates import from_fact
from bot.compute.offers import chip_price
from bot.prose import Sentence, sentence
from bot.quantities import Unit, derive
from bot.questions.types import Assumptions


def hours_told(run: Run, context: Context) -> Sentence | None:
    """The published GPU-hours of a run with their rent; None where no hours are published."""
    chip = run.hours.detail("chip") if run.hours else None
    if run.hours is None or not run.hours.value or chip is None:
        return None
    told = sentence(
        "It took about {n} GPU-hours of {chip}",
        n=f.value_of(run.hours, f.quantity_text),
        chip=f.said(context.name(chip)),
    )
    price = chip_price(chip, context.ledger, Assumptions())
    if price is None:
        return told.stopped()
    hours = from_fact("the published hours", run.hours, Unit.CHIP_HOURS)
    rent = sentence(
        ", some {usd} to rent today ({basis}, {day}).",
        usd=f.middle(derive(Unit.USD, [hours, price.estimate]), f.usd_text),
        basis=f.said(price.words),
        day=f.day_of(price.headline),
    )
    return Sentence((*told.parts, *rent.parts))
