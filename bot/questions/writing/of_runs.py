"""What is asked of published runs themselves, and not of chips, as text: typed and told alike."""

from __future__ import annotations

from bot.ledger import Directory
from bot.questions.on_record import Listing
from bot.questions.types import Question
from bot.questions.writing.amounts import typed_chip, typed_slugs
from bot.questions.writing.echo_offer import names_of
from bot.questions.writing.wording import COST_NOW, COST_THEN, TOOK

COUNTED_IN = "chip/h100"
"""The chip in which a run is counted where none is named."""


def typed_of_runs(question: Question, directory: Directory) -> str | None:
    """As it is typed; None where chips, or the time on them, are asked for."""
    runs = typed_slugs(question.runs, directory)
    if question.topic == TOOK:
        return f"how much compute went into {runs}"
    if question.topic not in (COST_THEN, COST_NOW):
        return None
    others = [chip for chip in question.chips if chip != COUNTED_IN]
    on = f" on {typed_chip(others[0], directory)}" if others else ""
    would = "would" if question.topic == COST_NOW else "did"
    return f"what {would} {runs} cost to train{on}"


def told_of_runs(question: Question, directory: Directory) -> str | None:
    """As it is told back; None where chips, or the time on them, are asked for."""
    named = names_of(question.runs, directory)
    if question.topic == TOOK:
        return f"the compute that went into {named}"
    if question.topic == COST_NOW:
        others = [chip for chip in question.chips if chip != COUNTED_IN]
        on = f" on {directory.name(others[0])}" if others else ""
        return f"what training {named}{on} costs to rent"
    return f"what training {named} cost" if question.topic == COST_THEN else None


def typed_of_model(question: Question, names: str) -> str:
    """How it is typed: `licence of Qwen3`, `release date of Qwen3`."""
    of = "licence" if question.topic == Listing.LICENCES else "release date"
    return f"{of} of {names}"


def told_of_model(question: Question, names: str) -> str:
    """How it is told back."""
    of = "licence" if question.topic == Listing.LICENCES else "day of publication"
    return f"the {of} of {names}"
