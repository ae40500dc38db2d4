"""What a part of the chips was told of, by which it is meant where no word is said: `and 30%`."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.goes_to_product import goes_to_product
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.tags import T
from bot.questions.types import Question
from bot.questions.words.offer_words import OFFERED
from bot.regex import regex
from storage.records import Turn

PRODUCT: Final = "for product"
RESEARCH: Final = "for research"
RESEARCHERS: Final = "of researchers"
_LATELY: Final = 6
_OF_PRODUCT: Final = regex(rf"\b(?:{OFFERED[T.PRODUCT]})\b", re.IGNORECASE)
_OF_RESEARCHERS: Final = regex(r"\b(?:researchers|scientists)\b", re.IGNORECASE)
_OF_RESEARCH: Final = regex(r"\bresearch\b", re.IGNORECASE)


def named_share(text: str, asked: Question) -> str:
    """Of what a message tells a part of the chips, or of whom it asks for a lab's headcount.

    Empty where it doesn't say.
    """
    if part_of(asked) is LabPart.STAFF and _OF_RESEARCHERS.search(text):
        return RESEARCHERS
    share = asked.offer.research_share if asked.offer else None
    if share is None:
        return ""
    if _OF_RESEARCH.search(text):
        return RESEARCH
    return PRODUCT if _OF_PRODUCT.search(goes_to_product(text)) else ""  # `evals take 10%`


def share_told(turns: tuple[Turn, ...]) -> str:
    """What the last part that was told is of; empty where none was told lately."""
    lately = (turn.part for turn in reversed(turns[-_LATELY:]))
    return next((part for part in lately if part in (PRODUCT, RESEARCH)), "")
