"""Our saved chips counted in another: `how many GB300 would equal our offer`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bot.conversation.changing.prices.all_of_ours import cost_at_its_price
from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.saying import said
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.regex import regex
from storage.records import ChipCount, Offer

_EQUAL: Final = regex(
    r"\b(?:match(?:es)?|equals?|equivalent|worth|replace|come to|add up to|make up|"
    r"as (?:much|many|big|large|good) as)\b",
    re.IGNORECASE,
)
_OF_ELSE: Final = (T.COST, T.TRAIN, T.HIRE, T.IF, T.SAVE, T.MORE, T.LOSE, T.DAYS, T.NUM, T.WHEN)


def ours_counted(text: str, hearing: Hearing) -> Question | None:
    """Ours in another chip, or what our chips cost at their price: what we have, and no change."""
    costs = cost_at_its_price(said(opened(text), hearing), hearing.saved)
    return ours_in_chips(text, hearing) or costs


def ours_in_chips(text: str, hearing: Hearing) -> Question | None:
    """As many of the chip that is named beside ours; None where anything else is asked."""
    d = said(opened(text), hearing).draft
    names_else = d.stacks or d.labs or d.runs or d.people is not None or d.has(*_OF_ELSE)
    if names_else or not (d.ours and d.has(T.HOWMANY) and _EQUAL.search(text)):
        return None
    return in_chips(hearing.saved, d.chips)


def in_chips(saved: Offer | None, chips: Sequence[str]) -> Question | None:
    """The comparison of ours, which is of one kind, with as many of another."""
    held = saved.chips if saved else ()
    if len(held) != 1 or len(chips) != 1 or held[0].chip == chips[0]:
        return None
    other = (ChipCount(chips[0], held[0].count),)
    return Question(Kind.COMPARE, uses_saved=True, other=other)
