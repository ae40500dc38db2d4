"""What is said where dollars are asked for and an answer has none."""

from __future__ import annotations

from typing import Final

from bot.answers import Answer
from bot.prose import Sentence, sentence
from bot.questions.lab_parts import LabPart, part_of

_NO_FIGURE: Final = sentence(
    "This answer has no figure in dollars; ask for an offer, or for a price."
)
_NO_DEAL: Final = sentence(
    "No sum in dollars is on record for these deals, neither for a year nor in all."
)


def without_dollars(answer: Answer) -> Sentence:
    """That no figure of an answer is in dollars, or that no deal of a lab has one on record."""
    return _NO_DEAL if part_of(answer.question) is LabPart.CONTRACTS else _NO_FIGURE
