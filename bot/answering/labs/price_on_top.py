"""What money rents, beside those of our saved offer, where it is more of it."""

from __future__ import annotations

from dataclasses import replace
from math import floor

from bot import formats as f
from bot.answering.context import Context
from bot.answering.labs.price_amounts import chips_rented
from bot.compute.offers import figures_of
from bot.compute.prices import Price
from bot.prose import Sentence, sentence
from bot.quantities import Estimate, Unit
from bot.questions.types import Choice, Question
from storage.records import Amount, ChipCount


def share_on_top(chip: str, found: Price, question: Question, context: Context) -> Sentence | None:
    """What each of ours would have with what the money rents, and has today."""
    rented, saved = _on_top(found, question, context), context.saved
    if rented is None or saved is None:
        return None
    more = ChipCount(chip, Amount(float(floor(rented.median))))
    both = replace(saved.offer, chips=(*saved.offer.chips, more))
    now, then = (figures_of(each, context.ledger, question.assume) for each in (saved.offer, both))
    if now.per_researcher is None or then.per_researcher is None or now.researchers is None:
        return None
    facts = (*then.per_researcher.facts, *rented.facts)
    return sentence(
        "With these on top your {heads} would have {then} {h} each, {now} today.",
        heads=f.middle(now.researchers, f.exact_text),
        then=f.counted(then.per_researcher.median, *facts, write=f.quantity_text),
        h=f.said(Unit.H100E),
        now=f.middle(now.per_researcher),
    )


def way_on_top(found: Price | None, question: Question, context: Context) -> tuple[Choice, ...]:
    """The same as an offer, with one click."""
    rented = _on_top(found, question, context) if found else None
    if rented is None:
        return ()
    more = f"{floor(rented.median)} {context.name(question.chips[0])}"
    return (Choice("With these on top of ours", f"what if we add {more}"),)


def _on_top(found: Price, question: Question, context: Context) -> Estimate | None:
    """The chips that a year's money rents beside ours; None where it is none of ours."""
    rented = chips_rented(found, question, context) if question.uses_saved else None
    return None if rented is None or question.days is not None or rented.median < 1 else rented
