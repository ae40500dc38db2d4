"""Whom an answer is about, by name, and what the imported list itself says of them."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import Context
from bot.candidates.finding import Dossier, Finding, candidate_of
from bot.candidates.scholars.settling import asked_for
from bot.prose import Sentence, sentence
from bot.questions.types import Question
from storage.records import Candidate


def understood(question: Question, context: Context, finding: Finding) -> str:
    """The echo of a question; whoever was asked for by an id is named before it.

    It belongs to the answer itself, of which no preview and no log shows anything.
    """
    asked, name = question.person or "", _name(finding)
    if not name or not asked_for(asked).by_id:
        return context.understood
    return context.understood.replace(asked, f"{name} ({asked})", 1)


def _name(finding: Finding) -> str:
    if isinstance(finding, Dossier):
        return finding.identity.name
    candidate = candidate_of(finding)
    return candidate.name if candidate else ""


def on_list(candidate: Candidate | None) -> Sentence | None:
    """The institution and the topics of somebody of the pool; None where the list has neither."""
    person = candidate.person if candidate else None
    said = [person.affiliation, *person.topics] if person else []
    if candidate is None or not any(said):
        return None
    return sentence(
        "In your list since {day}: {said}.",
        day=f.said(f.day_text(candidate.added_at.date())),
        said=f.said("; ".join(filter(None, said))),
    )
