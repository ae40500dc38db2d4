"""What is asked of a lab and is nothing of its compute: where it is from, how old, what worth."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.types import Kind, Question
from bot.questions.words.listing_words import is_adjective
from bot.regex import regex

_OF_COMPANY: Final = regex(
    r"\b(?:how old|found(?:ed|ers?)|worth|valuation|valued at|revenues?|profit\w*|funding|ceo|"
    r"raised?|rais(?:es|ing)|money|capital|investors?|shareholders?|"
    r"headquarter\w*|based in|public(?:ly)? (?:traded|listed)|ipo|(?:stock|share) price|owned by|"
    r"who (?:owns|leads|runs))\b",
    re.IGNORECASE,
)
_OF_JOBS: Final = regex(
    r"\b(?:visas?|work permits?|relocation|remote(?:ly)?|(?:parental|maternity|paternity|sick) "
    r"leave|perks?|benefits|pensions?|holidays|vacation)\b",
    re.IGNORECASE,
)
"""What those who work there get besides: of them, too, nothing is on record."""
_WORD: Final = regex(r"[^\W\d_]+")


def not_of_compute(question: Question, text: str) -> tuple[str, ...]:
    """The words that the card of a lab says nothing to, and that nothing of it is on record."""
    if question.kind is not Kind.LAB or question.place:
        return ()
    found = _OF_JOBS.search(text)
    if question.topic and not found:
        return ()
    found = found or _OF_COMPANY.search(text)
    of_region = (each[0] for each in _WORD.finditer(text) if is_adjective(each[0]))
    word = found[0] if found else next(of_region, None)
    return (f"“{word}” left out, as only its compute and staff are on record",) if word else ()
