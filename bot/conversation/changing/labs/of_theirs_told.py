"""What is asked of theirs after ours, by the name of the lab: its average, and its dollars."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from bot.conversation.memory import Memory
from bot.questions.types import Kind
from bot.questions.words.leads import LED
from bot.questions.words.things import HEAD
from bot.regex import regex
from storage.records import Metric

_BESIDE: Final = (Kind.OFFER, Kind.COMPARE, Kind.LAB)
_AVERAGE: Final = regex(
    rf"{LED}(?:(?:what|how (?:much|many)(?: (?:gpus?|chips?|compute))?|how does (?:that|this|it) "
    r"(?:square|compare|fit|sit|stack up|line up)(?: up)? (?:with|to|against))"
    r"(?:['’]?s| is| does| do| would)* )?(?:(?:the )?(?:their|theirs|lab['’]?s|company['’]?s)"
    r"(?: (?:actual|real|known|public|usual|overall|own))* average(?: share)?|the average "
    r"(?:over )?there|they(?: (?:have|give|get|run|come to))*(?: each)? on average|they average)"
    rf"(?: (?:come (?:out )?(?:to|at)|work out (?:to|at)|be|per {HEAD}|each|there|over there|then|"
    r"for (?:a|one|each) (?:researcher|person)|on record|publicly))*\W*",
    re.IGNORECASE,
    needs="average",
)


_THEIR_DOLLARS: Final = regex(
    rf"{LED}(?=.*\b(?:dollars?|usd|money|\$|cost|costs|worth|rent|spend)\b)(?:(?:what|how much)"
    r"(?:['’]?s| is| does| do| would| are)* )?(?:theirs|their (?:compute|chips|gpus|cluster|side|"
    r"stock|own))(?: (?:be|come to|cost|costs|worth|rent for|to rent|in (?:us )?(?:dollars?|usd|"
    r"money|\$)|a year|per year|then|now))*\W*",
    re.IGNORECASE,
    needs="dollar|usd|money|$|cost|worth|rent|spend",
)
"""`and theirs in dollars`, after ours: what they spend is told, where it is on record."""


def theirs_by_name(text: str, memory: Memory, name: Callable[[str], str]) -> str:
    """`what does their average come to`, `theirs in dollars`, by the name of the lab spoken of.

    Any other text as it is.
    """
    last = memory.question
    labs = last.labs or tuple(filter(None, (last.other_lab,))) if last else ()
    if last is None or last.kind not in _BESIDE or len(labs) != 1:
        return text
    if _THEIR_DOLLARS.fullmatch(text) and (rent := _rent_of_machine(text, memory, name)):
        return rent
    if _THEIR_DOLLARS.fullmatch(text) and not last.other_lab:
        return f"how much does {name(labs[0])} spend on compute"
    is_average = _AVERAGE.fullmatch(text) is not None
    return f"how much compute does {name(labs[0])} have per researcher" if is_average else text


_TO_RENT: Final = regex(r"\b(?:rent|cost|costs)\b", re.IGNORECASE)


def _rent_of_machine(text: str, memory: Memory, name: Callable[[str], str]) -> str:
    """`what would theirs rent for`, of a machine whose chips are counted; else empty."""
    last = memory.question
    if last is None or not _TO_RENT.search(text):
        return ""
    facts = (fact for item in memory.telling(last).items for fact in item.facts)
    found = (x for x in facts if x.metric == Metric.ACCELERATORS and x.subject in last.labs)
    fact = next((x for x in found if x.value and x.detail("chip")), None)
    if fact is None or fact.value is None:
        return ""
    return f"cost of {fact.value:.0f} {name(fact.detail('chip') or '')}"
