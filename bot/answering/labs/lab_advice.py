"""What to say of a lab, what not to, what to concede and what to ask."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import Context, only
from bot.answers import Advice
from bot.compute.labs import LabFigures
from bot.compute.offers import figures_of
from bot.prose import Sentence, sentence
from bot.questions.types import Question
from storage.records import EntityKind, Metric


def _only_ours(lab: LabFigures, question: Question, context: Context) -> Sentence:
    """What may be said where they have no figure: ours, or how it is had where it was not asked."""
    saved = context.saved if question.uses_saved else None
    ours = figures_of(saved.offer, context.ledger, question.assume) if saved else None
    if ours is None or ours.per_researcher is None:
        asked = f.said(f"us vs {lab.lab.name}")
        return sentence(
            "“They have not published it.” Then ours, which “{asked}” tells.", asked=asked
        )
    return sentence(
        "“They have not published it; ours is {n} {h} per researcher on average.”",
        n=f.middle(ours.per_researcher),
        h=f.H100E,
    )


def advice_of(lab: LabFigures, question: Question, context: Context) -> Advice:
    """Of a lab without a public figure that none is, and no guess at one."""
    name = f.said(lab.lab.name)
    if lab.stock is None:
        return Advice(
            say=(_only_ours(lab, question, context),),
            dont_say=(sentence("“Probably bigger”, or a guess from money raised."),),
            concede=(sentence("They may well be larger."),),
            ask=(sentence("“What share did they offer you?”"),),
        )
    say: tuple[Sentence, ...] = ()
    if lab.per_employee:
        say = (
            sentence(
                "“An average of about {n} {h} per employee there, serving included.”",
                n=f.middle(lab.per_employee),
                h=f.H100E,
            ),
        )
    return Advice(
        say=say,
        dont_say=only(
            sentence("A sum of sites, contracts and stock: they overlap."),
            sentence("A figure per researcher at {lab} without its range.", lab=name)
            if lab.per_researcher
            else None,
        ),
        concede=only(_today(lab, context)),
        ask=(_whose_chips(lab),),
    )


def _today(lab: LabFigures, context: Context) -> Sentence | None:
    """What an old figure leaves open: of a stock that grew from year to year, in which way."""
    if lab.stock_fact is None or not context.ledger.is_stale(lab.stock_fact):
        return None
    history = context.ledger.all(lab.lab.slug, Metric.H100E_IN_USE)
    known = sorted((x.as_of, x.value) for x in history if x.value)
    if len(known) > 1 and known[-1][1] > known[-2][1]:
        return sentence("What runs there today is probably more than at the date of the figure.")
    return sentence("What runs there today is not on record: it may be more.")


def _whose_chips(lab: LabFigures) -> Sentence:
    """With whom the asker's own work would share chips there."""
    if lab.lab.kind is not EntityKind.LAB:
        return sentence("“Which allocations have you held?”")
    if lab.stock_fact and lab.stock_fact.metric == Metric.H100E_IN_USE:
        return sentence("“Is your work on the side that shares chips with customers?”")
    return sentence("“How much of the cluster would be yours, and who else shares it?”")
