"""`show me the ones in Texas`, after one data centre: all that are on record there."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.lab_parts import site_of
from bot.questions.on_record import Listing, listed
from bot.questions.types import Reading, Understood
from bot.questions.words.leads import LED
from bot.questions.words.site_places import place_of_sites
from bot.regex import regex

_THERE: Final = regex(
    rf"{LED}(?:(?:show|list|give|name|find|see|get|only|just|which|what|any|are there|is there)"
    r"(?: me| us)? ?)*(?:(?:all|the|any|other|only|just) )*"
    r"(?:ones?|all|others?|any|those|sites?|data ?cent(?:er|re)s?)(?: (?:of (?:them|those)|are|"
    r"there|they have))* (?:in|across|near) (?:the )?[\w ,]+?\W*",
    re.IGNORECASE,
    needs="in |across|near",
)


def sites_there(text: str, memory: Memory, _: Hearing) -> Reading | None:
    """The data centres of a place, where one data centre was told last; None of other texts."""
    last = memory.question
    if last is None or not site_of(last) or not _THERE.fullmatch(text):
        return None
    place = place_of_sites(text)
    return Understood(replace(listed(Listing.SITES), place=place)) if place else None
