"""What keeps the share of all with those who are hired, by the month: `what's that per month`."""

from __future__ import annotations

from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.memory import Hearing
from bot.conversation.saying import Said
from bot.questions.rules.room import only_chip
from bot.questions.tags import T
from bot.questions.types import Kind, PriceBasis, Question, Reading, Understood
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer

_BY_MONTH: Final = regex(r"\b(?:an?|per|each|every) month\b|\bmonthly\b|/ ?(?:mo|month)\b")
_OF_ELSE: Final = (
    T.LAB, T.CHIP, T.NUM, T.MONEY, T.RUN, T.TRAIN, T.VS, T.HIRE, T.OUR, T.SITE, T.ALL, T.WHOLE,
    T.EACH, T.PEOPLE, T.SCOPE, T.IF,
)  # fmt: skip
_TAKEN: Final = "of the chips that keep everyone where they are with {:,.10g} more"
_MONTH: Final = 30.0


def share_by_month(told: Said, last: Question, hearing: Hearing) -> Reading | None:
    """The price of these chips for a month, at the contract that their year is told at."""
    d = told.draft
    is_asked = d.has(T.COST) and _BY_MONTH.search(told.whole.lower())
    is_of_hires = last.kind is Kind.DILUTION and last.people and not (last.floor or last.sizes)
    if not (is_asked and is_of_hires) or any(tag.kind in _OF_ELSE for tag in d.raw):
        return None
    held = held_offer(last, hearing)
    chip, now, more = only_chip(held), held.researchers, last.people
    if chip is None or now is None or more is None:
        return None
    count = sum(stack.count.value for stack in held.chips) / now.value * more
    asked = Question(
        Kind.PRICE,
        chips=(chip,),
        offer=Offer(chips=(ChipCount(chip, Amount(float(round(count)))),)),
        days=_MONTH,
        basis=PriceBasis.CONTRACT_1Y,
    )
    return Understood(asked, (_TAKEN.format(more),))
