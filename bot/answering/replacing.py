"""Whether a fact still stands, what replaced it and what it replaced."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import Context
from bot.fact_words import stated_text
from bot.prose import Sentence, sentence
from bot.questions.rules.sourced import BEFORE, CURRENT, OF_ONE
from bot.questions.types import Question
from storage.records import Fact, Grade


def is_of_one(found: tuple[Fact, ...], question: Question) -> bool:
    """Whether it is asked of one fact if it still stands, or what stood before it."""
    return question.topic in OF_ONE and len(found) == 1


def told_first(
    found: tuple[Fact, ...], history: tuple[Fact, ...], question: Question
) -> Fact | None:
    """What replaced the one fact or what it replaced, whichever is asked; None of anything else."""
    if not is_of_one(found, question):
        return None
    is_newer = question.topic == CURRENT
    return next((other for other in history if _is_newer(other, found[0]) is is_newer), None)


def standing_of(
    fact: Fact,
    history: tuple[Fact, ...],
    head: Fact | None,
    question: Question,
    context: Context,
) -> Sentence:
    """Whether a fact still stands, or what stood before it, as far as anything is on record."""
    if head is not None:
        return replaced(head, fact)
    if question.topic == BEFORE:
        words = "No earlier value of {id} is on record"
        unchanged = "" if history else ": it has not been changed"
        return sentence(words + unchanged, id=f.id_of(fact))
    is_stale = context.ledger.is_stale(fact) and fact.grade is not Grade.CONVENTION
    return sentence(
        "Nothing on record replaces {id}, {age} old{stale}",
        id=f.id_of(fact),
        age=f.age_of(fact, context.ledger.on),
        stale=f.said(", which is stale" if is_stale else ""),
    )


def _is_newer(other: Fact, fact: Fact) -> bool:
    return other.supersedes == fact.id or other.as_of > fact.as_of


def replaced(other: Fact, asked: Fact) -> Sentence:
    """`It replaced E-e863eeb5: 17,484 H100e (6 Jul 2026).`"""
    return sentence(
        "It was replaced by {id}: {what} ({day})"
        if _is_newer(other, asked)
        else "It replaced {id}: {what} ({day})",
        id=f.id_of(other),
        what=f.cited(stated_text(other), other),
        day=f.day_of(other),
    )
