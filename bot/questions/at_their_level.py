"""How many people chips are enough for `at OpenAI's average`: at the level of that lab."""

from __future__ import annotations

from typing import Final

from bot.questions.comings_and_goings import comings_and_goings
from bot.questions.taken_down import in_roles
from bot.questions.words.things import HEAD
from bot.regex import regex

_AT: Final = regex(
    r"\bat (?:the )?(?P<who>(?!the\b|an?\b|this\b|that\b|our\b|least\b|most\b)[A-Za-z][\w.&-]*"
    r"(?: [A-Za-z][\w.&-]*)??)(?:['’]s?|(?<=s)) "
    rf"(?:own |usual )?(?:per[- ]{HEAD}[- ])?"
    rf"(?:average|ratio|rate|share|figure)(?: per {HEAD})?\b",
)
_HOW_MANY: Final = regex(
    r"(?i)\bhow many (?:researchers|people|ppl|heads|scientists|hires|folks)\b"
)


def in_plain_words(text: str) -> str:
    """The text with who joins and leaves taken as one, and a lab's average as its level."""
    text = in_roles(comings_and_goings(text))
    return _AT.sub(r"at \g<who>'s level", text) if _HOW_MANY.search(text) else text
