"""Any university or any lab, as an institution that people of the pool are asked for by."""

from __future__ import annotations

from typing import Final

from bot.questions.clean import fold
from bot.questions.types import Question
from bot.regex import regex

_ANY: Final = regex(
    r"(?:(?:an?|any|some|the) )?(?:universit(?:y|ies)|unis?|colleges?|academia|"
    r"academic institutions?)"
)


_ANY_LAB: Final = regex(
    r"(?:(?:an?|any|some|the|another) )?(?:(?:ai|frontier|industry|industrial|big|private|"
    r"corporate|commercial) )*(?:labs?|laborator(?:y|ies)|industry)"
)


def is_any_lab(place: str | None) -> bool:
    """Whether any lab is meant, and none of that name."""
    return bool(place) and _ANY_LAB.fullmatch(fold(place or "").strip()) is not None


def is_any_university(place: str | None) -> bool:
    """Whether any university is meant, and no institution of that name."""
    return bool(place) and _ANY.fullmatch(fold(place or "").strip()) is not None


def places_told(question: Question) -> str:
    """Where people are who are asked for: `at Meta`, `not at a university`; empty of any place."""
    at = f"at {place_called(question.place)}" if question.place else ""
    others = " or ".join(map(place_called, question.without))
    return " and ".join(filter(None, (at, f"not at {others}" if others else "")))


def place_called(place: str) -> str:
    """How an institution is called in an answer: `academia` and `universities` are any of them."""
    if is_any_lab(place):
        return "a lab"
    return "a university" if is_any_university(place) else place
