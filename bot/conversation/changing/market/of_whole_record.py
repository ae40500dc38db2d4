"""What is asked of the whole record, whatever was told: its newest and oldest figure."""

from __future__ import annotations

from typing import Final

from bot.conversation.heard import Asked, Form, Part, Picked
from bot.conversation.memory import Hearing
from bot.questions.on_record import Listing, listed
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.record_words import (
    asks_corrected,
    asks_last_correction,
    asks_newest_figures,
    asks_oldest_figure,
)

_DAYS: Final = 30
_YEAR: Final = 365
"""How far the last correction may be back."""


def of_whole_record(text: str, hearing: Hearing) -> Asked | None:
    """The tracked labs by the age of their figures, or what was corrected; None of other texts."""
    labs = listed(Listing.LABS)
    if asks_newest_figures(text):
        return _part(labs, Part.NEWEST, text)
    if asks_oldest_figure(text):
        return _part(labs, Part.OLDEST, text)
    if not asks_corrected(text):
        return None
    d = hearing.draft(text)
    lately = _YEAR if asks_last_correction(text) else _DAYS
    days = None if d.since else d.days or float(lately)
    return _part(Question(Kind.MOVES, days=days, since=d.since), Part.CORRECTED, text)


def _part(asked: Question, part: Part, text: str) -> Asked:
    return Asked(Understood(asked), Form.PART, part=Picked(part, text))
