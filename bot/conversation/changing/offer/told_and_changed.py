"""An offer that is told and changed in one breath: `512 H100 for 20, what if a quarter leaves`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.offer.for_product import for_product
from bot.conversation.changing.offer.losing_words import LOSING
from bot.conversation.changing.offer.so_many_each import so_many_each
from bot.conversation.changing.offer.taking_away import taken_away
from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.saying import said
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Reading, Understood, Unreadable
from bot.regex import regex

_BETWEEN: Final = regex(r"\s*[,;.–:]+\s+(?:and |but )?|\s+(?:and|but|what if|if)\s+")

_COUNTS: Final = regex(r"\d")
_CHANGES: Final = regex(rf"\b(?:{LOSING}|each|every\w*|takes?|used?)\b", re.IGNORECASE)
_GOES: Final = regex(r"\b(?:los[et]|go|goes|going|takes?|used?|given)\b", re.IGNORECASE)


def told_and_changed(text: str, hearing: Hearing) -> Reading | None:
    """The offer that a text begins with, as the rest of it changes that; None of other texts."""
    for cut in _BETWEEN.finditer(text):
        told, rest = text[: cut.start()], text[cut.end() :]
        may_change = _COUNTS.search(told) and _CHANGES.search(rest)
        offer = _offer(told, hearing) if may_change else None
        if offer is None:
            continue
        if each := so_many_each(rest, offer, hearing):
            return Understood(each)
        if found := taken_away(rest, offer, hearing) or _partly_for_product(rest, offer, hearing):
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
