"""An offer that is told and changed in one breath: `512 H100 for 20, what if a quarter leaves`."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice
from typing import Final

from bot.conversation.changing.offer.adds_chips import for_product
from bot.conversation.changing.offer.each_alone import so_many_each
from bot.conversation.changing.offer.losing import losses
from bot.conversation.changing.offer.losing_words import LOSES, LOSING
from bot.conversation.changing.offer.taking_away import taken_away
from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.saying import said
from bot.questions.clean import clean
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Reading, Understood, Unreadable
from bot.regex import regex

_BETWEEN: Final = regex(r"\s*[,;.–:?!]+\s+(?:and |but )?|\s+(?:and|but|what if|if)\s+")
_MOST: Final = 24
"""Places between an offer and its change that are tried: what has more of them tells no offer."""
_GOING: Final = (
    r"(?:leave|quit|resign|depart|go|(?:are|is) (?:away|gone|out|leaving|on sabbatical|"
    r"on (?:[\w-]+ )?leave))"
)
_PART: Final = (
    r"(?P<part>\d+ ?%|\d+|an?(?: \w+)?|half|two|three|four|five|six|seven|eight|nine|ten)"
)
_OF_SO_MANY: Final = regex(
    rf"(?:\b(?P<lose>attrition(?: of)?|los(?:e|es|ing))\s+)?\b{_PART} of (?:(?:our|the|my|us) )?"
    rf"(?P<all>\d+)(?: (?:people|researchers|staff|scientists|engineers))?"
    rf"(?P<goes> {_GOING}\b(?=\W|\Z)(?! (?:for|to|from|pre|post|\w+ing)))?",
    re.IGNORECASE,
)
"""`3 of our 24 are on parental leave`, `attrition 10% of 50 people`; who leaves for another team
is no loss to all.
"""
_GONE: Final = regex(
    r"\b(?:lost|sold|fell|went|resigned|departed|retired|laid off|dropped|returned|gave|took|"
    r"shrank)\b",
    re.IGNORECASE,
)
_HAD: Final = regex(r"\b(?:had|were|was|used to)\b", re.IGNORECASE)
_STAYS: Final = regex(r"\b(?:stay(?:s|ed)?|remain\w*|keep\w*|kept|left)\b", re.IGNORECASE)
_BEFORE: Final = regex(rf"\b(?:{LOSING})\s+$", re.IGNORECASE)
_AFTER: Final = regex(rf"\s+(?:will |would |all |both )?(?:{LOSING})\b", re.IGNORECASE)

_COUNTS: Final = regex(r"\d")
_CHANGES: Final = regex(rf"\b(?:{LOSING}|each|every\w*|takes?|used?)\b", re.IGNORECASE)
_GOES: Final = regex(r"\b(?:los[et]|go|goes|going|takes?|used?|given)\b", re.IGNORECASE)


def told_and_changed(text: str, hearing: Hearing) -> Reading | None:
    """The offer that is told in a text, as the rest of it changes that; None of other texts."""
    for cut in islice(_BETWEEN.finditer(text), _MOST):
        told, rest = text[: cut.start()], text[cut.end() :]
        may_change = _COUNTS.search(told) and _CHANGES.search(rest)
        offer = _offer(told, hearing) if may_change else None
        if offer is None:
            continue
        if each := so_many_each(rest, offer, hearing):
            return Understood(each)
        if found := taken_away(rest, offer, hearing) or _partly_for_product(rest, offer, hearing):
            return found
    if _GONE.search(text) and not _HAD.search(text):
        return None  # what is told is what there is since: `we lost two people. 300 H100 for 12`
    return _told_after(text, hearing) or _of_so_many(text, hearing) or _told_around(text, hearing)


def _told_after(text: str, hearing: Hearing) -> Reading | None:
    """`we lose 4 people in March, what then? 600 H100, 24 people`: the offer stands last."""
    for cut in islice(_BETWEEN.finditer(text), _MOST):
        rest, told = text[: cut.start()], text[cut.end() :]
        counts = _COUNTS.search(told) and _COUNTS.search(rest)
        may_change = counts and LOSES.search(rest) and not LOSES.search(told)
        offer = _offer(told, hearing) if may_change else None
        found = taken_away(rest, offer, hearing) if offer else None
        if found:
            return found
    return None


def _of_so_many(text: str, hearing: Hearing) -> Reading | None:
    """`1024 H100, two of our 20 leave`: the number of people stands with those who go."""
    found = _OF_SO_MANY.search(text)
    if found is None or not (found["lose"] or found["goes"]):
        return None
    offer = _offer(f"{text[: found.start()]}{found['all']} people{text[found.end() :]}", hearing)
    part = found["part"]
    gone = f"{part} of the people leave" if not part.isdigit() else f"{part} people leave"
    return taken_away(gone, offer, hearing) if offer else None


def _told_around(text: str, hearing: Hearing) -> Reading | None:
    """`if two people leave our team of 20, how much is each of 1024 H100`: the offer is around."""
    typed = clean(text)
    for loss in losses(hearing.tags(text), typed):
        before, after = _BEFORE.search(typed[: loss.start]), _AFTER.match(typed, loss.end)
        start, end = before.start() if before else loss.start, after.end() if after else loss.end
        told = f"{typed[:start]}{typed[end:]}"
        is_dated = any(tag.kind is T.WHEN for tag in hearing.tags(told))  # when they go
        is_else = is_dated or _STAYS.search(told) or typed.startswith(" with", end)
        offer = None if is_else else _offer(told, hearing)
        found = taken_away(typed[start:end], offer, hearing) if offer else None
        if isinstance(found, Understood):
            return found
    return None


def _partly_for_product(rest: str, offer: Question, hearing: Hearing) -> Reading | None:
    told = said(opened(rest), hearing)
    goes = told.draft.has(T.PRODUCT) and _GOES.search(rest)
    changed = for_product(told, offer.offer) if goes and offer.offer else None
    if changed is None or isinstance(changed, Unreadable):
        return changed
    return Understood(replace(offer, offer=changed, labs=told.labs or offer.labs))


def _offer(text: str, hearing: Hearing) -> Question | None:
    """An offer by itself, of chips that so many people share."""
    asked = hearing.asked(text)
    told = asked.offer if asked and asked.kind is Kind.OFFER and not asked.uses_saved else None
    is_whole = told is not None and bool(told.chips) and told.researchers is not None
    return asked if is_whole else None
