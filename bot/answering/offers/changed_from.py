"""What a change of our saved offer does to everyone's share, and what other chips cost more."""

from __future__ import annotations

from dataclasses import replace

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.offers.money import basis
from bot.compute.offers import OfferFigures, figures_of
from bot.compute.situation import Situation
from bot.prose import Sentence, sentence
from bot.questions.types import Question


def changed_from(question: Question, s: Situation, context: Context) -> tuple[Sentence, ...]:
    """`Your saved offer has 51 H100e each: this is +33 %.`, where other chips or people were said.

    Nothing of an offer without a share in H100e, or of one whose share stays as it is.
    """
    saved, said = context.saved, question.offer
    if saved is None or said is None or not question.uses_saved or question.save:
        return ()
    held = figures_of(saved.offer, s.ledger, replace(question.assume, idle=None))
    rent = _rent(held, s) if said.chips and said.chips != saved.offer.chips else None
    before, now = held.per_researcher, s.ours.per_researcher
    if before is None or now is None or before.median == now.median:
        return only(rent)
    share = now.median / before.median - 1
    told = sentence(
        "Your saved offer has {before} {h} each: this is {change}.",
        before=f.middle(before),
        h=f.said("H100e"),
        change=f.counted(share, *now.facts, *before.facts, write=f.change_text),
    )
    return only(told, rent)


def _rent(held: OfferFigures, s: Situation) -> Sentence | None:
    """How much more a year of the other chips rents for, each on its own basis."""
    before, now = held.usd_per_year, s.ours.usd_per_year
    if before is None or now is None or not (held.prices and s.ours.prices):
        return None
    more, facts = now.median - before.median, (*now.facts, *before.facts)
    if not more:
        return None
    return sentence(
        "Rent for a year: {now} ({by}) against {before} of yours ({basis}), {far}.",
        now=f.middle(now, f.usd_text),
        by=basis(s.ours.prices, s.ledger.directory),
        far=f.cited(f"{f.usd_text(abs(more))} {'more' if more > 0 else 'less'}", *facts),
        before=f.middle(before, f.usd_text),
        basis=basis(held.prices, s.ledger.directory),
    )
