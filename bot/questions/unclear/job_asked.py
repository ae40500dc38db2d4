"""How large one job of ours may be, asked: `can our people run a 1024 GPU job` tells nothing."""

from __future__ import annotations

from typing import Final

from bot.questions.clean import fold
from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Unreadable
from bot.questions.words.leads import LED
from bot.regex import regex

_MAY: Final = r"(?:can|could|may|might|do|does|did|will|would|are|is|am)"
_ASKED: Final = regex(
    rf"^{LED}(?:{_MAY} (?!you\b)"
    r"|how (?:big|large)\b|(?:what|which)(?:'s| is| are|s)? (?:our|the|my) )"
)
_WAYS: Final = ("our offer", "max job 1024")
_NOT_KNOWN: Final = (
    "How large one job may be follows from no figure: it is told, and a question tells nothing."
    " “our offer” shows it where it is on file; else say it, as in “max job 1024”."
)
_OF_A_RUN: Final = (T.LAB, T.RUN, T.SIZE, T.SIZED, T.TRAIN, T.HOWLONG, T.UNIT, T.ROLES, T.IF, T.VS)


def job_asked(d: Draft, text: str) -> Unreadable | None:
    """What to say in place of asking for the largest job; None where it is told, or a run named."""
    is_ours = d.has_raw(T.US) or d.has_raw(T.OUR)
    is_size = d.largest is not None or (d.has_raw(T.JOB) and (d.has_raw(T.MAX) or d.has_raw(T.BIG)))
    if not (is_ours and is_size) or any(map(d.has_raw, _OF_A_RUN)):
        return None
    return Unreadable(_NOT_KNOWN, _WAYS, is_plain=True) if _ASKED.search(fold(text)) else None
