"""What keeps the share of all with those who are hired, by the month: `what's that per month`."""

from __future__ import annotations

from typing import Final, NamedTuple

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
_FEW_WORDS: Final = 3


def share_by_month(told: Said, last: Question, hearing: Hearing) -> Reading | None:
    """The price of these chips for a month, at the contract that their year is told at."""
    d = told.draft
    is_alone = last.floor is not None and len(told.text.split()) <= _FEW_WORDS
    is_asked = _BY_MONTH.search(told.whole.lower()) and (d.has(T.COST) or is_alone)
    if not is_asked or any(tag.kind in _OF_ELSE for tag in d.raw):
        return None
    found = _added(last, hearing) or _to_be_added(last, hearing)
    if found is None:
        return None
    asked = Question(
        Kind.PRICE,
        chips=(found.chip,),
        offer=Offer(chips=(ChipCount(found.chip, Amount(found.many)),)),
        days=_MONTH,
        basis=PriceBasis.CONTRACT_1Y,
    )
    return Understood(asked, (_TAKEN.format(found.more),))


class _Added(NamedTuple):
    """Chips that keep everyone where they are, with so many more people."""

    chip: str
    many: float
    more: float


def _added(last: Question, hearing: Hearing) -> _Added | None:
    """What would keep the share after hires; None of another question."""
    is_of_hires = last.kind is Kind.DILUTION and last.people and not (last.floor or last.sizes)
    held = held_offer(last, hearing)
    chip, now, more = only_chip(held), held.researchers, last.people
    if not is_of_hires or chip is None or now is None or more is None:
        return None
    each = sum(stack.count.value for stack in held.chips) / now.value
    return _Added(chip, float(round(each * more)), more)


def _to_be_added(last: Question, hearing: Hearing) -> _Added | None:
    """The same, once these chips were asked for by number."""
    floor, people = last.floor, last.offer.researchers if last.offer else None
    held = held_offer(last, hearing)
    chip = only_chip(held)
    is_kept = last.kind is Kind.DILUTION and last.chips == (chip,) and people is not None
    if not is_kept or floor is None or not floor.count or chip is None or people is None:
        return None
    has = sum(stack.count.value for stack in held.chips)
    count, more = float(round(floor.count * people.value - has)), people.value - has / floor.count
    return _Added(chip, count, float(round(more))) if count > 0 and floor.chip == chip else None
