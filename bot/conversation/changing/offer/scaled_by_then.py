"""Ours so many times as large by a day, after it was held against a lab: `if we double by 2027`.

What is to come by then does not run today, so that the day is no part that may be left out.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.offer.what_if import on_ours
from bot.conversation.memory import Hearing
from bot.questions.tags import T, When
from bot.questions.types import Kind, Question, Understood
from storage.records import Status


def scaled_by_then(text: str, last: Question, hearing: Hearing) -> Understood | None:
    """The offer spoken of with the rest to come, against whom it was held; None of other texts."""
    d = hearing.draft(text)
    days = [tag.value for tag in d.tags if tag.kind is T.WHEN]
    is_ahead = any(isinstance(day, When) and day.last > hearing.today for day in days)
    if last.kind is not Kind.OFFER or last.other or not (is_ahead and d.has(T.FACTOR)) or d.labs:
        return None
    ours = hearing.holding(held_offer(last, hearing))
    told = on_ours(ours.read(text), text, ours)
    asked = told.question if isinstance(told, Understood) else None
    chips = asked.offer_chips if asked and asked.kind is Kind.OFFER else ()
    if asked is None or all(each.status is Status.OPERATIONAL for each in chips):
        return None
    uses_saved = last.uses_saved and asked.uses_saved
    return Understood(replace(last, offer=asked.offer, uses_saved=uses_saved, save=False))
