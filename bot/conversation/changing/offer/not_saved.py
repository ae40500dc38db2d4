"""That a change of the offer which is saved is not saved itself."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing, Memory
from bot.questions.types import Kind, Understood
from storage.records import Offer

_NOTE = "not saved; say “save this” to keep it"


def not_saved(heard: Heard, memory: Memory, hearing: Hearing) -> Heard:
    """The same with that note, where the offer spoken of was ours and other numbers take its place.

    What is asked of “our saved offer with” other numbers says so by itself.
    """
    last = memory.question
    if not isinstance(heard, Asked) or not isinstance(heard.reading, Understood) or last is None:
        return heard
    asked = heard.reading.question
    if hearing.saved is None or last.offer is None or asked.offer is None:
        return heard
    was_ours = _counts(last.offer) == _counts(hearing.saved)
    is_other = _counts(asked.offer) != _counts(hearing.saved)
    is_told = asked.uses_saved or asked.save or not heard.is_follow_up
    if not (was_ours and is_other) or is_told or asked.kind is not Kind.OFFER:
        return heard
    reading = replace(heard.reading, assumed=(*heard.reading.assumed, _NOTE))
    return replace(heard, reading=reading)


def _counts(offer: Offer) -> tuple[object, ...]:
    return (offer.chips, offer.researchers)
