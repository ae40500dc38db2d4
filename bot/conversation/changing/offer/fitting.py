"""Another floor, where it was asked how many people fit: `and at 40?`, `and at Meta's level`."""

from __future__ import annotations

import re
from dataclasses import replace
from math import floor as floor_of
from typing import Final

from bot.compute.offers import chips_now
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.whole import asks_of_them, is_bare
from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.saying import Said
from bot.questions.rules.room import H100E, only_chip
from bot.questions.tags import T
from bot.questions.types import Floor, Kind, Level, Question, Understood
from bot.regex import regex
from storage.records import Amount, Offer, how_many

_ASKS: Final = ("how many researchers can fit ",)
_ASKS_CHIPS: Final = ("how many chips do we need to get ", "how many chips do we need to get to ")
"""What a short message leaves out, having been asked before: of people, or of chips for them."""
_MOST_WORDS: Final = 8
_NOISE: Final = 1e-9
"""Of a division of floats: 60 people are not 59.999999."""
_BARE: Final = regex(
    r"\W*(?:at|with|below|under|above|to|say|for)? ?[\d.,]+k?(?: each| apiece)?\W*", re.IGNORECASE
)
"""A number that nothing but the floor can be."""


def fitted(told: Said, last: Question, hearing: Hearing) -> Question | None:
    """The last question with what everyone is to keep as it is now; None where that wasn't said."""
    if last.floor is None or _is_new(told) or len(told.text.split()) > _MOST_WORDS:
        return None
    if told.number and told.number > 0 and _BARE.fullmatch(told.text):
        held = held_offer(last, hearing)
        if len(held.chips) == 1 and told.number > held.chip_count > 0:  # more than all
            more = replace(held, chips=(replace(held.chips[0], count=Amount(told.number)),))
            return replace(last, offer=more, uses_saved=False, save=False)
        chip = H100E if last.floor.level else last.floor.chip
        return _with(last, Floor(told.number, chip))
    said = opened(told.text).text
    found = (hearing.asked(f"{ask}{said}") for ask in (_ASKS_CHIPS if last.chips else _ASKS))
    asked = next((each for each in found if each and each.floor), Question(Kind.DILUTION))
    if asked.floor and not (asked.offer and asked.offer.chips):
        return replace(_with(last, asked.floor), labs=asked.labs)
    if _names_only_a_lab(told, last, hearing):
        return replace(_with(last, Floor(level=Level.LAB)), labs=told.labs)
    return None


_COMPARED: Final = regex(
    r"\bwe(?: all)? (?:look|compare|stand|stack up|fare|be|doing)\b|\bour (?:offer|compute|team) "
    r"(?:look|compare|stand|stack up|fare)\b",
    re.IGNORECASE,
    needs="we|our",
)
_THEN: Final = regex(
    r"\b(?:then|in that case|at (?:that|this) (?:size|number|point)|with (?:(?:that|this|so) many|"
    r"(?:all of )?(?:that|those|them)|so large a team|a team of that size))\b",
    re.IGNORECASE,
    needs="then|that|this|so |those|them",
)
_SO_MANY: Final = regex(
    r"\bwith (?:that|this|so) many\b|\bat (?:that|this) size\b", re.I, needs="many|size"
)


def held_then(told: Said, last: Question, hearing: Hearing) -> Question | None:
    """`what would we look like vs Meta then`: with as many people as the last answer had room for.

    Without a word of that it is our offer as it is.
    """
    d, floor, held = told.draft, last.floor, held_offer(last, hearing)
    is_of_room = last.kind is Kind.DILUTION and floor is not None and not last.chips
    if not is_of_room or floor is None or not told.labs:
        return None
    if not _COMPARED.search(told.whole) and not (d.has(T.VS) and _SO_MANY.search(told.whole)):
        return None
    if d.stacks or d.people is not None or d.more is not None or d.floor or told.number:
        return None
    offer = last.offer or Offer()
    if _THEN.search(told.whole):
        if not floor.count or only_chip(held) is None or floor.chip not in (None, only_chip(held)):
            return None
        for_research = how_many(chips_now(held)) * (held.research_share or 1.0)
        many = Amount(float(floor_of(for_research / floor.count + _NOISE)))
        offer = replace(offer, researchers=many)
    told_of = None if offer.is_empty else offer
    return Question(Kind.OFFER, offer=told_of, uses_saved=last.uses_saved, labs=told.labs)


def _is_new(told: Said) -> bool:
    """Whether something else is asked: how many of what, how we compare, what a lab has."""
    d = told.draft
    is_of_lab = bool(told.labs) and asks_of_them(told)
    return d.has(T.HOWMANY) or {T.US, T.COMPARE} <= d.kinds or is_of_lab


def _names_only_a_lab(told: Said, last: Question, hearing: Hearing) -> bool:
    """Whether a message is one lab and asks nothing of it: `and Meta?`, not `is Meta hiring?`."""
    d = told.draft
    if len(told.labs) != 1 or told.offer or d.more is not None or not told.is_fragment:
        return False
    alone = hearing.read(told.text)
    is_whole = isinstance(alone, Understood) and not is_bare(alone, told, last)
    return not (is_whole or told.asks_pay)


def _with(last: Question, floor: Floor) -> Question:
    labs = last.labs if floor.level is Level.LAB else ()
    return replace(last, floor=floor, labs=labs, save=False)
