"""Programmes of shared compute, with what each of ours has beside them where that is asked."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answering.context import Context
from bot.answering.labs.programmes import programmes
from bot.answers import Answer, Figure
from bot.compute.offers import OfferFigures, figures_of
from bot.prose import Sentence, sentence
from bot.questions.types import Question

_NO_SHARE: Final = sentence(
    "What one project or person gets of a programme is on record only where it is told below, so"
    " no ratio to it is given."
)


def programmes_beside(question: Question, context: Context) -> Answer:
    """All that is on record of them; ours first where it is to be set beside."""
    told = programmes(question, context)
    ours = (
        figures_of(context.saved.offer, context.ledger, question.assume) if context.saved else None
    )
    if ours is None or not question.uses_saved or (first := _ours(ours)) is None:
        return told
    figures = (
        Figure("offer.h100e", ours.h100e),
        Figure("offer.h100e_per_researcher", ours.per_researcher),
    )
    return replace(
        told, verdict=(first, _NO_SHARE, *told.verdict), figures=(*told.figures, *figures)
    )


def _ours(ours: OfferFigures) -> Sentence | None:
    if ours.per_researcher is None or ours.h100e is None or ours.researchers is None:
        return None
    return sentence(
        "Yours: {each} {h} for each researcher on average, {all} in all for {people}.",
        each=f.middle(ours.per_researcher),
        h=f.H100E,
        all=f.middle(ours.h100e, f.count_text),
        people=f.middle(ours.researchers, f.exact_text),
    )
