"""Our chips bought in place of rented: `what if we buy instead of rent`, `when do we break even`.

No price to buy is kept, so that it is said, and what they rent for is told.
"""

from __future__ import annotations

import re
from typing import Final

from bot.compute.offers import chips_now
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.heard import Asked
from bot.conversation.memory import Hearing, Memory
from bot.questions.rules.terms import value_of
from bot.questions.tags import T, Tag
from bot.questions.types import Kind, Question, Understood
from bot.questions.writing.wording import PURCHASE
from bot.regex import regex
from storage.records import Offer

_BUY: Final = r"(?:bu(?:y|ys|ying)|bought|purchas(?:e|es|ed|ing))"
_RENT: Final = r"(?:rent(?:s|ed|ing)?|leas(?:e|es|ed|ing))"
_EITHER: Final = regex(
    rf"\b{_BUY}\b.{{0,30}}\b(?:instead|rather|vs\.?|versus|or|over|against|compared|than)\b.{{0,30}}"
    rf"\b{_RENT}\b|\b{_RENT}\b.{{0,30}}\b(?:instead|rather|vs\.?|versus|or|over|against|compared|than)"
    rf"\b.{{0,30}}\b{_BUY}\b|\bbuy(?:ing)? (?:it|them|ours|our (?:own )?(?:chips|gpus|cluster))"
    r"(?: all)? outright\b|\b(?:save|cheaper|cost)\b.{0,20}\b(?:by|if we|to) (?:own|buy)(?:ing|ed)?"
    r"(?: (?:it|them|ours|our (?:own )?(?:chips|gpus|cluster)))?\W*$",
    re.IGNORECASE,
    needs="buy|bought|purchas|own",
)
_THINGS: Final = r"(?: [\d,]+)?(?: (?:[a-z]{1,3}\d{2,4}s?|chips|gpus|cards|cluster|hardware))"
_OUR_CHIPS: Final = regex(
    rf"\b{_BUY} (?:out )?(?:all )?(?:of )?(?:our|these|those)(?: own)?{_THINGS}"
    rf"|\b{_BUY} (?:all )?(?:of )?the{_THINGS} (?:that )?we "
    r"(?:already )?(?:have|rent|run|use|lease)",
    re.IGNORECASE,
    needs="buy|bought|purchas",
)
"""`what if we bought our 2048 H100`, which are no more chips than there are."""
_OF_ANSWER: Final = regex(
    r"\byou\b|\b(?:is|are|was|were) (?:that|this|these|those|it) (?:for )?(?:rent|buy|purchas)",
    re.I,
)
"""What is asked of the dollars that were told: `is that renting or buying`."""
_EVEN: Final = regex(r"\bbreak(?:s|ing)?[- ]?even\b|\bpays? (?:for )?itself\b", re.IGNORECASE)
_OF_ELSE: Final = (T.CHIP, T.FAMILY, T.LAB, T.NUM, T.MONEY, T.PEOPLE, T.HIRE)
_NO_EVEN: Final = (
    "no day to break even: that takes a price to buy, or what the chips earn, and neither is kept"
)


def may_be_bought(text: str) -> bool:
    """Whether it is asked to buy in place of renting, or when that pays."""
    is_asked = _EVEN.search(text) or _EITHER.search(text) or _OUR_CHIPS.search(text)
    return bool(is_asked) and not _OF_ANSWER.search(text)


def bought_or_rented(text: str, last: Question | None, hearing: Hearing) -> Understood | None:
    """What the chips spoken of, else ours, rent for, where nothing else is named."""
    if not may_be_bought(text):
        return None
    held = held_offer(last or Question(Kind.OFFER, uses_saved=True), hearing)
    if any(tag.kind in _OF_ELSE and not _is_held(tag, text, held) for tag in hearing.tags(text)):
        return None
    chips = chips_now(held)
    if not chips:
        return None
    names = tuple(dict.fromkeys(each.chip for each in chips))
    asked = Question(Kind.PRICE, offer=Offer(chips=chips), chips=names, topic=PURCHASE)
    return Understood(asked, (_NO_EVEN,) if _EVEN.search(text) else ())


def _is_held(tag: Tag, text: str, held: Offer) -> bool:
    """Whether a chip or a number is that of the chips held, where these are said to be bought."""
    if not _OUR_CHIPS.search(text):
        return False
    if tag.kind is T.NUM:
        return value_of(tag) in {each.count.value for each in held.chips}
    return tag.kind is T.CHIP and tag.value in {each.chip for each in held.chips}


def asked_to_buy(text: str, memory: Memory, hearing: Hearing) -> tuple[Asked, ...]:
    """The same of a message, whatever was spoken of before it; nothing of other messages."""
    told = bought_or_rented(text, memory.question, hearing)
    return (Asked(told, is_follow_up=memory.question is not None),) if told else ()
