"""Two amounts of chips just compared, each by its rent or in H100: `and rent per year for each`."""

from __future__ import annotations

import re
from typing import Final

from bot.compute.offers import REFERENCE_CHIP
from bot.conversation.memory import Hearing, Memory
from bot.questions.conversions import is_conversion
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED
from bot.regex import regex

_BOTH: Final = (
    r"(?:each(?: of (?:them|those|these|the two))?|both(?: of (?:them|those|these))?|they|them|"
    r"those|these|the two|either)"
)
_TIME: Final = r"(?:(?:per|a|an|each|every|for a|by the|over a) )?(?:hour|month|year|annum)"
_COST: Final = r"(?:rents?|costs?|prices?|rentals?|how much|what)"
_RENT: Final = regex(
    rf"{LED}(?:(?:what|how much|the|and|give|me|show|is|are|would|do|does|in) )*"
    rf"(?:(?:yearly|annual|monthly|hourly|total) )?(?:{_COST}|{_BOTH})"
    rf"(?: (?:{_COST}|{_BOTH}|{_TIME}|is|are|do|does|would|will|to|of|for|at|run|"
    rf"come|go|in|dollars?|usd))*\W*",
    re.IGNORECASE,
)
_OF_BOTH: Final = regex(rf"\b{_BOTH}\b", re.IGNORECASE)
_OF_COST: Final = regex(r"\b(?:rent|cost|price|rental)s?\b|\bhow much\b", re.IGNORECASE)
_IN_H100: Final = regex(
    rf"{LED}(?:(?:what|how much|how many|is|are|that|it|both|each|they|those|them|give|me|convert|"
    r"put|of|for|these|the two) )*(?:in|into|to|as) (?:plain )?h ?100(?:s|e)?"
    r"(?: (?:terms|equivalents?|equiv|units?|numbers?))?(?: (?:each|both|for (?:each|both)))*\W*",
    re.IGNORECASE,
    needs="100",
)
_UNIT: Final = regex(r"\b(?:hour|month)", re.IGNORECASE)


def of_both_amounts(text: str, memory: Memory, hearing: Hearing) -> str:
    """The same asked of each of both amounts, one a line; any other text as it is."""
    last = memory.question
    if last is None or last.kind is not Kind.COMPARE or not (last.offer and last.other):
        return text
    is_rent = _RENT.fullmatch(text) and _OF_BOTH.search(text) and _OF_COST.search(text)
    if last.other_terms is not None or not (is_rent or _IN_H100.fullmatch(text)):
        return text
    pair = _told_in_another(last, memory) if is_rent else None
    name, of_both = hearing.reader.words.directory.name, pair or last
    both = (*of_both.offer_chips, *of_both.other)
    if not is_rent:
        both = tuple(each for each in both if each.chip != REFERENCE_CHIP)
    told = (f"{each.count.value:.10g} {name(each.chip)}" for each in both)
    if not is_rent:
        return "\n".join(f"how many H100 is {each}?" for each in told) or text
    unit = _UNIT.search(text)
    length = unit[0].lower() if unit else "year"
    lines = [f"cost of {each} for a {length}?" for each in told]
    return "\n".join([*lines, f"price of {name(last.other[0].chip)}?"] if pair else lines)


def _told_in_another(last: Question, memory: Memory) -> Question | None:
    """The two amounts that were told in another chip since, of which nobody said how many."""
    pair = next(iter(memory.earlier), None)
    is_pair = pair is not None and pair.kind is Kind.COMPARE and bool(pair.other)
    return pair if pair and is_pair and is_conversion(last) and not is_conversion(pair) else None
