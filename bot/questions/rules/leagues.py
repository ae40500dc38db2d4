"""A league of all labs, or of the universities and public bodies where those are asked for."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.questions.clean import fold
from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Question, Scope
from storage.records import Amount, Offer

_ACADEMIC: Final = re.compile(
    r"\b(?:universit(?:y|ies)|unis?|colleges?|academia|academics?"
    r"|(?:academic|university|uni|public) (?:labs?|groups?|clusters?|machines?|centers?|centres?"
    r"|supercomputers?|institutions?))\b"
)
_EACH: Final = (T.RANK, T.MOST, T.MAX, T.BEAT, T.BIG, T.MORE, T.COMPARE, T.VS, T.WHO, T.HOWMANY)


def is_of_academics(d: Draft, text: str) -> bool:
    """Whether all universities are meant: none is named, and they are asked for by the word."""
    return not d.stacks and bool(_ACADEMIC.search(fold(text))) and d.has(*_EACH)


def without_people(question: Question, offer: Offer, *, is_share: bool) -> Question:
    """Chips alone are ranked in total; `64 H100 each` as the share of one researcher."""
    if is_share:
        one = replace(offer, researchers=Amount(1.0))
        return replace(question, offer=one, scope=Scope.PER_RESEARCHER)
    return replace(question, scope=question.scope or Scope.TOTAL)
