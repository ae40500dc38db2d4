"""A run on the chips of one person: `and for one researcher with 64`, `a postdoc on 128 H100`."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.memory import Hearing
from bot.conversation.saying import Said
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Scope
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer

_ONE: Final = regex(r"\b(?:an?|one|single|1|each|every|that|this)(?: [a-z]+)? $")
_THEY_HAD: Final = regex(
    r"\b(?:i|he|she|they|(?:the|that|this|our) (?:candidate|person|hire|researcher))(?:['’]?d)?"
    r"(?: \w+)? (?:gets?|got|had|has|have|given|uses?|used|keeps?)\b"
)
"""`and if they had 256`, after one researcher's share."""
_OF_ELSE: Final = (
    T.LAB, T.RUN, T.MORE, T.HIRE, T.COST, T.MONEY, T.PCT, T.MATCH, T.LOSE, T.SIZED, T.GUARANTEE,
    T.OUTOF, T.SHARED,
)  # fmt: skip


def on_their_chips(told: Said, last: Question, hearing: Hearing) -> Question | None:
    """The run on so many chips that one person has, and that nobody shares."""
    d = told.draft
    if last.kind is not Kind.REACH or d.has(*_OF_ELSE) or not _is_of_one(told, last):
        return None
    chips = _chips(told, held_offer(last, hearing), last.chips)
    if chips is None:
        return None
    on = replace(last, offer=Offer(chips=chips), uses_saved=False, scope=None, chips=(), save=False)
    return replace(on, days=d.days or last.days)


def _is_of_one(told: Said, last: Question) -> bool:
    d = told.draft
    if d.people is not None:
        return d.people.amount.value == 1
    if last.scope is Scope.PER_RESEARCHER and _THEY_HAD.search(told.text.lower()):
        return True
    heads = [tag for tag in d.raw if tag.kind is T.PEOPLE]
    named = len(heads) == 1 and _ONE.search(told.text[: heads[0].start].lower())
    return d.scope is Scope.PER_RESEARCHER or bool(named)


def _chips(told: Said, held: Offer, named: tuple[str, ...]) -> tuple[ChipCount, ...] | None:
    """The chips that were counted; a bare number is of the one kind spoken of."""
    offer, number = told.offer, told.number
    if offer and offer.chips:
        return offer.chips if number is None else None
    kinds = {each.chip for each in held.chips} or {*named}
    if number is None or number < 1 or number != int(number) or len(kinds) != 1:
        return None
    return (ChipCount(kinds.pop(), Amount(number)),)
