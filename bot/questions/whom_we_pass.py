"""Whom of the labs we would pass: `if we double the cluster, who do we pass?` is of no person."""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_WHOM: Final = regex(
    r"\b(?:who(?:m)?|which (?:of the )?(?:labs?|ones?)|what labs?) "
    r"(?:do|would|could|will|can|did|are|have) (?:we|our offer) (?:then |now |be |get )?"
    r"(?:pass(?:ing|ed)?|beat(?:ing)?|overtak(?:e|en|ing)|outrank|surpass|outdo|outstrip|leapfrog|"
    r"ahead of)(?=\W*$|[,;.?!]| (?:with|if|when|then|by|per|in|today|now)\b)",
    re.IGNORECASE,
)


def whom_we_pass(text: str) -> str:
    """The text with labs named where it asks whom we pass; `who do we pass on` stays."""
    return _WHOM.sub("which labs do we beat", text) if " we " in text.lower() else text
