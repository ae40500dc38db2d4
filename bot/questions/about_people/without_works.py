"""Of whom of the pool no work is on record: `how many of our candidates have no papers`."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED
from bot.regex import regex

UNRECORDED: Final = "without works"
"""The topic of the question about the pool."""
_NOTHING: Final = (
    r"(?:nothing|(?:no|zero)(?: (?:published|known))? (?:works?|papers?|publications?|evidence)|"
    r"without any (?:works?|papers?|publications?))"
)
_AROUND: Final = (
    r"(?:people|ppl|persons?|candidates?|names|researchers|entries|everyone|everybody|all|me|of|"
    r"in|from|on|our|the|my|pool|list|them|those|these|do|does|we|you|i|hold|have|has|had|got|is|"
    r"are|there|that|who|whom|with|show|find|still|yet|at|published|record|file|known|found|for|"
    r"about|against|currently|now|ones?|or|without)"
)
_ASKED: Final = regex(
    rf"{LED}(?:how many|who(?:['’]?s)?|whom|which|list|show|give me|everyone|everybody|people|"
    rf"candidates|anyone|anybody|those)(?: {_AROUND})* {_NOTHING}(?: {_AROUND})*\W*",
    re.IGNORECASE,
    needs="nothing|no|zero|without",
)
_OF_POOL: Final = regex(
    r"\b(?:our|the|my) (?:\w+ )?(?:pool|list|people|candidates?|entries)\b|\bcandidates\b"
    r"|^\W*whom?\b.*\b(?:works?|papers?|publications?)\b",
    re.IGNORECASE,
)


def without_works(text: str, *, is_of_pool: bool = False) -> Question | None:
    """The question of whom no work is on record; None of other texts.

    Unless a list of the pool was told before, as in `and how many do we hold nothing on`, the pool
    has to be named.
    """
    if _ASKED.fullmatch(text) is None or not (is_of_pool or _OF_POOL.search(text)):
        return None
    return Question(Kind.POOL, topic=UNRECORDED)
