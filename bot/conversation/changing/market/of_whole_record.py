"""What is asked of the whole record, whatever was told: its newest and oldest figure."""

from __future__ import annotations

from typing import Final

from bot.conversation.heard import Asked, Form, Part, Picked
from bot.conversation.memory import Hearing
from bot.questions.clean import fold
from bot.questions.on_record import Listing, listed
from bot.questions.tags import without_labs
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.leads import LED
from bot.questions.words.record_words import (
    asks_corrected,
    asks_last_correction,
    asks_newest_figures,
    asks_oldest_figure,
)
from bot.regex import regex

_DAYS: Final = 30
_YEAR: Final = 365
"""How far the last correction may be back."""


def of_whole_record(text: str, hearing: Hearing) -> Asked | None:
    """The tracked labs by the age of their figures, or what was corrected; None of other texts."""
    if of_lab := _stale_of(text, hearing):
        return of_lab
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


_FIGURES: Final = r"(?:numbers?|figures?|facts?|data(?: ?points?)?|records?|sources?|stats?|ones?)"
_STALE: Final = (
    r"(?:old|stale|outdated|out[- ]of[- ]date|dated|ancient|past it|no longer (?:current|fresh|"
    r"right|valid)|not (?:current|fresh|up to date)|the oldest|getting old)"
)
_STALE_OF: Final = regex(
    rf"{LED}(?:which|what['’]?s?|any)(?: of)?(?: (?:your|the|our|all|those|these|my))*"
    rf"(?: {_FIGURES})?"
    rf"(?: you (?:have|hold|keep|got))?(?: (?:on|about|for|of|at))?"
    rf"(?: (?:is|are|s|look|looks|seem))*"
    rf"(?: (?:too|very|really|now|already|most|getting))* {_STALE}"
    rf"(?: {_FIGURES})?(?: (?:on|about|for|of|at))?(?: (?:by now|now|then|there|these days))*\W*"
)
"""`which of your numbers on OpenAI are out of date`, without the lab."""


def _stale_of(text: str, hearing: Hearing) -> Asked | None:
    """The figures of the one lab that is named, the oldest first; None of other texts."""
    d = hearing.draft(text)
    if len(d.labs) != 1 or d.stacks or d.chips or d.people is not None or d.ours:
        return None
    if not _STALE_OF.fullmatch(fold(without_labs(d.raw, text)).replace("  ", " ")):
        return None
    return _part(Question(Kind.LAB, labs=d.labs), Part.OLDEST, text)


def _part(asked: Question, part: Part, text: str) -> Asked:
    return Asked(Understood(asked), Form.PART, part=Picked(part, text))
