"""Asking on about roles or the week: since when that is counted, and when boards were read."""

from __future__ import annotations

from typing import Final

from bot.conversation.changing.market.market_talk import OF_ROLES, names_compute
from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.looks_words import ASKS_LOOKS, LOOKS, WHICH_BOARDS

_MOST_WORDS: Final = 14
_OF_ELSE: Final = (T.GPU, T.BUDGET, T.MONEY, T.CHIP, T.SITE)


def of_looks(told: Said, last: Question) -> Question | None:
    """The looks at the boards of the labs spoken of, or named."""
    d = told.draft
    if last.kind not in OF_ROLES or len(told.text.split()) > _MOST_WORDS:
        return None
    if d.has(*_OF_ELSE) or names_compute(d) or not ASKS_LOOKS.search(fold(told.text)):
        return None
    labs = () if WHICH_BOARDS.search(fold(told.text)) else last.labs
    return Question(Kind.HIRING, labs=told.labs or labs, topic=LOOKS)
