"""Back to a part that was told before: `back to a third`, after half went to product.

What was told as the part of product is kept as that of research: the part that is named is looked
for as either, and the offer that had it is meant.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.memory import Hearing, Memory
from bot.questions.tags import T
from bot.questions.types import Question
from bot.regex import regex

_BACK: Final = regex(
    r"^\W*(?:(?:and|ok(?:ay)?|so|no|sorry|then|now|but|actually)\W+)*(?:(?:go|let['’]?s go|switch|"
    r"change it|put it) )?back to (?:the |just )*(?P<part>(?:(?:an?|one|two|three|four|\d) )?"
    r"(?:half|thirds?|quarters?|fifths?|tenths?)|\d{1,2} ?(?:%|percent))"
    r"(?: (?:(?:for|to|in|going to|of it for) )*(?:the )?(?:product|serving|research|training|it))?"
    r"(?: (?:then|again|please))*(?:\s*[.,;:!?–-]+\s*(?P<rest>.*))?$",
    re.IGNORECASE | re.DOTALL,
)
_NEAR: Final = 0.005


def back_to_share(text: str, memory: Memory, hearing: Hearing) -> tuple[str, Memory]:
    """What a message asks besides, after the offer of which that part was told."""
    found = _BACK.match(text) if memory.earlier else None
    before = _with_part(found["part"], memory, hearing) if found else None
    if found is None or before is None:
        return text, memory
    others = tuple(each for each in all_asked(memory) if each is not before)
    asked = replace(before, save=False)
    return found["rest"] or "", replace(memory, question=asked, earlier=others, choices=())


def _with_part(part: str, memory: Memory, hearing: Hearing) -> Question | None:
    """The newest question about an offer of which so much was told; None where none had it."""
    shares = [tag.value for tag in hearing.tags(part) if tag.kind is T.PCT]
    share = shares[0] if len(shares) == 1 else None
    if not isinstance(share, float):
        return None
    for each in all_asked(memory)[1:]:
        kept = each.offer.research_share if each.kind in OF_OURS and each.offer else None
        if kept is not None and min(abs(kept - share), abs(1 - kept - share)) < _NEAR:
            return each
    return None
