"""A word that is asked about and that no help explains: `define access`."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.glossary_asked import LEAD
from bot.questions.types import Kind, Question
from bot.questions.unclear.doubt import shown
from bot.regex import regex

_TERM: Final = r"[\"“']?(?P<{}>[\w&/-]+(?: [\w&/-]+){{0,2}})[\"”']?"
_ASKED: Final = regex(
    rf"{LEAD}(?:(?:define|(?:the )?(?:definition|meaning) of) (?:the |an? )?"
    rf"{_TERM.format('defined')}"
    rf"|what (?:does|do) (?:the |an? |your )?(?:word |term )?{_TERM.format('meant')} "
    r"(?:mean|stand for|refer to)(?: here| exactly)?)\W*",
    re.IGNORECASE,
    needs="defin|mean|stand for|refer",
)
_NO_TERM: Final = "“{}” is no word that is explained here"


def no_term(text: str, question: Question) -> tuple[str, ...]:
    """That the word is not explained, where all that can be asked is told in place of it."""
    found = _ASKED.fullmatch(text) if question.kind is Kind.HELP and not question.topic else None
    return (_NO_TERM.format(shown(found["defined"] or found["meant"])),) if found else ()
