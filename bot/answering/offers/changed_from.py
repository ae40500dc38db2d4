"""What a change of our saved offer does to everyone's share: from how much, and by what part."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import Context
from bot.compute.offers import figures_of
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
    before = figures_of(saved.offer, s.ledger, question.assume).per_researcher
    now = s.ours.per_researcher
    if before is None or now is None or before.median == now.median:
        return ()
    share = now.median / before.median - 1
    return (
        sentence(
            "Your saved offer has {before} {h} each: this is {change}.",
            before=f.middle(before),
            h=f.said("H100e"),
            change=f.counted(share, *now.facts, *before.facts, write=f.change_text),
        ),
    )
