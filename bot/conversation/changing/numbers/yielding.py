"""A number that gives way: `very well, then 48`, of what was said last or does not hold."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.numbers.numbering import (
    each_replaced,
    held_offer,
    names_other,
    with_guaranteed,
)
from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.memory import Hearing
from bot.conversation.saying import Said
from bot.questions.types import Question
from bot.questions.words.leads import LINK
from bot.regex import regex
from storage.records import Offer

_GIVES_WAY: Final = regex(
    rf"^\W*(?:(?:{LINK}|fair enough|i see)\W+)*"
    r"(?:very well|fine|all ?right|in that case|then|so be it|agreed|fair|(?=.*\bthen\W*$))\b\W*"
    r"(?:(?:then|we(?:'ll| will) (?:take|say|do)|make (?:it|that)|let'?s (?:say|take|do)|say|"
    r"call it|take|it(?:'s| is))\W+)*\d[\d,.]*k?(?: (?:then|each))?\W*$",
    re.IGNORECASE,
)


def given_way(
    told: Said, last: Question, earlier: tuple[Question, ...], hearing: Hearing
) -> Question | None:
    """The last question with less of what was added last, else of what its chips do not cover."""
    number = told.number
    if not number or number <= 0 or last.kind not in OF_OURS or names_other(told):
        return None
    if not _GIVES_WAY.search(told.whole):
        return None
    ways = list(each_replaced(last, number, hearing))
    before = {was for was, _ in each_replaced(earlier[0], number, hearing)} if earlier else None
    added = [] if before is None else [way for was, way in ways if was not in before]
    if len(added) == 1:
        return added[0]
    held = held_offer(last, hearing)
    return with_guaranteed(last, number, hearing) if _promises_too_much(held) else None


def _promises_too_much(offer: Offer) -> bool:
    """Whether what is guaranteed to each comes to more chips than there are."""
    each, people = offer.guaranteed_per_researcher, offer.researchers
    if each is None or people is None or not offer.chips:
        return False
    return each * people.value > offer.chip_count
