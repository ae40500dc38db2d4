"""`what would it take to get to the next level`: from where on ours would be a tier up."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.heard import Asked, Part, follow_up_part
from bot.conversation.memory import Memory
from bot.questions.clean import fold
from bot.questions.types import Kind
from bot.questions.words.leads import LED
from bot.regex import regex

_TIER: Final = (
    r"(?:tiers?|levels?|categor(?:y|ies)|class(?:es)?|bracket|rung|band|notch|step|grade)"
)
_NEXT_TIER: Final = regex(
    rf"{LED}(?=what|how|when|could|can|where|which|are we)(?!.*\b(?:why|who)\b)[\w'’ -]{{0,60}}"
    rf"\b(?:(?:(?:the|a) )?(?:next|higher|better|another) (?:higher |better )?{_TIER}(?: up)?"
    rf"|(?:an?|one|another) {_TIER} (?:up|higher)|up (?:an?|one|another) {_TIER})"
    r"(?: (?:then|for us|there|up|please|here|of ours|above(?: (?:that|ours))?))*\W*",
    re.IGNORECASE,
    needs="next|higher|better|another|up",
)


def next_tier(text: str, memory: Memory) -> Asked | None:
    """What would put the offer spoken of a tier up, against nobody; None of other texts."""
    last = memory.question
    if last is None or last.kind is not Kind.OFFER or last.other or not _NEXT_TIER.fullmatch(text):
        return None
    alone = replace(last, labs=(), scope=None, save=False)
    return follow_up_part(alone, Part.ENOUGH, fold(text))
