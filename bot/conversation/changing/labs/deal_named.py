"""Asking on about contracts: that of a lab with somebody, by both: `anthropics one with google`."""

from __future__ import annotations

from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.on_record import Listing
from bot.questions.types import Kind, Question, Understood
from bot.regex import regex

_LED: Final = (
    r"(?:and|so|ok|but|then|what|whats|what['’]s|is|was|how|big|about|much|large|tell|me|show|the|"
    r"whens|when|did|does|do|whos|who['’]s|are|were|which|any|for|on|hm+|sorry|no)"
)
_ENDS: Final = (
    r"(?:worth|come|to|cost|again|running|runs?|start|then|value|signed|in|dollars|money|go|live|"
    r"yet|already|now|please|though|like)"
)
_NAME: Final = rf"(?!{_ENDS}\b)[a-z][\w.&-]*?(?: (?!(?:with|from|and|{_ENDS})\b)[a-z][\w.&-]*?)?"
_NAMED: Final = regex(
    rf"\W*(?:{_LED}\W+)*(?!{_LED}\b)"
    rf"(?P<whose>{_NAME})(?:['’]s?|s)? (?:ones?|deals?|contracts?|agreements?) "
    rf"(?:with|from|by|off|and) (?P<whom>{_NAME})(?: {_ENDS})*\W*",
    needs="one|deal|contract|agreement",
)
_TYPED: Final = "compute contracts of {} with {}"
_LAST: Final = 2
"""Questions before the last of which contracts are still spoken of."""


def deal_named(text: str, memory: Memory, hearing: Hearing) -> Understood | None:
    """What the lab that is named signed with somebody, after other contracts."""
    known = (memory.question, *memory.earlier[:_LAST])
    found = _NAMED.fullmatch(text.lower()) if any(map(_is_of_deals, known)) else None
    if found is None:
        return None
    read = hearing.read(_TYPED.format(found["whose"], found["whom"]))
    is_read = isinstance(read, Understood) and part_of(read.question) is LabPart.CONTRACTS
    return read if is_read and isinstance(read, Understood) and read.question.partners else None


def _is_of_deals(asked: Question | None) -> bool:
    if asked is None:
        return False
    is_sum = asked.kind is Kind.REFUSAL and asked.topic == "sum"
    is_of_week = asked.kind is Kind.DIGEST and asked.topic == "deals"
    is_one = part_of(asked) is LabPart.CONTRACTS or asked.topic == Listing.CONTRACTS
    return is_sum or is_of_week or is_one
