"""Chips announced for a place where no data centre is followed: `Mistral's sites in France`."""

from __future__ import annotations

from collections.abc import Iterable

from bot import formats as f
from bot.answering.context import Context
from bot.answering.labs.lab_chips import announced_by
from bot.compute.announced import announced_stock
from bot.prose import Sentence, sentence
from bot.questions.types import Question
from bot.questions.words.site_places import lies_in
from storage.records import Entity, EntityKind, Fact


def announced_in(question: Question, context: Context) -> tuple[Fact, ...]:
    """The accounts of chips that are announced for the place asked about, of whoever was named."""
    place = question.place or ""
    planned = [announced_stock(lab, context.ledger) for lab in _labs(question, context)]
    facts = [fact for each in planned if each for fact in each.facts]
    return tuple(fact for fact in facts if lies_in(fact.detail("site") or "", place))


def headline_of(facts: tuple[Fact, ...], where: str, context: Context) -> Sentence:
    """That somebody announced some there, and that it is not confirmed."""
    towns = dict.fromkeys(town for fact in facts if (town := fact.detail("site")))
    return sentence(
        "{whose}{where}: announced at {towns}, not confirmed to run",
        whose=f.said(_whose(facts, context)),
        where=f.said(where),
        towns=f.listed(list(towns), *facts),
    )


def told_of(facts: tuple[Fact, ...], context: Context) -> tuple[Sentence, ...]:
    """Whose they are, and what each account says; those in conflict are shown side by side."""
    if not facts:
        return ()
    is_disputed = any(fact.detail("conflicts") for fact in facts)
    lead = sentence(
        "Of {whose} only announcements are on record there{conflict}.",
        whose=f.said(_whose(facts, context)),
        conflict=f.cited(", which conflict" if is_disputed else "", *facts),
    )
    return (lead, *announced_by(facts, context))


def _whose(facts: tuple[Fact, ...], context: Context) -> str:
    return f.names([context.name(lab) for lab in dict.fromkeys(x.subject for x in facts)]).text


def _labs(question: Question, context: Context) -> Iterable[Entity]:
    every = context.ledger.directory.of(EntityKind.LAB)
    return (lab for lab in every if not question.labs or lab.slug in question.labs)
