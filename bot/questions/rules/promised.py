"""What one researcher is to be promised of our chips, which is a share and no offer of its own."""

from __future__ import annotations

import re

from bot.questions.rules.gather import Draft, is_share
from bot.questions.rules.saving import saves
from bot.questions.tags import T
from bot.regex import regex

_WE_MAY = regex(
    r"\b(?:can|could|may|should|do|shall|might) (?:i|we)\b",
    re.IGNORECASE,
    needs="can|could|may|should|do|shall|might",
)


def is_promise(d: Draft, text: str) -> bool:
    """`can I write 51 H100 per researcher into the offer letter`: a share of what we have.

    `we offer 4 H100 per researcher, vs OpenAI` is set against a lab by itself.
    """
    is_asked = d.has_raw(T.GUARANTEE) or d.has(T.TELL) or _WE_MAY.search(text)
    if d.labs and not is_asked:
        return False
    is_ours = d.has(T.US, T.OUR, T.OFFER, T.TELL) or _WE_MAY.search(text)
    return is_share(d) and d.guaranteed is not None and not saves(d) and bool(is_ours)
