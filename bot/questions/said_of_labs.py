"""What is asked of labs, put in the words that it is asked in elsewhere: `labs ranked by staff`."""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_CHIPS: Final = r"(?:gpus?|chips?|compute|cluster|capacity|hardware|accelerators?)"
_TO_RESEARCH: Final = regex(
    rf"(?P<part>(?:\d[\d.]* ?(?:%|percent|per cent)|half|a third|a quarter|two thirds) of (?:all )?"
    rf"(?:their|its|[a-z][\w.&-]*['’]s?) {_CHIPS}) (?:are|is|were|was) (?:used )?for research\b",
    re.IGNORECASE,
    needs="for research",
)
"""`assuming 60% of their GPUs are for research`, and not of ours."""
_PAY: Final = regex(
    r"\b(?:comp|compensation)(?= (?:for|of) [\w -]{2,40}?"
    r"\b(?:researchers?|engineers?|scientists?|roles?|positions?)\b)",
    re.IGNORECASE,
    needs="comp for|comp of|compensation",
)
"""`comp for safety researchers: Anthropic vs DeepMind`, and no comparison."""
_RANKED: Final = regex(
    r"^(?P<led>\W*(?:(?:and|so|ok|show me|give me|the)\W+)*)(?:labs?|companies) "
    r"(?:rank(?:ed|ing|ings)?|order(?:ed)?|sorted|league) by "
    r"(?=head ?count|staff|employees|people)",
    re.IGNORECASE,
    needs="rank|order|sorted|league",
)
_COUNTED: Final = regex(
    r"^\W*(?:and )?(?:the )?(?P<lab>(?!how|our|us\b|your)[a-z][\w.&-]*(?: [a-z][\w.&-]*)?)"
    r"(?:['’]s)? (?:research staff|researchers?|scientists?) (?:count|numbers?|headcount)\W*$",
    re.IGNORECASE,
    needs="count|number",
)
"""`anthropic researcher count`."""
_CARDS: Final = regex(
    r"\b(?P<chip>(?:nvidia |amd |intel )?[a-z]{1,6} ?\d{1,4}[a-z]{0,2}) "
    r"(?:cluster|pod|fleet|farm)(?: of|,|:)? (?P<n>\d[\d,]*k?) (?:cards|gpus|chips|accelerators)\b",
    re.IGNORECASE,
    needs="cluster|pod|fleet|farm",
)
"""`Gaudi 3 cluster 1024 cards`."""


def said_of_labs(text: str) -> str:
    """The text in such words; any other as it is."""
    text = _TO_RESEARCH.sub(r"\g<part> go to research", text)
    text = _RANKED.sub(r"\g<led>rank labs by ", _PAY.sub("pay", text))
    text = _COUNTED.sub(r"how many researchers does \g<lab> have", text)
    return _CARDS.sub(r"\g<n> \g<chip>", text)
