"""Asking on after pay about the roles themselves: `any of it in London or is it all SF`."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import fold
from bot.questions.rules.market import place_in
from bot.questions.types import Understood
from bot.questions.unclear.our_pay import is_of_pay
from bot.questions.words.market_words import EARNS, PAY
from bot.regex import regex

_ANY: Final = regex(
    r"\W*(?:(?:and|so|ok|but|then)\W+)*(?:(?:is|are|do they have|have they got|got|is there|are "
    r"there) )?(?:any|some|many|much|how many|how much|which|all|most)"
    r"(?: (?:of|out of))?(?: (?:it|them|those|these|that|roles?|jobs?|ones?|openings?|positions?))?"
    r"(?: (?:are|is|open|based|located|sit|going|there))* (?:in|at|around|near|outside)\b.*"
    r"|\W*(?:(?:and|so|ok|but)\W+)*(?:is|are) (?:it|they|those|these|that) (?:all|mostly|only|"
    r"just|mainly) (?:in )?\w.*"
)
"""`any of it in London`, which is of roles."""


def roles_after_pay(text: str, memory: Memory, _: Hearing) -> Understood | None:
    """The roles spoken of in a place, and not their pay there; None of other texts."""
    last, low = memory.question, fold(text)
    if last is None or not is_of_pay(last) or PAY.search(low) or EARNS.search(low):
        return None
    place = place_in(text)[0]
    if place is None or not _ANY.fullmatch(low):
        return None
    return Understood(replace(last, topic=None, place=place))
