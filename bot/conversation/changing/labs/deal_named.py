"""Asking on about contracts: that of a lab with somebody, by both: `anthropics one with google`."""

from __future__ import annotations

from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.memory import Hearing, Memory
from bot.questions.deals_told import is_refused_sum, is_week_of_deals, lists_deals
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.types import Question, Understood
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
_BETWEEN: Final = 2
"""Questions before the last of which contracts are still spoken of."""


def deal_named(text: str, memory: Memory, hearing: Hearing) -> Understood | None:
    """What the lab that is named signed with somebody, after other contracts."""
    known = all_asked(memory)[: _BETWEEN + 1]
    found = _NAMED.fullmatch(text.lower()) if any(map(_is_of_deals, known)) else None
    if found is None:
        return None
    read = hearing.read(_TYPED.format(found["whose"], found["whom"]))
    if not isinstance(read, Understood) or part_of(read.question) is not LabPart.CONTRACTS:
        return None
    return read if read.question.partners else None


def _is_of_deals(asked: Question) -> bool:
    return lists_deals(asked) or is_week_of_deals(asked) or is_refused_sum(asked)
