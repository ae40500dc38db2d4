"""What orders something, and so is no reason to look somebody up: `give me questions for her call`.

A purpose is kept and exported: what was asked for is never kept as one.
"""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_LED: Final = (
    r"\W*(?:(?:and|or|but|also|ok(?:ay)?|then|so|no|well|please|pls|now|can you|could you|"
    r"will you|would you|i want you to|i need you to|just|only|simply|first|maybe)\b\W*)*"
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
