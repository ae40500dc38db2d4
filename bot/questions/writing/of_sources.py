"""Where numbers come from, as it is asked and told."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot.ledger import Directory
from bot.questions.lab_parts import part_of
from bot.questions.one_fact import TOLD, TYPED
from bot.questions.possessive import joined
from bot.questions.rules.sourced import BEFORE, CURRENT
from bot.questions.types import Question
from bot.questions.writing.amounts import typed_chip, typed_slugs
from bot.questions.writing.as_json import chip_name
from bot.questions.writing.echo_offer import names_of
from bot.questions.writing.lab_part import told_part, typed_part

_MOST_FACTS = 4
"""Ids that are told back; the answer has them all."""
_TOLD_OF_ONE: Final[Mapping[str | None, str]] = {
    CURRENT: "whether {} is still current",
    BEFORE: "what {} replaced",
    **TOLD,
}
_TYPED_OF_ONE: Final[Mapping[str | None, str]] = {
    CURRENT: "is {} still current",
    BEFORE: "what did {} replace",
    **TYPED,
}


def told_source(question: Question, directory: Directory) -> str:
    """Whose sources, or those of which facts."""
    part, whose = part_of(question), names_of(question.labs, directory)
    if question.topic in _TOLD_OF_ONE:
        return _TOLD_OF_ONE[question.topic].format(*question.facts)
    if question.facts and not part:
        more = len(question.facts) - _MOST_FACTS
        few = (*question.facts[:_MOST_FACTS], f"{more} more")
        return f"the source of {joined(few if more > 1 else question.facts)}"
    if question.labs:
        return f"the sources on {told_part(part, question, directory) if part else whose}"
    if question.chips:
        names = joined([chip_name(chip, directory) for chip in question.chips])
        return f"the sources on the price of {names}"
    if question.uses_saved:
        return "the sources on what ours costs"
    return "the sources of the last answer"


def typed_source(question: Question, directory: Directory) -> str:
    """The text that asks for them."""
    if question.topic in _TYPED_OF_ONE:
        return _TYPED_OF_ONE[question.topic].format(*question.facts)
    part = part_of(question)
    named = typed_slugs(question.labs, directory) if question.labs else ""
    whose = typed_part(part, question, directory) if part else named
    of = f"for {whose}" if whose else "for our cost" if question.uses_saved else ""
    if question.chips:
        chips = " and ".join(typed_chip(chip, directory) for chip in question.chips)
        of = f"for the price of {chips}"
    return " ".join(part for part in ("source", *question.facts, of) if part)
