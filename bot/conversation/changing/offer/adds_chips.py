"""Whether chips come on top of what there is: `if we add 1024 B200`, `plus 1000 GB200`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.offer.for_product import ADDS
from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.saying import Said, said
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.regex import regex

_ADD: Final = regex(r"add(?:s|ed|ing)?\b|get(?:s|ting)?\b", re.IGNORECASE)
_ON_TOP: Final = regex(r"\b(?:too|as well|on top(?: of (?:that|ours))?)\W*$", re.IGNORECASE)
"""What a message ends with that is no part of what it asks (`opened`)."""
PLUS: Final = regex(
    r"(?:^\W*(?:and )?|\bour (?:\w+ )?offer,? (?:and )?)plus (?=(?:an? |another |extra )*\d)",
    re.IGNORECASE,
)
"""`plus 1000 GB200`, `our offer plus 1000 GB200`: nothing else is named that these would join."""
_SUPPOSES: Final = regex(
    r"\b(?:if|say|suppos\w+|imagin\w+|assum\w+)\b"
    r"|^\W*(?:(?:and|ok(?:ay)?|so|now|then|let['’]?s|we)\W+)*(?:add|adding|buy|buying|get|getting)\b"
    r".*\b(?:that|this|it|us|we)\b",
    re.IGNORECASE,
)

_HOW: Final = regex(r"\b(?:how|where) (?:close|far|much|does|do|would|will)\b", re.IGNORECASE)
"""What is asked of it with no more said: `add 512 B200, how close does that get us`."""

_OF_CHIPS: Final = (Kind.OFFER, Kind.REACH)


def adds_chips(told: Said) -> bool:
    """Whether anything else is added than people; so it is in `add 10 people and 512 H100`."""
    text = told.text
    last = max((tag.start for tag in told.draft.tags if tag.kind is T.HARDWARE), default=0)
    for tag in told.draft.tags:
        is_verb = _ADD.match(told.text, tag.start) and last > tag.end
        if tag.kind is T.PEOPLEMORE and not is_verb:
            text = text[: tag.start] + " " * (tag.end - tag.start) + text[tag.end :]
    is_on_top = _ON_TOP.search(told.whole) or PLUS.search(told.whole)
    return bool(is_on_top or ADDS.search(text))


def is_whole_change(asked: Question, text: str, hearing: Hearing) -> bool:
    """`if we hire 20 …`, `if we add 1024 B200, how far behind OpenAI would we be`, or `… rank`."""
    told = said(opened(text), hearing)
    is_more = bool(asked.labs) or not told.is_fragment or bool(_HOW.search(text))
    adds = asked.kind in _OF_CHIPS and is_more and _SUPPOSES.search(text)
    is_placed = asked.kind is Kind.LEAGUE and asked.offer is not None
    return asked.kind is Kind.DILUTION or bool((adds or is_placed) and adds_chips(told))
