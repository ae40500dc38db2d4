"""That a change of the offer which is saved is not saved itself."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing, Memory
from bot.questions.rules.saving import is_supposed
from bot.questions.types import Kind, Question, Understood
from bot.regex import regex
from storage.records import Offer

_ORDERS: Final = regex(
    r"^\W*(?:(?:and|ok|so|please|now|then|can you|could you|let['’]?s)\W+)*"
    r"(?:change|set|switch|update|put|edit|adjust|amend|correct|raise|lower|bump) "
    r"(?:it|that|this|(?:our|the|my) (?:offer|cluster|chips|gpus|number|count))\b",
    re.IGNORECASE,
)
"""`change it to 3000 H100`, which sounds as if it were to be kept."""
_NOTE = "not saved; say “save this” to keep it"


def not_saved(heard: Heard, text: str, memory: Memory, hearing: Hearing) -> Heard:
    """The same with that note, where the offer spoken of was ours and other numbers take its place.

    What is asked of “our saved offer with” other numbers says so by itself, unless it is ordered.
    """
    last = memory.question
    if not isinstance(heard, Asked) or not isinstance(heard.reading, Understood):
        return heard
    asked = heard.reading.question
    if is_supposed(text) and asked.kind is Kind.OFFER and asked.offer and not asked.save:
        return _with_note(heard, heard.reading)
    if last is None or hearing.saved is None or asked.offer is None:
        return heard
    is_other = _counts(asked.offer) != _counts(hearing.saved)
    if not is_other or asked.save or asked.kind is not Kind.OFFER:
        return heard
    by_itself = asked.uses_saved or not heard.is_follow_up
    sounds_kept = bool(_ORDERS.match(text))
    was_ours = (
        _counts(last.offer) == _counts(hearing.saved)
        if last.offer
        else (_is_ours_told(last) and _keeps_one(asked.offer, hearing.saved))
    )
    if not (sounds_kept or (was_ours and not by_itself)):
        return heard
    return _with_note(heard, heard.reading)


def _with_note(heard: Asked, reading: Understood) -> Asked:
    return replace(heard, reading=replace(reading, assumed=(*reading.assumed, _NOTE)))


def _is_ours_told(last: Question) -> bool:
    """Whether the saved offer was told as it is."""
    return last.uses_saved and last.kind is Kind.OFFER


def _keeps_one(offer: Offer, saved: Offer) -> bool:
    """Whether its chips or its people are those of the saved offer: one person's are neither."""
    return any(a == b for a, b in zip(_counts(offer), _counts(saved), strict=True))


def _counts(offer: Offer) -> tuple[object, ...]:
    return (offer.chips, offer.researchers)
