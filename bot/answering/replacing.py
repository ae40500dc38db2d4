"""Whether a fact still stands, what replaced it and what it replaced."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import Context
from bot.answering.one_fact import told_of_one
from bot.fact_words import stated_text
from bot.prose import Sentence, sentence
from bot.questions.one_fact import OfOne
from bot.questions.rules.sourced import BEFORE, CURRENT, OF_ONE
from bot.questions.types import Question
from storage.records import Fact, Grade


def is_of_one(found: tuple[Fact, ...], question: Question) -> bool:
    """Whether it is asked of one fact if it still stands, or what stood before it."""
    return question.topic in OF_ONE and len(found) == 1


def told_first(
    found: tuple[Fact, ...], history: tuple[Fact, ...], question: Question
) -> Fact | None:
    """What replaced the one fact or what it replaced, whichever is asked; None of anything else.

    Where nothing is older, what is newer: `has it changed` asks of both.
    """
    if not is_of_one(found, question) or question.topic in tuple(OfOne):
        return None
    newer = [other for other in history if _is_newer(other, found[0])]
    older = [other for other in history if other not in newer]
    told = newer if question.topic == CURRENT else older or newer
    return told[0] if told else None


def standing_of(fact: Fact, head: Fact | None, question: Question, context: Context) -> Sentence:
    """Whether a fact still stands, what stood before it, or another part of what is on record."""
    if question.topic in tuple(OfOne):
        return told_of_one(fact, OfOne(question.topic), context)
    if head is not None:
        is_first = question.topic == BEFORE and _is_newer(head, fact)
        return replaced(head, fact, "; no earlier value is on record" if is_first else "")
    if question.topic == BEFORE:
        words = "No earlier value of {id} is on record: it has not been changed"
        return sentence(words, id=f.id_of(fact))
    is_stale = context.ledger.is_stale(fact) and fact.grade is not Grade.CONVENTION
    return sentence(
        "Nothing on record replaces {id}, {age} old{stale}",
        id=f.id_of(fact),
        age=f.age_of(fact, context.ledger.on),
        stale=f.said(", which is stale" if is_stale else ""),
    )


def _is_newer(other: Fact, fact: Fact) -> bool:
    return other.supersedes == fact.id or other.as_of > fact.as_of


def replaced(other: Fact, asked: Fact, more: str = "") -> Sentence:
    """`It replaced E-e863eeb5: 17,484 H100e (6 Jul 2026).`"""
    return sentence(
        "It was replaced by {id}: {what} ({day}){more}"
        if _is_newer(other, asked)
        else "It replaced {id}: {what} ({day}){more}",
        more=f.said(more),
        id=f.id_of(other),
        what=f.cited(stated_text(other), other),
        day=f.day_of(other),
    )
