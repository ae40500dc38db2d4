"""Two suppositions asked to be held against each other: `which of those two hurts us more`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import OFFERS, Hearing, Memory
from bot.questions.types import Assumptions, Kind, Question
from bot.questions.words.leads import LED
from bot.questions.writing.canonical import to_text
from bot.regex import regex

_TWO: Final = (
    r"(?:(?:one|change|scenario|case|what[- ]ifs?|option)s? ?)?"
    r"(?:of (?:those|these|the|them|both)(?: (?:two|both|changes|scenarios|what[- ]ifs|cases))*)?"
)
_ASKED: Final = regex(
    rf"{LED}(?:which|what)(?:['’]?s)? ?"
    rf"{_TWO} ?(?:(?:is|are|would|will|does|do|be|have|has) )*(?:the )?"
    r"(?:hurts?|harms?|hits?|costs?|helps?|matters?|worse|worst|better|bigger|weighs?|damages?|"
    r"affects?|effect|impact|larger|greater|changes?|moves?)\b[^?]{0,40}(?:\W+(?:and )?why)?\W*",
    re.IGNORECASE,
)
_MANY: Final = regex(r"\b(?:two|both|those|these|them|us|worse|hurts?)\b", re.IGNORECASE)


def which_what_if(text: str, memory: Memory, hearing: Hearing) -> str:
    """The last two suppositions, each to be told by itself; as it was said where there are none.

    Neither is judged: how far behind each leaves us, or what share, says which is worse.
    """
    known = [each for each in (memory.question, *memory.earlier[:1]) if each]
    if len(known) < 2 or not _ASKED.fullmatch(text) or not _MANY.search(text):
        return text
    last, before = known
    if not (_is_supposed(last) and _is_supposed(before)) or len({*last.labs, *before.labs}) > 1:
        return text
    directory = hearing.reader.words.directory
    return "\n".join(f"{to_text(each, directory)}?" for each in (before, last))


def _is_supposed(question: Question) -> bool:
    """Whether it is of ours with hires, or against a lab of which something is assumed."""
    is_changed = question.kind is Kind.DILUTION or question.assume != Assumptions()
    return question.kind in OFFERS and len(question.labs) <= 1 and is_changed
