"""On how many tokens a model is trained, where that was asked back: `500M tokens`, `LoRA, 2B`."""

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
    r"[\s,]*(?:(?:with|by|as|using) )?(?P<lora2>q?lora)?[\s.!?]*",
    re.IGNORECASE,
)


_EXAMPLE: Final = "2T tokens"
_ON_EXAMPLE: Final = f" on {_EXAMPLE}"
"""How the way ends that offers a bare size on an example of tokens."""


def told_tokens(text: str, ways: tuple[Choice, ...]) -> Choice | None:
    """The example that was offered with the tokens that are told; None where none was offered."""
    offered = {way.label: way for way in ways}
    told = _TOLD.fullmatch(text.strip())
    wanted = LORA if (told and (told["lora"] or told["lora2"])) or FULL not in offered else FULL
    if told is None:
        return None
    typed = f"{told['n']}{told['s'][0].upper()} tokens"
    if wanted in offered:
        return Choice(typed, offered[wanted].text.replace(EXAMPLE, typed, 1))
    sized = next((way for way in ways if way.label.endswith(f"B{_ON_EXAMPLE}")), None)
    names_tokens = told["s"][0].lower() == "t" or "tok" in text.lower()
    is_sized = sized and names_tokens and not (told["lora"] or told["lora2"])
    return Choice(typed, sized.text.replace(_EXAMPLE, typed, 1)) if sized and is_sized else None
