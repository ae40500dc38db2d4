"""`what is missing in our offer`: how much of it is told, and what each gap costs in certainty."""

from __future__ import annotations

from collections.abc import Sequence

from bot import formats as f
from bot.answering.context import Context
from bot.answering.missing import ask_for_offer
from bot.answers import Answer, Cell, Figure, Table
from bot.compute.completeness import Completeness, Gap, completeness
from bot.compute.offers import figures_of
from bot.prose import Sentence, sentence
from bot.questions.types import Choice, Kind, Question
from storage.records import SavedOffer


def told(question: Question, context: Context) -> Answer:
    """When our offer was saved, how many of its fields are told, and what the others cost."""
    saved = context.saved
    if saved is None:
        return ask_for_offer(question, context)
    each = figures_of(saved.offer, context.ledger, question.assume).per_researcher
    figure = Figure("offer.h100e_per_researcher", each, "say how many researchers there are")
    found = completeness(saved.offer, figure)
    return context.answer(
        Kind.OFFER,
        question,
        headline=_headline(found, saved),
        verdict=() if found.gaps else (_ALL_TOLD,),
        table=_table(found.gaps),
        figures=(figure,),
        caveats=(_HOW, _BY_WHOM) if found.gaps else (_BY_WHOM,),
        next=_next(found),
    )


_ALL_TOLD = sentence("Nothing is missing: every field of an offer is told.")
_BY_WHOM = sentence("App Home shows who saved it, and what it was before.")
_HOW = sentence(
    "Type after “update our offer:” what is to be told besides, as in “{example}”.",
    example=f.said("update our offer: 80% for research"),
)


def _headline(found: Completeness, saved: SavedOffer) -> Sentence:
    return sentence(
        "Our offer, saved on {day}, tells {known} of {all} fields",
        day=f.said(f.day_text(saved.saved_at.date())),
        known=f.said(str(found.known)),
        all=f.said(str(found.of)),
    )


def _table(gaps: Sequence[Gap]) -> Table | None:
    rows = tuple((f.said(gap.field), _costs(gap)) for gap in gaps)
    return Table(("Not told", "What that costs"), rows) if rows else None


def _costs(gap: Gap) -> Cell:
    told, facts = gap.costs.text, gap.costs.facts
    return f.cited(told, *facts) if facts else f.said(told)


def _next(found: Completeness) -> tuple[Choice, ...]:
    ours = Choice("Show our offer", "our offer")
    how = Choice("What an offer may hold", "help offer")
    return (ours, how) if found.gaps else (ours,)
