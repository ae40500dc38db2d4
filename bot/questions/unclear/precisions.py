"""Number formats that chips are compared in: `H100 or A100 in FP8`, of which one rate is used."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.types import Kind, Question
from bot.regex import regex

_FORMAT: Final = regex(
    r"\b(?:(?:native|dense) )?(?:fp|bf|int|tf|mx)-?(?:4|8|16|32|64)\b", re.IGNORECASE
)
_TAKEN: Final = (
    "“{}” taken as the one peak rate that H100e are counted by: a chip's best dense one at eight or"
    " sixteen bit"
)


def precisions(question: Question, text: str) -> tuple[str, ...]:
    """The format that is named, and by which rate chips are compared whatever it is."""
    found = _FORMAT.search(text) if question.kind is Kind.COMPARE and question.other else None
    return (_TAKEN.format(found[0]),) if found else ()
