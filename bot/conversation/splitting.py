"""Several questions in one message. An offer is never taken apart."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

MOST = 6
"""Questions of one message that are answered; more would be a list nobody reads."""

_LISTED = re.compile(r"^\s*(?:\d{1,2}[.)]|[-*•])\s+", re.MULTILINE)
_ENDS = re.compile(
    r"(?<=\?)\s*(?=\S)|\n+|(?<=[.!])(?<!\be\.g\.)(?<!\bi\.e\.)(?<!\bvs\.)(?<!\bca\.)\s+"
    r"(?=[A-Z]|(?:and )?(?:also|second(?:ly)?|third(?:ly)?|next|finally|btw|another (?:thing|"
    r"question)|one more (?:thing|question))\b)|;\s+"
)
_ASKS = (
    r"(?=(?:what|how|who|which|where|when|why|is|are|can|could|does|do|did|prices?(?: of)?|"
    r"costs? of|compare|rank|tell me|show me|hiring|open (?:roles|positions)|roles|pay|salaries|"
    r"(?:their|its) (?:pay|salaries|roles|openings|hiring|compute|size|prices?)|"
    r"news|moves|(?:the |any )?(?:digest|news|moves|roles))\b)"
)
"""How a question may begin in the middle of a sentence."""
_JOINS = re.compile(
    rf",?\s+(?:and(?: also)?|also|plus|then)\s+{_ASKS}|,\s+(?:and |also |plus |then )*{_ASKS}",
    re.IGNORECASE,
)

IsQuestion = Callable[[str], bool]
"""Whether a part asks something by itself."""


def parts(text: str, stands: IsQuestion, leans: IsQuestion) -> tuple[str, ...]:
    """The questions of a message, or the message itself.

    It is taken apart only where its first part `stands` by itself, and each other one either does
    or `leans` on the one before.
    """
    for marks in (_ENDS, _JOINS):
        found = _split(text, marks)
        if 1 < len(found) <= MOST and _are_questions(found, stands, leans):
            rest = [part for piece in found for part in _again(piece, marks, stands, leans)]
            return tuple(rest[:MOST])
    return (text,)


def _again(
    piece: str, marks: re.Pattern[str], stands: IsQuestion, leans: IsQuestion
) -> Sequence[str]:
    """A sentence may hold two questions joined by “and”."""
    if marks is _JOINS:
        return (piece,)
    found = _split(piece, _JOINS)
    return found if len(found) > 1 and _are_questions(found, stands, leans) else (piece,)


def _split(text: str, marks: re.Pattern[str]) -> list[str]:
    bare = _LISTED.sub("", text)
    pieces = (piece.strip(" \t,") for piece in marks.split(bare))
    return [piece for piece in pieces if any(map(str.isalnum, piece))]


def _are_questions(found: Sequence[str], stands: IsQuestion, leans: IsQuestion) -> bool:
    return stands(found[0]) and all(stands(part) or leans(part) for part in found[1:])
