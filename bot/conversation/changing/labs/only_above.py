"""Labs above a number, of those that were ranked: `only those above 1 million H100`."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.types import Kind, Question, Scope
from bot.regex import regex

_ABOVE: Final = regex(
    r"\W*(?:(?:and|so|ok|now|then)\W+)*(?:only|just|show|list|keep|which|which ones|who)"
    r"(?: (?:me|the|those|ones|labs|of them|all|are|is|has|have|with|that have|having|who have))*"
    r" (?:above|over|more than|beyond|at least|north of|>) "
    r"(?P<count>\d[\d,.]*(?: ?(?:k|m|thousand|million|mn))?)"
    r"(?: ?(?:h100e?s?|gpus?|chips|accelerators))?(?: (?:in total|please|pls))*\W*",
    re.IGNORECASE,
)


def only_above(text: str, last: Question | None) -> str:
    """The text as a question of all labs, after their rank; any other as it is."""
    is_of_totals = last and last.kind is Kind.LEAGUE and not last.topic
    if last is None or not is_of_totals or last.scope not in (None, Scope.TOTAL):
        return text
    found = _ABOVE.fullmatch(text)
    return f"which labs have more than {found['count']} H100e" if found else text
