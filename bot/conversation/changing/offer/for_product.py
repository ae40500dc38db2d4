"""Chips of an offer that go to product, or to research: `512 H100 go to product`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.offer.losing_words import NEXT
from bot.conversation.saying import Said
from bot.questions.read import SUGGESTIONS
from bot.questions.shares import exact_part
from bot.questions.tags import T
from bot.questions.types import Unreadable
from bot.regex import regex
from storage.records import Offer, Status

ADDS: Final = regex(
    r"\b(?:add(?:s|ed|ing)?|b(?:uy|uys|uying|ought)|order(?:s|ed|ing)?|purchas\w+|acquir\w+|"
    r"get|gets|got|getting|rent(?:s|ed|ing)?|leas\w+|procur\w+|install\w*|plus|more|another|"
    r"additional(?:ly)?|extra|on top|in addition|besides|as well(?! as)|"
    rf"{NEXT}|too(?=\W*$|[,;?.])|also (?:had|have|got|own\w*|ran?|run|h[eo]ld|used?))\b",
    re.IGNORECASE,
)
"""What chips come with that were not there."""
_WHICH_PART: Final = (
    "Which part of all chips is that? Say it as a percentage, as in “25% goes to product”."
)


def for_product(told: Said, saved: Offer) -> Offer | Unreadable | None:
    """`512 H100 go to product`, of chips that there are: that part is not for research."""
    d, chips = told.draft, told.offer.chips if told.offer else ()
    is_part = d.has(T.PRODUCT, T.RESEARCH) and d.share is None and len(chips) == 1
    if not is_part or ADDS.search(told.text):
        return None
    runs = [each for each in saved.chips if each.status is Status.OPERATIONAL]
    held = sum(each.count.value for each in runs if each.chip == chips[0].chip)
    if len(runs) != 1 or not 0 < chips[0].count.value < held:
        return Unreadable(_WHICH_PART, ("25% goes to product", *SUGGESTIONS[:1]), is_plain=True)
    part = chips[0].count.value / held
    return replace(saved, research_share=exact_part(1 - part if d.has(T.PRODUCT) else part))
