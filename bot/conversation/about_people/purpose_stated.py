"""Whether words say why somebody is looked up: `first call on Monday`."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.words.leads import LINK, LINKS
from bot.regex import regex

_LED: Final = (
    rf"\W*(?:(?:{LINK}|or|no|can you|could you|will you|would you|i want you to|i need you to|just|"
    r"only|simply|first|maybe)\b\W*)*"
)
_TO_US: Final = r"(?:give|show|tell|send|get|write|make|draft|list|find|bring)"
_FORMS: Final = (
    r"(?:drop|skip|omit|remove|delete|shorten|cut|trim|format|summari[sz]e|explain|repeat|rewrite|"
    r"rephrase|translate|condense|simplify|leave out|put (?:it|that|this|them|these|those)|"
    r"make (?:it|that|this|them|these|those))"
)
_ORDERS: Final = regex(
    rf"{_LED}(?:{_TO_US} (?:me|us)|{_FORMS})\b"
    rf"|{_LED}(?:give|show|tell|list|compare)\b"
    r"|.*\b(?:just|only|simply) (?:what|which|how|who|where|when|the (?:things?|parts?|bits?))\b",
    re.IGNORECASE | re.DOTALL,
)
_SHAPES: Final = (
    r"(?:tables?|lists?|csv|charts?|columns?|bullets?|bullet points?|pages?|lines?|sentences?|"
    r"paragraphs?|slides?|pdf|words|json|markdown|view|answer|message|english|german|french)"
)
_HOW: Final = regex(
    rf"\b(?:in|as|on|into|to) (?:(?:an?|the|one|two|three|five|\d+|single|same|short|plain|simple|"
    rf"other)\W+)*{_SHAPES}\b|\bside by side\b|\bnext to each other\b|\bone (?:by|after) \w+\b"
    r"|^\W*(?:(?:and|ok|then|just|now|of|for|the) )*(?:both|all|each|either|everything)"
    r"(?: (?:of )?(?:them|two|three))?\W*$|\b(?:please|pls|plz)\b",
    re.IGNORECASE,
)
"""How an answer is to look, of whom, or that something is wished: `both in one table please`."""


def shapes(text: str) -> bool:
    """Whether words say how an answer is to look, and no reason by themselves."""
    return bool(_HOW.search(text))


def orders(text: str) -> bool:
    """Whether a message orders something to be shown or told, or the answer to be changed."""
    return bool(_ORDERS.match(text))


_BUT_NUMBERS: Final = r"(?:[^?\d]|\d(?:st|nd|rd|th)\b|\d{1,2}(?:[:.]\d\d)?(?= ?(?:[ap]m|[,.]|$)))*"
"""Any words without a question, and without a number but the hour of a call."""
_ASKS: Final = (
    rf"{LINKS}(?:(?:would|should|will|did|was|were|has|have|had|may|might|"
    r"must|am)(?:n['’]?t)? (?:you|u|s?he|they|it|that|this|we|i|there|those|these|any\w*|our|the|"
    r"my)|"
    r"any(?:thing|one|body))\b"
)
"""`would you say she's theory or applied`, which asks something of them."""
_PURPOSE: Final = regex(
    r"(?!(?:what|who|whom|how|which|where|when|why|is|are|can|could|do|does|show|list|compare|price|"
    rf"tell|look|find|source|help|hiring(?! for)|match)\b)(?!{_ASKS}){_BUT_NUMBERS}"
    r"\b(?:call|convo|conversation|hiring for|recruiting for|chat|interview(?:ing|s)?|"
    r"role|position|opening|vacancy|screen|screening|"
    r"(?:first|second|third|final|last|next|1st|2nd|3rd|interview) rounds?|sourcing|sourced|"
    r"applied|applying|considering|reference|referral|check|"
    r"onsite|meeting|outreach|intro|introduction|talk|debrief|preparation|prep|approach|"
    rf"(?:prepare|make|draft|write) an offer)\b{_BUT_NUMBERS}",
    re.IGNORECASE,
)

_FIRST_CALL: Final = regex(
    r"(?:first|1st|second|2nd|third|final|intro|initial|screening|phone|video|onsite|quick)\b "
    r"(?:\w+ )?(?:call|chat|talk|conversation|interview|meeting|screen|round)\b",
    re.IGNORECASE,
)


_OF_ANOTHER: Final = regex(r"\w[\s,;–—-]+purpose: \S", needs="purpose:")
"""`Pavel Quist, purpose: offer prep`, which says of whom."""


def apart_from_why(text: str, name: str) -> str:
    """`Jun Oskarell first call tomorrow` with a comma after the name, as it is else typed."""
    rest = text[len(name) :].strip()
    is_why = text.startswith(f"{name} ") and _FIRST_CALL.match(rest) and states_purpose(rest)
    return f"{name}, {rest}" if is_why else text


def states_purpose(text: str) -> bool:
    """Whether words that may be a question as well say why somebody is looked up."""
    is_why = _PURPOSE.fullmatch(" ".join(text.split())) and not _OF_ANOTHER.search(text)
    return bool(is_why) and not orders(text)
