"""Labs that a message names first and then asks about: `he talks to Cohere. What's known of it`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.tags import T
from bot.regex import regex

_TOLD: Final = regex(
    r"\b(?:(?:talk|speak|interview|negotiat|chat|flirt)(?:s|ing|ed)? (?:to|with|at)|in talks with|"
    r"offers? (?:from|by|at)|(?:consider|weigh|look|apply|appli|see|mention|nam)\w*)\b",
    re.IGNORECASE,
)
"""What is told of somebody who may go there."""
_ASKS: Final = regex(
    r"(?<=[.!;,?–—-])\s+(?:(?:and|so|ok|now)\W+)*"
    r"(?:(?:what|how much|anything|something)(?:['’]?s)?|do|is there|got)\b"
    r"(?: (?:do|does|can|is|are|we|you|i|there|anything|something|publicly|public|known|know|have|"
    r"got|find|say|tell me|on record))*(?: (?:on|about|of))? "
    r"(?:them|those|these|it|both|that one|those two|the two)(?: (?:here|then|please|on record))*"
    r"[\s?.!]*$",
    re.IGNORECASE,
)


def known_of_named(text: str, hearing: Hearing) -> str:
    """The message as a question about the labs that it names; as it stands where it is none."""
    asks = _ASKS.search(text)
    told = text[: asks.start()] if asks else ""
    if not told or not _TOLD.search(told):
        return text
    tags = hearing.tags(told)
    labs = [told[tag.start : tag.end] for tag in tags if tag.kind is T.LAB]
    is_else = any(tag.kind in (T.CHIP, T.RUN, T.NUM, T.OUR) for tag in tags)
    return text if is_else or not labs else f"what do you know about {' and '.join(labs)}"
