"""Questions about people's data: what is kept and for how long, who looked, what a person may ask.

`help privacy` answers them. What is known of one person's published work is another question.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

_KEPT: Final = r"(?:kept|keep|stored?|held|hold|remember(?:ed)?|retain(?:ed)?|on file|saved?)"
_PEOPLE: Final = (
    r"(?:people|persons?|candidates?|researchers?|entr(?:y|ies)|names|personal|data|pool|her|him|"
    r"them|their|his|someone|somebody)"
)
_ENTRIES: Final = r"(?:entr(?:y|ies)|names|data|people|candidates)"
_GONE: Final = r"(?:deleted|erased|gone|expire|removed|run out|are due)"
_SOMEBODY: Final = (
    r"(?:who|whoever|anyone|anybody|somebody|someone|which colleagues?)(?: else)?"
    r"(?: has| had| have)?(?: already| ever| else)?"
)
_EXPORT: Final = r"^\W*(?:please |can you |could you )*(?:export|give me a copy of|download)\b"
_ASKED: Final = (
    # for how long
    rf"\bhow long\b.{{0,40}}\b{_KEPT}\b.{{0,30}}\b{_PEOPLE}\b",
    rf"\bhow long\b.{{0,30}}\b{_PEOPLE}\b.{{0,30}}\b{_KEPT}\b",
    rf"\b(?:when|whose|which|what)\b.{{0,12}}\b{_ENTRIES}\b.{{0,30}}\b{_GONE}\b",
    # what, and from where
    r"\b(?:what|which|whose|where)\b.{0,30}\b(?:personal data|data (?:on|about|of) (?:people|"
    r"candidates|persons))\b",
    r"\bwhere\b.{0,40}\b(?:know|learn|get|have|read)\b.{0,20}\b(?:about|of|on) (?:people|"
    r"candidates|researchers)\b",
    # who looked
    rf"\b{_SOMEBODY} (?:looked|looks|searched)(?: \w[\w'-]*){{1,4}}? up\b",
    rf"\b{_SOMEBODY} (?:looked up \w|(?:looked into|searched for|asked about) (?:her|him|them)\b)",
    r"\bwho else(?: has| had)? (?:looked|looks) (?:at|into)\b",
    r"\blook-?up (?:log|history|record)s?\b",
    rf"{_EXPORT}.{{0,30}}\b(?:everything|all|data|pool|entr(?:y|ies)|what)\b.{{0,30}}\b(?:about|on|"
    r"of|pool|person|candidate|her|him|them)\b",
    rf"{_EXPORT} (?:the |our )?(?:whole |entire )?(?:pool|candidates)\b",
    r"\b(?:delete|erase|export|download|remove)(?: all)?(?: of)? (?:my|our) (?:own )?data\b",
    r"\b(?:don'?t|do not|never)(?: ever)? (?:show|look up|list|mention|bring up)\b.{0,40}\bagain\b",
    r"\bwhy\b.{0,30}\bpurpose\b",
)
"""What may be refused all the same: an export with telephone numbers."""
_REQUESTED: Final = (
    r"\b(?:access|erasure|deletion|removal|data subject|subject access|right to|gdpr|privacy)"
    r" (?:request|erasure|access|be forgotten|object)\b|\b(?:gdpr|dsgvo|data protection)\b",
    r"\bobjects? to (?:being|be|the|this|our|it)\b|\b(?:objected|opt(?:s|ed)? out|withdrew)\b",
    r"\b(?:asked|asks|wants|wishes|requested)\b.{0,12}\b(?:for a copy|(?:their|her|his) (?:data|"
    r"entry)|to be (?:removed|deleted|erased|forgotten|left alone|taken out))\b",
)
"""What a person may ask, which is never refused."""


def is_request(text: str) -> bool:
    """Whether a text tells what a person asks for whose data are held."""
    return _patterns(_REQUESTED).search(text) is not None


def is_about_rights(text: str) -> bool:
    """Whether a text asks about the keeping of people's data and what people may ask of it."""
    return is_request(text) or _patterns(_ASKED).search(text) is not None


@cache
def _patterns(either: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(either), re.IGNORECASE)
