"""Whom a programme of shared compute has to be for: academics, or companies."""

from __future__ import annotations

from typing import Final

from bot.questions.clean import fold
from bot.regex import regex

ACADEMICS: Final = "academics"
COMPANIES: Final = "companies"
_WORDS: Final = {
    ACADEMICS: regex(
        r"\b(?:academics?|academia|professors?|facult(?:y|ies)|universit(?:y|ies)|students?"
        r"|phds?|postdocs?|scientists|researchers)\b"
    ),
    COMPANIES: regex(r"\b(?:start-?ups?|companies|company|smes?|firms?|businesses|industry)\b"),
}
_FOR: Final = {
    ACADEMICS: regex(r"\b(?:academic|researchers|educators|bodies|users|consortium)\b"),
    COMPANIES: regex(r"\b(?:compan(?:y|ies)|start-?ups?|users|consortium)\b"),
}
"""What a programme says of whom it is for; first-time users may be either."""


def applicants_in(text: str) -> str | None:
    """Who is to be given compute, by the words of a text; None where it names none, or both."""
    low = fold(text)
    found = [kind for kind, words in _WORDS.items() if words.search(low)]
    return found[0] if len(found) == 1 else None


def may_apply(applicants: str | None, who: str) -> bool:
    """Whether a programme for `who` is one for these; any is where nobody was named."""
    return applicants not in _FOR or _FOR[applicants].search(who) is not None
