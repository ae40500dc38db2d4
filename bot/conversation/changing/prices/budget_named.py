"""How many chips the budget that was told last rents: `how many H100s is that at $2.30`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.tags import T
from bot.questions.types import Question
from bot.regex import regex

_THAT: Final = regex(
    r"\b(?:that|it|this|the (?:budget|money|sum))\b(?! (?:each|per|for)\b)", re.IGNORECASE
)
_ELSE: Final = (T.LAB, T.RUN, T.PEOPLE, T.RESEARCHERS, T.NUM, T.MATCH, T.EACH, T.TRAIN, T.UNIT)
_HOURS: Final = regex(r"\b(?:an?|per|each) (?:gpu[- ]?)?hour\b|/ ?(?:h|hr|hour)\b", re.IGNORECASE)


def chips_of_budget(text: str, last: Question, hearing: Hearing) -> Question | None:
    """How many of the chip that is named the last budget rents; None of other texts."""
    named = budget_named(text, last, hearing)
    return hearing.asked(named) if named else None


def budget_named(text: str, last: Question | None, hearing: Hearing) -> str | None:
    """A text with the budget of the last question in place of `that`; None of other texts."""
    offer = last.offer if last else None
    that, tags = _THAT.search(text), hearing.tags(_HOURS.sub("", text))
    if offer is None or offer.usd_per_year is None or offer.chips or that is None:
        return None
    kinds = [tag.kind for tag in tags]
    if T.HOWMANY not in kinds or kinds.count(T.CHIP) != 1 or any(kind in _ELSE for kind in kinds):
        return None
    return f"{text[: that.start()]}${offer.usd_per_year:.0f} a year{text[that.end() :]}"
