"""A part of what is known of a lab, as it is typed and told: of contracts also whose and when."""

from __future__ import annotations

from bot.ledger import Directory
from bot.questions.lab_parts import TOLD, TYPED, LabPart
from bot.questions.rules.contracts import ALL_CLOUDS
from bot.questions.types import Question
from bot.questions.writing.amounts import typed_slugs
from bot.questions.writing.days import since
from bot.questions.writing.echo_market import since_told
from bot.questions.writing.echo_offer import names_of

_CLOUDS = " with cloud providers"


def typed_part(part: LabPart, question: Question, directory: Directory) -> str:
    """`compute contracts of openai with microsoft since 2026-01-01`."""
    whom = f" with {typed_slugs(question.partners, directory)}" if question.partners else ""
    by = _CLOUDS if question.partners == (ALL_CLOUDS,) else whom
    whole = TYPED[part].format(typed_slugs(question.labs, directory))
    return f"{whole}{by} {since(question)}".rstrip()


def told_part(part: LabPart, question: Question, directory: Directory) -> str:
    """`what OpenAI has signed for compute with Microsoft since 1 Jan 2026`."""
    whom = f" with {names_of(question.partners, directory)}" if question.partners else ""
    by = _CLOUDS if question.partners == (ALL_CLOUDS,) else whom
    return f"{TOLD[part].format(names_of(question.labs, directory))}{by}{since_told(question)}"


def side_typed(question: Question) -> str:
    """How it is typed whether more than a number are asked for, or fewer."""
    return "less" if question.fewer else "more"


def side_told(question: Question) -> str:
    """How the same is told."""
    return "no more than" if question.fewer else "more than"
