"""What is said where dollars are asked for and an answer has none."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.prose import sentence
from bot.questions.lab_parts import LabPart, part_of

_NO_FIGURE: Final = sentence(
    "This answer has no figure in dollars; ask for an offer, or for a price."
)
_NO_DEAL: Final = sentence(
    "No sum in dollars is on record for these deals, neither for a year nor in all; it may be"
    " public elsewhere."
)


def without_dollars(answer: Answer) -> Answer:
    """An answer that says so of itself; of deals it keeps in which unit each is told."""
    if part_of(answer.question) is not LabPart.CONTRACTS:
        return replace(answer, verdict=(_NO_FIGURE,))
    if not answer.headline.facts:
        return answer  # there is none to be worth anything
    head = sentence(
        "{deals}, none with a sum in dollars",
        deals=f.cited(answer.headline.text, *answer.headline.facts),
    )
    told = tuple(line for line in answer.verdict if line.facts)
    return replace(answer, headline=head, verdict=(_NO_DEAL, *told))
