"""Whether somebody stands in the pool, and how they came there: one answer tells both.

`is Ilva Marrowdene in our pool`, `have we her on file`, `why do we hold her data`.
"""

from __future__ import annotations

import re
from typing import Final

from bot.questions.about_people.of_entry import ASKED_TOO, whose_entry
from bot.questions.words.leads import LED
from bot.regex import regex

_OURS: Final = r"(?:our|the|my|your|this)(?: own| candidate| talent| whole| entire)*"
_LIST: Final = (
    r"(?:pool|candidates|short ?list|list|pipeline|applicants|people on file|database|records|"
    r"files?|workspace)"
)
_THERE: Final = rf"(?:(?:in|on|part of|among|a member of) {_OURS} {_LIST}|on file|on record here)"
_STILL: Final = "(?:already |still |now |yet )*"
_ASKS: Final = regex(
    rf"{LED}(?:"
    rf"(?:is|are|was|were) (?P<is>\S.{{1,80}}?) {_STILL}{_THERE}"
    rf"|(?:do|does|did) (?P<does>\S.{{1,80}}?) {_STILL}(?:stand|appear|figure|show up) {_THERE}"
    r"|(?:(?:can|could) you )?(?:please )?(?:check|see|tell me) (?:if|whether) "
    rf"(?P<whether>\S.{{1,80}}?) (?:is|stands|appears) {_STILL}{_THERE}"
    r"|(?:do|did|have|has|are|is) (?:we|you|i|there)(?: already| still| ever| now)?"
    r"(?: (?:have|got|hold|keep|kept|add(?:ed)?|import(?:ed)?|upload(?:ed)?|list(?:ed)?|store[ds]?|"
    rf"any(?:one|body)?|some(?:one|body)))+ (?P<have>\S.{{1,80}}?)(?: already| yet)? {_THERE}"
    rf")(?: already| yet| now| then| though| at all| by now| rn| atm| btw)*(?:{ASKED_TOO})?\W*",
    re.IGNORECASE,
    needs="pool|candidates|list|pipeline|applicants|database|record|file|workspace",
)
_CALLED: Final = regex(
    r"(?:.*\b)?(?:(?:anything|something|data|info(?:rmation)?|records?|works?|papers?) "
    r"(?:on|about|of|for|by)|called|named|of the name(?: of)?|by the name of) (.+)",
    re.I,
)
_ARTICLE: Final = regex(
    r"^(?:there )?(?:an?|some|any|the|this|that|one) (?=(?-i:[^\W\d_a-z])[\w'’.-]+ (?:[a-z]{2,3} )?"
    r"(?-i:[^\W\d_a-z]))",
    re.I,
)
"""`do we have a Jun Oskarell in the pool`, of one person."""
_PRONOUN: Final = regex(
    r"(?:he|she|they|him|her|his|hers|them|their|th(?:is|at) (?:person|entry|candidate))", re.I
)


def whom_in_pool(text: str) -> str | None:
    """The words for whoever it is asked of whether or why they are in the pool; else None."""
    found = _ASKS.fullmatch(text)
    said = next(filter(None, found.groups()), None) if found else whose_entry(text)
    called = _CALLED.fullmatch(said) if said else None
    return called[1] if called else _ARTICLE.sub("", said) if said else None


def is_pronoun(said: str) -> bool:
    """Whether these words stand for somebody who was spoken of."""
    return _PRONOUN.fullmatch(said) is not None


TOLD: Final = "told"
ORIGIN: Final = "origin"
_FIRST: Final = (
    (
        TOLD,
        regex(
            rf"{LED}(?:has|have|was|were|did|does|do)\b.*\b(?:told|tell|informed?|notif\w+|know)\b",
            re.I,
        ),
    ),
    (
        ORIGIN,
        regex(
            rf"{LED}(?:where\b.*\bfrom|what(?:['’]?s| is) (?:the|our) (?:source|origin)|"
            r"who (?:told|tipped|refer\w*|recommend\w*|suggest\w*))\b",
            re.I,
        ),
    ),
)
"""What of an entry is told first, by how it is asked for; of all of it that it is there."""


def told_first(text: str) -> str | None:
    """The topic of what a text asks of an entry before all else; None of others."""
    return next((topic for topic, asks in _FIRST if asks.match(text)), None)
