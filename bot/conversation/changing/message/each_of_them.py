"""`each` and `both`, said of labs that were spoken of: `how many researchers does each have`."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.types import Question
from bot.regex import regex

_THOSE: Final = r"(?: of (?:them|these|those|the (?:two|three|labs)))?"
_EACH: Final = rf"(?:each(?: one| lab| company)?|both){_THOSE}"
_DOES: Final = regex(
    rf"\b(?:do|does) (?:(?:they|the two|these|those) )?{_EACH}"
    r"(?= (?:have|own|run|use|employ|pay|publish|rent|spend)\b)",
    re.IGNORECASE,
)
_HAS: Final = regex(rf"\b(?:has|have) {_EACH}(?! \w)", re.IGNORECASE)
"""`how many people has each of them`."""
_OF: Final = regex(rf"\b(?P<of>of|at|about|on) {_EACH}(?=\W*$)", re.IGNORECASE)
"""`headcount of both`."""


def each_of_them(text: str, last: Question) -> str:
    """The message with `they` in place of each of the labs that were asked about before."""
    if len(last.labs) < 2 or last.other:
        return text
    text = _HAS.sub("do they have", _DOES.sub("do they", text))
    return _OF.sub(r"\g<of> them", text)
