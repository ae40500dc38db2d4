"""Which words of a message may be a name, or a part of one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.candidates.scholars.text import folded
from bot.conversation.memory import Hearing
from bot.questions.tags import T
from bot.questions.types import Question
from bot.questions.words.common_words import common
from bot.questions.words.name_words import COMPANY, MONTHS, NO_NAME
from bot.regex import regex

_WORD: Final = regex(r"[^\W\d_]+(?:['’-][^\W\d_]{2,})*")
_AS_TYPED: Final = regex(
    r'"[^"]*"|“[^”]*”|\bpurpose\s*:.*|\S+@\S+|\b\w+://\S+', re.IGNORECASE | re.DOTALL
)
"""What was typed as it stands: a name in quotes, a purpose, an address."""
_AT: Final = regex(r"\b(?:at|from|near|of the|university of|vs\.?|versus) $", re.IGNORECASE)
"""What stands before an institution."""
_OF_DAYS: Final = regex(
    r"\b(?:in|by|since|until|till|from|before|after|during|of|on|early|mid|late|last|next|this|"
    r"through|to|between|every|each|start(?:ing)?|as of|end|beginning|\d{1,2}(?:st|nd|rd|th)?)"
    r"[ -]$",
    re.IGNORECASE,
)
_YEAR: Final = regex(r"[ ,.-]+(?:of )?(?:the )?\d|[ ,.-]+(?:to|until|till|onwards?|and \w+ber)\b")
_LEAST: Final = 3


@dataclass(frozen=True, slots=True)
class NameWord:
    """A word that may be a part of somebody's name."""

    said: str
    start: int
    end: int
    is_month: bool
    is_free: bool
    """Whether it means nothing else, so that the pool is asked for it."""

    @property
    def is_capital(self) -> bool:
        """Whether it is written as a name."""
        return not self.said[:1].islower()


def runs_of_names(
    text: str, last: Question | None, hearing: Hearing, spoken: Sequence[str]
) -> list[tuple[NameWord, ...]]:
    """The words that may be names, those beside each other together, in their order."""
    known = {word for name in spoken for word in folded(name).split()}
    hidden = [found.span() for found in _AS_TYPED.finditer(text)]
    runs: list[tuple[NameWord, ...]] = []
    for found in _WORD.finditer(text):
        is_hidden = any(start <= found.start() < end for start, end in hidden)
        word = None if is_hidden else _name_word(text, found.span(), last, hearing, known)
        if word is None:
            continue
        if runs and text[runs[-1][-1].end : word.start] == " ":
            runs[-1] = (*runs[-1], word)
        else:
            runs.append((word,))
    return runs


def _name_word(
    text: str, at: tuple[int, int], last: Question | None, hearing: Hearing, known: set[str]
) -> NameWord | None:
    start, end = at
    said = text[start:end]
    low = said.lower()
    if low in MONTHS:
        is_day = _is_day(text, start, end, last)
        may_be = not is_day and (said[0].isupper() or low != "may") and (start or low != "may")
        return NameWord(said, start, end, is_month=True, is_free=True) if may_be else None
    if low in NO_NAME:
        return None
    kinds = {tag.kind for tag in hearing.tagged(said)}
    if folded(said) in known and (kinds <= {T.UNKNOWN} or said[0].isupper()) and T.LAB not in kinds:
        return NameWord(said, start, end, is_month=False, is_free=False)
    if len(said) < _LEAST or kinds != {T.UNKNOWN}:
        return None
    is_common = low in common() and not (start and said[0].isupper() and not text.isupper())
    is_place = _AT.search(text[:start]) or _is_company(text[end:])
    return NameWord(said, start, end, is_month=False, is_free=not is_common and not is_place)


def _is_day(text: str, start: int, end: int, last: Question | None) -> bool:
    """Whether it is said otherwise that a month is meant, or a day was asked for before."""
    is_of_days = bool(_OF_DAYS.search(text[:start]) or _YEAR.match(text[end:]))
    return is_of_days or (last is not None and last.as_of is not None)


def _is_company(rest: str) -> bool:
    following = _WORD.match(rest[1:]) if rest[:1] == " " else None
    return following is not None and following[0].lower() in COMPANY
