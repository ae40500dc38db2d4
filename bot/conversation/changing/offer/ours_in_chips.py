"""Our saved chips counted in another: `how many GB300 would equal our offer`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bot.conversation.changing.prices.all_of_ours import cost_at_its_price
from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.saying import said
from bot.questions.patterns import coded, compiled
from bot.questions.rules.gather import Draft
from bot.questions.rules.swaps import SAME_MONEY
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.regex import regex
from storage.records import ChipCount, Offer

_EQUAL: Final = regex(
    r"\b(?:match(?:es)?|equals?|equivalent|worth|replace|come to|add up to|make up|"
    r"as (?:much|many|big|large|good) as)\b",
    re.IGNORECASE,
)
_OURS_IN: Final = (
    "^[<word><can><is><does><convert><meaning><tell><talk>]*~[<our><offer>]~"
    "[<site><gpu><budget><offer>]*~[<word><can><is><convert><match>]*~<in>~<chip>~<stop>*$"
)
"""`our offer in TPU v5e`, `what would our cluster be in H200s`."""
_IN_PLACE: Final = regex(
    r"\b(?:switch\w*|swap\w*|mov(?:e|ed|ing)|chang(?:e|ed|ing)|migrat\w+|convert\w*|go|went|"
    r"replac\w+|trad\w+)\b.*\bhow many\b|\bhow many\b.*\b(?:to|would) replace\b",
    re.IGNORECASE,
)
"""`if we switch to TPU v6e, how many would we need for the same`."""
_OF_ELSE: Final = (T.COST, T.TRAIN, T.HIRE, T.SAVE, T.MORE, T.LOSE, T.DAYS, T.NUM, T.PCT, T.WHEN)


def ours_counted(text: str, hearing: Hearing) -> Question | None:
    """Ours in another chip, or what our chips cost at their price: what we have, and no change."""
    costs = cost_at_its_price(said(opened(text), hearing), hearing.saved)
    return ours_in_chips(text, hearing) or costs


def ours_in_chips(text: str, hearing: Hearing) -> Question | None:
    """As many of the chip that is named beside ours; None where anything else is asked."""
    d = said(opened(text), hearing).draft
    names_else = d.stacks or d.labs or d.runs or d.people is not None or d.has(*_OF_ELSE)
    if names_else or SAME_MONEY.search(text) or not _asks_for_count(d, text):
        return None
    return in_chips(hearing.saved, d.chips)


def _asks_for_count(d: Draft, text: str) -> bool:
    """Whether it is asked how many others come to what we have, and no price of them."""
    is_equal = d.ours and d.has(T.HOWMANY) and not d.has(T.IF) and bool(_EQUAL.search(text))
    in_place = d.has(T.US, T.OUR) and d.has(T.HOWMANY) and bool(_IN_PLACE.search(text))
    return is_equal or in_place or bool(compiled(_OURS_IN).search(coded(d.tags)))


def in_chips(saved: Offer | None, chips: Sequence[str]) -> Question | None:
    """The comparison of ours, which is of one kind, with as many of another."""
    held = saved.chips if saved else ()
    if len(held) != 1 or len(chips) != 1 or held[0].chip == chips[0]:
        return None
    other = (ChipCount(chips[0], held[0].count),)
    return Question(Kind.COMPARE, uses_saved=True, other=other)
