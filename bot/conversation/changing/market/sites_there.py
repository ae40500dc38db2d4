"""`show me the ones in Texas`, after one data centre: all that are on record there."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.market.next_of_sites import without_next
from bot.conversation.memory import Hearing, Memory
from bot.questions.lab_parts import site_of
from bot.questions.on_record import Listing, listed
from bot.questions.types import Kind, Question, Reading, Understood
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

_THEIR_SEAT: Final = regex(
    rf"{LED}where(?:['’]?s|(?: is| are| r))? (?:they|the (?:owners?|users?|compan(?:y|ies)|firms?)|"
    r"its (?:owners?|users?))(?: all)?(?: (?:based|located|headquartered|seated|from|at|in))+\W*",
    re.IGNORECASE,
    needs="where",
)
_NO_SEAT: Final = "where its owner and its users are based is not on record"


def sites_there(text: str, memory: Memory, _: Hearing) -> Reading | None:
    """The data centres of a place, where one data centre was told last; None of other texts."""
    last = memory.question
    if last is None or not site_of(last):
        return None
    if _THEIR_SEAT.fullmatch(text):
        return Understood(Question(Kind.LAB, place=last.place), (_NO_SEAT,))
    if none := without_next(text, memory):
        return none
    if not _THERE.fullmatch(text):
        return None
    place = place_of_sites(text)
    return Understood(replace(listed(Listing.SITES), place=place)) if place else None
