"""`price too`, after one chip against another; `was it higher before`, after the price of one."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import fold
from bot.questions.types import Kind, Question, Reading, Understood
from bot.questions.words.leads import LED
from bot.regex import regex

_PRICED: Final = regex(
    rf"{LED}(?:(?:and|what about|how about|by|on|in|the|their|its|what(?:['’]?s| is| are)|"
    r"show(?: me)?|give(?: me)?) )*(?:prices?|rents?|costs?|pricing|rates?)(?:[- ]wise)?"
    r"(?: (?:too|as well|also|then|please|(?:of|for) (?:both|each|them|the two)))*\W*",
    re.IGNORECASE,
    needs="price|rent|cost|pricing|rate",
)

_BEFORE: Final = regex(
    rf"{LED}(?:was|were|has|have) (?:it|that|this|they|(?:the|its|their) prices?)"
    r"(?: (?:been|ever|always|also|any|much))* "
    r"(?:higher|lower|cheaper|dearer|pricier|(?:more|less) expensive)"
    r"(?: (?:before|earlier|ever|in the past|back then|than (?:that|now|this|today)))*\W*",
    re.IGNORECASE,
    needs="was|were|has|have",
)


def was_dearer(text: str, memory: Memory, _: Hearing) -> Reading | None:
    """`was it higher before`, after a price: how it changed on record; None of other texts."""
    last = memory.question
    if last is None or last.kind is not Kind.PRICE or last.trend or not last.chips:
        return None
    if last.offer or not _BEFORE.fullmatch(fold(text)):
        return None
    return Understood(Question(Kind.PRICE, chips=last.chips, basis=last.basis, trend=True))


def price_of_both(text: str, memory: Memory, _: Hearing) -> Reading | None:
    """The prices of the two chips that were told of, one of each; None of other texts."""
    last = memory.question
    if last is None or last.kind is not Kind.COMPARE or last.other_terms or not last.other:
        return None
    stacks = (*last.offer_chips, *last.other)
    chips = tuple(dict.fromkeys(stack.chip for stack in stacks))
    is_of_one = all(stack.count is not None and stack.count.value == 1 for stack in stacks)
    if not is_of_one or len(chips) != len(stacks) or not _PRICED.fullmatch(fold(text)):
        return None
    return Understood(Question(Kind.PRICE, chips=chips))
