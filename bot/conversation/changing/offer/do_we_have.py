"""Whether we have so many of our own chips: `she'd need at least 1000, do we have that`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.memory import Hearing
from bot.conversation.saying import Said
from bot.questions.rules.terms import value_of
from bot.questions.tags import Number, T
from bot.questions.types import Kind, Question, Understood
from bot.regex import regex
from storage.records import Amount, ChipCount, Status

_HAVE: Final = regex(
    r"\b(?:do|would|could|can|will) we (?:even |actually |really |still )?"
    r"(?:have|spare|provide|offer|give|got|manage|cover)\b(?: (?:her|him|them))?"
    r"(?: (?:that|those|this|it|so|as|enough)\b(?: (?:many|much|for (?:that|it)))?)\W*$",
    re.IGNORECASE,
)
_FEWEST: Final = 2


def do_we_have(told: Said, hearing: Hearing) -> Understood | None:
    """Ours against so many of the chips that we have, where a number is all that was named.

    What somebody else was said to have before is another number.
    """
    d = told.draft
    counts = [tag for tag in d.raw if tag.kind is T.NUM and isinstance(tag.value, Number)]
    if len(counts) != 1 or d.labs or d.runs or d.chips or not _HAVE.search(told.whole):
        return None
    ours = held_offer(Question(Kind.OFFER, uses_saved=True), hearing)
    kinds = {each.chip for each in ours.chips if each.status is Status.OPERATIONAL}
    count = value_of(counts[0])
    if len(kinds) != 1 or count < _FEWEST:
        return None
    asked = (ChipCount(kinds.pop(), Amount(count)),)
    return Understood(Question(Kind.COMPARE, uses_saved=True, other=asked))
