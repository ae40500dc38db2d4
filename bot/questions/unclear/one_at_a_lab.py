"""What one researcher may use inside a lab, asked of labs at large: it is not on record."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Unreadable
from bot.regex import regex

_NOT_ON_RECORD: Final = (
    "What one researcher may use inside a lab is not on record. How a lab shares its compute out is"
    " told where it was published, lab by lab."
)
_WAYS: Final = ("how is compute allocated at OpenAI",)
_ONE: Final = (
    r"(?:(?:a|an|one|any|each|every) )?(?:single |individual |lone )?"
    r"(?:researcher|person|scientist|engineer|employee|phd)s?"
)
_ASKED: Final = regex(
    r"\b(?:any|which|what|other|some|do|does|most|big)(?: \w+)? (?:labs?|companies|employers)\b.*"
    r"(?:\b(?:let|lets|allow|allows|permit|permits)\b.{0,12}"
    rf"\b{_ONE}\b.*\b(?:run|runs|train|use|jobs?|cluster|start|launch|have|get)\b"
    rf"|\bwhere {_ONE} (?:may|can|could|is allowed to) (?:run|train|use|start|launch)\b)",
    re.IGNORECASE,
)
"""`does any lab let a single researcher do runs like that`."""


def one_at_a_lab(now: Draft, text: str) -> Unreadable | None:
    """That it is not on record, where no lab is named; None of other texts."""
    asks = not now.labs and not now.has(T.OUR) and _ASKED.search(text)
    return Unreadable(_NOT_ON_RECORD, _WAYS, is_plain=True) if asks else None
