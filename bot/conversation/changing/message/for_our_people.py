"""What it takes to equal a lab, for the people of the offer that was spoken of."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.questions.types import Kind, Question
from bot.regex import regex
from storage.records import Offer

_MORE: Final = regex(
    r"\b(?:more(?! or less)|extra|additional(?:ly)?|short (?:of|by)|missing|lack\w*|on top|"
    r"still need|further|add|buy|gap)\b",
    re.IGNORECASE,
)
"""`how many more GPUs would bring us level`: on top of those that were spoken of."""


def for_our_people(question: Question, text: str, last: Question) -> Question | None:
    """The same for so many people, with their chips where it is asked what comes on top of them."""
    held = last.offer
    people = held.researchers if held else None
    if question.kind is not Kind.MATCH or question.offer or held is None or people is None:
        return None
    is_on_top = last.kind is Kind.OFFER and held.chips and _MORE.search(text)
    offer = held if is_on_top else Offer(researchers=people)
    return replace(question, offer=offer, uses_saved=False)
