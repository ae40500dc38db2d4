"""Whom an answer is about, by name: of an id alone nobody can tell whether it is who was meant."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.context import Context
from bot.candidates.finding import Dossier, Finding, candidate_of
from bot.candidates.scholars.settling import asked_for
from bot.questions.types import Question


def naming(question: Question, context: Context, finding: Finding) -> Context:
    """The same with an echo in which whoever was asked for by an id is named before it.

    It belongs to the answer itself, of which no preview and no log shows anything.
    """
    asked, name = question.person or "", _name(finding)
    if not name or not asked_for(asked).by_id:
        return context
    return replace(context, understood=context.understood.replace(asked, f"{name} ({asked})", 1))


def _name(finding: Finding) -> str:
    if isinstance(finding, Dossier):
        return finding.identity.name
    candidate = candidate_of(finding)
    return candidate.name if candidate else ""
