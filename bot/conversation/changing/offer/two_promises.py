"""What a lab promises somebody and what we would: `she'd have 40 H100 at Anthropic and 64 with us`.

Whoever is asked to be better, nobody is ranked: one promise is held against the other.
"""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.tags import T
from bot.questions.words.leads import LED
from bot.regex import regex

_CHIPS: Final = r"\d[\d,]*k? ?(?:x ?)?[a-z]{1,3}\d{2,4}[a-z]?s?"
_ONE: Final = r"(?:her|him|them|you|me|this (?:person|candidate)|the candidate)"
_FOR_ONE: Final = (
    rf"(?:,? (?:(?:just|only|all|dedicated|reserved|guaranteed|purely|each|apiece|"
    rf"per (?:person|head|researcher)|for {_ONE}(?:sel(?:f|ves))?|to {_ONE}sel(?:f|ves)?|alone|"
    r"of (?:her|his|their) own)\b ?)+)?"
)
_SAYS: Final = (
    r"(?:(?:which|who|they|that|and|has|have|would|will) )*(?:says?|said|offer(?:s|ed)?|"
    r"promis(?:es?|ed)|gives?|gave|quot(?:es?|ed)|pledg(?:es?|ed)|guarantees?)"
)
_LAB: Final = r"(?P<{}>[a-z][\w.&-]*(?: [a-z][\w.&-]*)??)"
_OTHER: Final = (
    r"(?:(?:her|his|their|the) (?:other|competing|rival) (?:offer|option)"
    r"(?: is| comes|:| would be)?(?: from| with)? )"
)
_THEIRS: Final = (
    rf"(?:{_OTHER}?{_LAB.format('lab')},? {_SAYS}(?: {_ONE})? (?P<theirs>{_CHIPS}){_FOR_ONE}|"
    rf"{_OTHER}{_LAB.format('of')}[,:]? (?:with |at )?(?P<told>{_CHIPS}){_FOR_ONE}|"
    r"(?:(?:she|he|they)(?:['’](?:d|ll)| would| will)? (?:have|get)s?|(?:she|he)(?:['’]s| is) "
    rf"choosing between) (?P<there>{_CHIPS}){_FOR_ONE} (?:at|with|from) {_LAB.format('at')})"
)
_OURS: Final = (
    r" ?[,.;–-]*(?: (?:and|while|but|whereas|vs\.?|versus|against|or|then|here))* (?:(?:we|i)"
    r"(?:['’](?:d|ll)| would| will| can| could)? (?:give|offer|promise|have)(?: "
    rf"{_ONE})? |ours?(?: offer)?(?: is| are| would be|:)? |us[:,]? )?(?P<ours>{_CHIPS}){_FOR_ONE}"
    r"(?: (?:with us|here|from us|at ours|on our side))?"
)
_ASKED: Final = (
    r"(?: ?[,.;?–-]* (?:so )?(?:who|whose|which|what|is|are|do|does|would|how|better)\b"
    r"[^.?\d]{0,50})"
)
_BOTH: Final = regex(rf"{LED}{_THEIRS}{_OURS}{_ASKED}\W*$", re.IGNORECASE)
_BETTER: Final = regex(
    r"\b(?:better|best|ahead|wins?|on top|more|stronger|bigger|compare|higher|larger)\b",
    re.IGNORECASE,
)
_TO_ONE: Final = regex(
    r"\b(?:s?he|her|him|his|hers|(?:her|him)self|candidate|each|per (?:person|head|researcher))\b",
    re.IGNORECASE,
)
"""Of nobody it is what two have in all."""


def two_promises(text: str, hearing: Hearing) -> str:
    """The text as a promise of that lab and ours, of which one is asked for; else as it is."""
    may_be = _BETTER.search(text) and _TO_ONE.search(text)
    found = _BOTH.match(text) if may_be else None
    if found is None:
        return text
    lab = found["lab"] or found["of"] or found["at"]
    if not any(tag.kind is T.LAB for tag in hearing.tagged(lab)):
        return text
    theirs = found["theirs"] or found["told"] or found["there"]
    return f"{lab} promises her {theirs}, we'd give her {found['ours']}. which is better"
