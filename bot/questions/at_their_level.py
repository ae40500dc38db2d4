"""How many people chips are enough for `at OpenAI's average`: at the level of that lab."""

from __future__ import annotations

import re
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
    r"(?i)\bhow many (?:researchers|people|ppl|heads|scientists|hires|folks)\b", needs="how many"
)


_NO_PARTNER: Final = r"(?!(?:our|us|we|it|that|this|them|those|an?|the|more|less|each|every)\b|\d)"
_HAS_WITH: Final = regex(
    r"(?P<lab>\b(?:has|have|does|do|did) (?!you\b|we\b|i\b|it\b)[\w.&’'-]+(?: [\w.&’'-]+){0,2}?) "
    r"(?:got|have)(?P<what> anything| something| any deals?|(?<=\bgot)|(?<=\bhave))"
    rf"(?: going(?: on)?| agreed| set up| lined up)? with (?={_NO_PARTNER})",
    re.IGNORECASE,
    needs="with",
)
"""`what has OpenAI got with Oracle`: what it signed with them."""


def in_plain_words(text: str) -> str:
    """The text with who joins and leaves taken as one, and a lab's average as its level."""
    text = signed_with(in_roles(comings_and_goings(text)))
    return _AT.sub(r"at \g<who>'s level", text) if _HOW_MANY.search(text) else text


def signed_with(text: str) -> str:
    """The text with what a lab has with another company as what it signed with it."""
    return _HAS_WITH.sub(r"\g<lab> signed\g<what> with ", text)
