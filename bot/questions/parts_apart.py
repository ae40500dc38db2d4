"""Several parts of a lab that are asked for at once: `Anthropic's sites and contracts`."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.ledger import Directory
from bot.questions.lab_parts import LabPart, listed_parts
from bot.questions.rules.gather import Draft
from bot.questions.types import Choice, Kind, Question, Understood
from bot.questions.writing.canonical import to_text

_CALLED: Final = {
    LabPart.SITES: "sites",
    LabPart.STAFF: "staff",
    LabPart.CONTRACTS: "contracts",
    LabPart.SPENDING: "spending",
    LabPart.ALLOCATION: "allocation",
}
_IN_CARD: Final = "{} in its card, and each by itself next"


def parts_apart(question: Question, d: Draft, text: str, names: Directory) -> Understood | None:
    """The card of the lab, which has all of them, and each by itself besides."""
    if question.kind is not Kind.LAB or question.topic is not None or question.place:
        return None
    found = listed_parts(d, text)
    if not found:
        return None
    asked = (replace(question, topic=part.value) for part in found)
    typed = (to_text(one, names) for one in asked)
    ways = tuple(Choice(f"{one[0].upper()}{one[1:]}", one) for one in typed)
    said = " and ".join(_CALLED[part] for part in found)
    return Understood(question, (_IN_CARD.format(said),), ways)
