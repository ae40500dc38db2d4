"""A part of a message that asks for the market of a price, which the price is."""

from __future__ import annotations

import re

from bot.conversation.memory import Hearing
from bot.questions.types import Kind, Understood
from bot.regex import regex

_MARKET = regex(
    r"\W*(?:(?:so|and|but|now)\W+)*(?:what|how|where)(?:['’]?s| is) the "
    r"(?:going |current |actual )?market(?: (?:like|at|now|today|these days|paying))*\W*"
    r"|\W*(?:(?:so|and|but)\W+)*is (?:that|this|it) (?:about |roughly )?"
    r"(?:in line with|above|below|on|at|around|near|close to|over|under|off|fair for|normal for) "
    r"(?:the )?market(?: (?:price|rate|level|prices|rates))?\W*"
    r"|\W*(?:(?:so|and|but)\W+)*is (?:that|this|it) (?:a |an |too )?(?:fair|normal|good|"
    r"competitive|reasonable|high|expensive|cheap|ok|okay|usual|decent)"
    r"(?: (?:price|rate|deal|offer))?\W*",
    re.IGNORECASE,
)
"""What is asked of a price that was named before it: `what's the market?`."""


def without_market(found: tuple[str, ...], hearing: Hearing) -> tuple[str, ...]:
    """The parts without one that asks for the market of a price, which the price is."""
    reading = hearing.read(found[0])
    asked = reading.question if isinstance(reading, Understood) else None
    if asked is None or asked.kind is not Kind.PRICE:
        return found
    return tuple(part for part in found if not _MARKET.fullmatch(part))
