"""Those who will not join after all: `two people decline`, `one of them turned us down`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.saying import Said
from bot.questions.read import SUGGESTIONS
from bot.questions.rules.terms import value_of
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Reading, Understood, Unreadable
from bot.regex import regex

_DECLINE: Final = regex(
    r"\b(?:declin\w+|refus\w+(?! to (?!join|sign|come))|turn\w* (?:it|us|them) down|"
    r"(?:say|says|said) no|f[ae]lls? through|"
    r"(?:back|drop)(?:s|ped|ed)? out|reneg\w+|(?:do|does|did)n['’]?t (?:sign|join|accept|come))\b",
    re.IGNORECASE,
)
_ALL: Final = regex(r"\b(?:all|every(?:one|body)|each|both)\b", re.IGNORECASE)
_SOMEBODY: Final = regex(r"\b(?:some(?:one|body)|an?|another|one)\b", re.IGNORECASE)
_OF: Final = regex(r"\W*(?:(?:out )?of)\b", re.IGNORECASE)
_OF_ELSE: Final = (T.COST, T.HOWMANY, T.PCT, T.MONEY)
_MOST_WORDS: Final = 10


def declined(told: Said, last: Question) -> Reading | None:
    """The hires without those who decline; None where nobody was to join, or nobody declines."""
    found, joining = _DECLINE.search(told.text), last.people
    if last.kind is not Kind.DILUTION or not joining or not found or _is_of_else(told):
        return None
    so_many = _so_many(told, joining, found.start())
    if so_many is None or so_many <= 0:
        return None
    if so_many > joining:
        says = f"Only {joining:,.10g} were to join, so {so_many:,.10g} can't decline."
        return Unreadable(says, SUGGESTIONS, is_plain=True)
    if so_many == joining:  # nobody joins, which leaves what is held today
        return Understood(replace(last, kind=Kind.OFFER, people=None, save=False))
    return Understood(replace(last, people=joining - so_many, save=False))


def _so_many(told: Said, joining: float, end: int) -> float | None:
    """The number before the word that declines; the first of two where one is `of` the other."""
    before = told.text[:end]
    numbers = [tag for tag in told.draft.raw if tag.kind is T.NUM and tag.end <= end]
    parts = [one for one in numbers if _OF.match(told.text[one.end :])]
    if numbers:
        return value_of((parts or numbers)[-1])
    if _ALL.search(before):
        return joining
    return 1.0 if _SOMEBODY.search(before) else None


def _is_of_else(told: Said) -> bool:
    """Whether it speaks of chips, prices or labs, or says more than who declines."""
    d = told.draft
    return bool(d.chips or d.labs or d.has(*_OF_ELSE)) or len(told.text.split()) > _MOST_WORDS
