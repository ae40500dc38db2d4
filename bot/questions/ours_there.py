"""Whom of our own list one could turn to at a lab: `who else at Mistral could we go after`.

Who works at a lab is on record of nobody but those of the pool; whom to pick of them is not told.
"""

from __future__ import annotations

import re
from typing import Final

from bot.questions.words.leads import LED
from bot.regex import regex

_TURNED_TO: Final = (
    r"(?:go after|approach|look at|look into|consider|source|talk to|speak (?:to|with)|"
    r"reach out to|have a look at|start with)"
)
_ASKED: Final = regex(
    rf"{LED}(?:who|whom|any(?:one|body))(?: else)? (?:(?:is |are )?there )?(?:at|from|in|over at) "
    rf"(?P<lab>(?!there\b|our\b|the pool\b)[\w.&-]+(?: [\w.&-]+){{0,2}}?) (?:that |whom? )?"
    r"(?:(?:could|can|might) (?:we|i)|(?:we|i) (?:could|can|might)) (?:also |still |else )?"
    rf"{_TURNED_TO}"
    r"(?: (?:next|then|instead|too|now|as well|for (?:this|that|the role)))*\W*",
    re.IGNORECASE,
    needs="go after|approach|look|consider|source|talk|speak|reach out|start with",
)


def ours_there(text: str) -> str:
    """The text as those of our own pool at that place; any other as it is."""
    found = _ASKED.fullmatch(text)
    return f"who in our pool is at {found['lab']}" if found else text
