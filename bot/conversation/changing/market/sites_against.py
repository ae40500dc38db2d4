"""After the sites that one lab uses: those of another beside them, and how many they are."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.saying import Said
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.on_record import Listing, listed
from bot.questions.tags import without_labs
from bot.questions.types import Question
from bot.regex import regex

_AGAINST: Final = regex(
    r"\W*(?:(?:and|so|ok|how)\W+)*(?:vs\.?|versus|against|compared (?:to|with)|next to)"
    r"(?:\W+(?:s|the|those|of|sites?|data ?cent(?:er|re)s?|ones?))*\W*",
    re.IGNORECASE,
)
_COUNT: Final = regex(
    r"\W*(?:(?:and|so|ok)\W+)*how many(?: (?:of|them|those|these|sites?|are|is|there|do|they|have|"
    r"data ?cent(?:er|re)s?|in|total|all|overall))*\W*",
    re.IGNORECASE,
)


def against_another(told: Said, last: Question) -> Question | None:
    """`vs Google's`, after the sites that one lab uses: of both; `how many`, which these say."""
    if part_of(last) is not LabPart.SITES:
        return None
    if not told.draft.names_any and _COUNT.fullmatch(told.whole):
        return last
    bare = without_labs(told.draft.raw, told.whole) if told.whole == told.text else ""
    is_other = len(told.labs) == 1 and told.labs != last.labs
    if not is_other or not _AGAINST.fullmatch(bare):
        return None
    return replace(listed(Listing.SITES), labs=(*last.labs, *told.labs))
