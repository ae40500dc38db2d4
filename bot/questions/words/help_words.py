"""What is asked about Assay itself and is explained in a few sentences, by its words."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.clean import fold
from bot.regex import regex

_FIGURES: Final = r"(?:data|figures?|numbers?|facts?|prices?|information|info|records?)"
_SUBJECT: Final = r"(?:it|this|that|them|these|those|(?:these|those|the|your|this) (?:\w+ )?\w+)"
_GOOD: Final = r"(?:good|decent|normal|healthy|reasonable|enough|fair|a lot)"
_PER_HEAD: Final = r"(?:per|for each|for one|a) (?:researcher|head|person|scientist)"
_TIERS: Final = r"(?:starved|academic|workable|strong|compute[- ]dense|frontier)"
_OF_ASSAY: Final = (
    (
        "grade",
        regex(r"\bgrade [abc]\b.{1,40}\b(?:than|or|vs|versus|and) (?:an? )?(?:grade )?[abc]\b"),
    ),
    (
        "tier",
        regex(
            rf"\W*(?:what(?: is|'s)?|how many gpus are) (?:an? )?{_GOOD} (?:number|amount|share)"
            rf" of (?:gpus?|chips?|compute|h100s?) {_PER_HEAD}\W*"
            rf"|\W*how (?:many|much) (?:gpus?|chips?|compute|h100s?) {_PER_HEAD}"
            rf" (?:is|are|counts? as) {_GOOD}\W*"
            rf"|\W*what (?:counts as|do you call|is called|does it take to be) {_TIERS}\W*"
        ),
    ),
    (
        "showing",
        regex(
            r"(?:can|could|may|should) (?:i|we) (?:just |also )?"
            rf"(?:show|share|give|send|tell|quote|use) {_SUBJECT} (?:to|with|in front of)"
            r" (?:a |an |the |our |my )?(?:\w+ )?candidates?\b"
            rf"|\b(?:is|are) (?:this|these|the|your) {_FIGURES} (?:confidential|secret|private|"
            r"public|shareable)\b"
        ),
    ),
    (
        "format",
        regex(
            rf"\b(?:e-?mail|mail|fax|text) (?:me |us )?{_SUBJECT}\b"
            rf"|\bsend {_SUBJECT} to (?:my|our|me by) (?:e-?mail|inbox)\b"
            r"|\b(?:as|to|into|in) (?:an? )?(?:pdf|powerpoint|pptx?|slides?|word doc\w*)\b"
            r"|\b(?:phone|mobile)[- ](?:sized|friendly)\b"
        ),
    ),
    ("saving", regex(r"\bwhich (?:one )?of (?:my|our|the) (?:saved )?offers\b")),
    (
        "data",
        regex(
            r"\W*(?:(?:what is|what's|show(?: me)?) )?(?:the )?age of (?:the |your |our |this )?"
            rf"(?:\w+ )?{_FIGURES}\W*"
        ),
    ),
)
"""Each topic with the words that ask for it, in the order in which they are tried."""
_WHOLE: Final = frozenset(("tier", "data"))
"""Topics whose words have to be all of the text: numbers or labs beside them ask something else."""


def topic_of_assay(text: str) -> str | None:
    """The topic of help that a text asks for in its own words, or None."""
    low = fold(text)
    return next((topic for topic, asks in _OF_ASSAY if _asks(topic, asks, low)), None)


def _asks(topic: str, asks: re.Pattern[str], low: str) -> bool:
    return bool(asks.fullmatch(low) if topic in _WHOLE else asks.search(low))
