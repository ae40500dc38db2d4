"""On how many tokens a model is tuned, where that was asked back: `500M tokens`, `LoRA, 2B`."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.types import Choice
from bot.questions.unclear.tunings import EXAMPLE, FULL, LORA
from bot.regex import regex

_TOLD: Final = regex(
    r"(?:(?P<lora>q?lora)|(?:full|all weights|fine[ -]?tun(?:e|ing)))?[\s,:]*"
    r"(?:on|with|over|say|about|for|around|maybe|it's|its|\s)*"
    r"(?P<n>\d+(?:\.\d+)?) ?(?P<s>k|m|b|t|thousand|million|billion|trillion)(?: ?tokens?)?"
    r"[\s,]*(?:(?:with|by|as|using) )?(?P<lora2>q?lora)?[\s.!]*",
    re.IGNORECASE,
)


def told_tokens(text: str, ways: tuple[Choice, ...]) -> Choice | None:
    """The example that was offered with the tokens that are told; None where none was offered."""
    offered = {way.label: way for way in ways}
    told = _TOLD.fullmatch(text.strip())
    wanted = LORA if (told and (told["lora"] or told["lora2"])) or FULL not in offered else FULL
    if told is None or wanted not in offered:
        return None
    way = offered[wanted]
    typed = f"{told['n']}{told['s'][0].upper()} tokens"
    return Choice(typed, way.text.replace(EXAMPLE, typed, 1))
