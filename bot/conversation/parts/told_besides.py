"""What is told or supposed besides what a message asks."""

from __future__ import annotations

import re

from bot.conversation.changing.offer.chips_of_ours import is_for_product
from bot.conversation.memory import Hearing
from bot.questions.tags import T
from bot.questions.types import Assumptions, Kind
from bot.regex import regex

OF_THEM = regex(
    r"\s*(?:(?:the|an?|my|our|this|that) )?(?:candidate|applicant|guy|person|he|she)"
    r"(?:['’](?:s|d|ll)|\s+(?:is|was|has|had|wants?|wanted|would|will))\b[^?]*$"
    r"|\s*they(?:['’]ve)?(?: (?:also|already|now|have|had|got|hold|received))* (?:an?|another|the) "
    r"(?:[\w-]+ ){0,2}(?:counter-? ?offer|offer|proposal|package)\b[^?]*$",
    re.IGNORECASE,
)
"""How somebody is told of, which asks nothing: `she'd join 12 researchers, how does that look`."""


def is_told_besides(part: str, text: str, hearing: Hearing) -> bool:
    """What is told of somebody at a lab, after a question that names none and is of no lab."""
    before = text[: max(0, text.find(part))].rstrip()
    if not before.endswith("?") or not OF_THEM.match(part):
        return False
    names = [any(tag.kind is T.LAB for tag in hearing.tags(each)) for each in (before, part)]
    return names == [False, True]


_BESIDES = regex(r"(?:\b(?:and|also|then|plus)|[.!?;\n])$", re.IGNORECASE)
_WHAT_IF = regex(r"\W*(?:and )?what if\b", re.IGNORECASE)
_SUPPOSED = regex(r"\W*(?:and )?(?:suppose|say)\b", re.IGNORECASE)


def is_supposed_besides(part: str, text: str, hearing: Hearing) -> bool:
    """`us vs OpenAI, and what if we double it`: asked besides, and no term of the offer.

    `say 64 are guaranteed` may be one: it is asked besides only of a lab, or of a part for product.
    """
    before = text[: max(0, text.find(part))].rstrip(" ,")
    if not _BESIDES.search(before):
        return False
    asked = hearing.asked(part)
    if asked is not None and asked.kind is Kind.DILUTION:
        return asked.people is not None
    if _WHAT_IF.match(part):
        return True
    is_of_lab = asked is not None and asked.kind is Kind.LAB and asked.assume != Assumptions()
    return bool(_SUPPOSED.match(part)) and (is_of_lab or is_for_product(part))
