"""Whether to rent: now or later, or buy in place of it; of what was priced, else of ours.

No advice is given on the time, and no price to buy is kept: so that is said, and what chips rent
for is told, or how that went.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.compute.offers import REFERENCE_CHIP, chips_now
from bot.conversation.heard import Asked
from bot.conversation.memory import Hearing, Memory
from bot.questions.rules.terms import value_of
from bot.questions.tags import T, Tag
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.leads import LINK
from bot.questions.writing.wording import PURCHASE
from bot.regex import regex
from storage.records import Offer

_OPENS: Final = rf"^\W*(?:(?:{LINK}|just|tell me|any idea|do you know|(?:can|could) you say)\W+)*"
_RENT: Final = (
    r"(?:rent|lease|buy|book|lock(?: (?:it|that|them))? in|sign|commit|reserve|get|order|act|"
    r"renting|leasing|buying|signing)"
)
_CHIP: Final = r"(?:[a-z]{1,3}\d{2,4}[a-z]?s?|gpus?|chips?|compute|capacity|them|these|those|it)"
_WHAT: Final = r"(?: (?:some|more|our|a few|the|any|an?|one|up|on|for))*(?: (?P<"
_WHICH: Final = rf">{_CHIP}))?"
_MOVE: Final = (
    r"(?:fall|drop|ris|climb|go|com|declin|increas|decreas|mov|head|trend|chang|crash|soften|eas|"
    r"shrink|tumbl|slid|plung)(?:l|p)?ing"
)
_BARE: Final = r"(?:the )?(?:rental |rent |market )?(?:prices|rents|rates|price|it|they)"
_FALL: Final = (
    rf"(?:are|is|have|has|were) {_BARE}(?: (?:been|still|now|just|really|actually))* {_MOVE}"
    r"(?: (?:up|down|higher|lower|or (?:rising|falling|up|down|going up|not)|at all|lately|"
    r"recently|now|right now|these days|at the moment))*"
)
_TIME: Final = regex(
    rf"{_OPENS}(?:(?:(?:is|would|could) (?:now|this|it|today)(?: (?:be|now|really|actually))* )?"
    r"(?:an? |the )?(?:good|right|bad|best|smart|sensible|wise|ok|okay|decent|terrible)"
    rf" (?:time|moment|month) (?:to|for) {_RENT}{_WHAT}a{_WHICH}(?: (?:now|today|yet))?|"
    rf"(?:should|shall|do|would|could) (?:we|i|you|one) (?:rather |better |just )?{_RENT}"
    rf"{_WHAT}b{_WHICH} (?:right )?(?:now|today|soon|this (?:month|year|quarter)),? or "
    r"(?:rather |should (?:we|i) |better )*(?:wait|hold off|later|sit tight|hold|hang on)|"
    rf"{_RENT}{_WHAT}c{_WHICH} now or (?:wait|later|hold off)|"
    r"(?:is it|would it be) (?:worth|better|smarter|wiser)(?: (?:it|for us))? (?:to wait|waiting))"
    rf"(?:(?: (?:for|until|till) (?:the )?(?:prices?|rents?|it) (?:to )?\w+(?: down)?)|"
    rf"(?:,? (?:or|and|,|-)? ?{_FALL}))?\W*$",
    re.IGNORECASE,
    needs="time|moment|month|now|wait|hold off|today|soon|this",
)
_WENT: Final = regex(
    rf"{_OPENS}(?:{_FALL}|"
    r"(?:what(?:['’]?s| is| has| was)|how(?:['’]?s| is| has)) (?:the |their |its )?"
    r"(?:price |rental )?trend(?: (?:been|like|lately|recently|so far|now|there|"
    r"look(?:ing)? like|for (?:prices|rents)|(?:in|on|with) (?:prices|rents|pricing)))*|"
    r"(?:where|which way|what direction) (?:are|have|is|do) (?:the )?(?:prices|rents|rates)"
    r"(?: been)? (?:go|going|head|heading|headed|mov\w+|trend\w*|gone|went)(?: (?:now|lately|to))*)"
    r"\W*$",
    re.IGNORECASE,
    needs="ing|trend|price|rent|rate",
)
_PRICES: Final = regex(r"\b(?:prices?|rents?|rates)\b", re.IGNORECASE)
_AHEAD: Final = regex(
    rf"(?P<opens>{_OPENS}(?:will|are) (?:the )?)(?P<what>prices|rents)\b",
    re.IGNORECASE,
    needs="prices|rents",
)


def time_to_rent(text: str, memory: Memory) -> str:
    """The text as how prices went, of the chip it names or of what was priced; else as it is."""
    last = memory.question
    is_of_prices = last is not None and last.kind is Kind.PRICE and bool(last.chips)
    if found := _TIME.match(text):
        named = next((chip for chip in found.group("a", "b", "c") if chip), "")
        if any(map(str.isdigit, named)):
            return f"price trend of {named}"
        return "is the price falling" if is_of_prices else "are GPU prices up or down"
    if last is not None and (is_of_prices or not _PRICES.search(text)):
        return text
    if _WENT.match(text):
        priced = next(
            (x for x in memory.earlier if x.kind is Kind.PRICE and len(x.chips) == 1), None
        )
        slug = priced.chips[0].rpartition("/")[2] if priced else ""
        return f"price trend of {slug}" if slug else "are GPU prices up or down"
    if last is not None:
        return text
    return _AHEAD.sub(r"\g<opens>GPU \g<what>", text)


_BUY: Final = r"(?:bu(?:y|ys|ying)|bought|purchas(?:e|es|ed|ing))"
_RENTED: Final = r"(?:rent(?:s|ed|ing)?|leas(?:e|es|ed|ing))"
_EITHER: Final = regex(
    rf"\b{_BUY}\b.{{0,30}}\b(?:instead|rather|vs\.?|versus|or|over|against|compared|than)\b.{{0,30}}"
    rf"\b{_RENTED}\b|\b{_RENTED}\b.{{0,30}}\b(?:instead|rather|vs\.?|versus|or|over|against|compared|than)"
    rf"\b.{{0,30}}\b{_BUY}\b|\b{_RENTED}\b.{{0,30}}\bthan owning\b|"
    r"\bbuy(?:ing)? (?:it|them|ours|our (?:own )?(?:chips|gpus|cluster))"
    r"(?: all)? outright\b|\b(?:save|cheaper|cost)\b.{0,20}\b(?:by|if we|to) (?:own|buy)(?:ing|ed)?"
    r"(?: (?:it|them|ours|our (?:own )?(?:chips|gpus|cluster)))?\W*$",
    re.IGNORECASE,
    needs="buy|bought|purchas|own",
)
_BOUGHT: Final = regex(
    rf"{_OPENS}(?:(?:and|or|what about|how about|if|what if|to|we|one|i) )*{_BUY}"
    r"(?: (?:ones?|them|it|those|these|instead|outright|rather|then))*\W*",
    re.IGNORECASE,
    needs="buy|bought|purchas",
)
"""`and if we buy`, after a rent."""
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
    is_alone = last is not None and bool(_BOUGHT.fullmatch(text))
    if not may_be_bought(text) and not is_alone:
        return None
    from bot.conversation.changing.numbers.numbering import held_offer  # most buy nothing

    held = held_offer(last or Question(Kind.OFFER, uses_saved=True), hearing)
    others = (tag for tag in hearing.tags(text) if tag.kind in _OF_ELSE)
    if not is_alone and not all(_is_held(tag, text, held) for tag in others):
        return None
    chips = chips_now(held)
    if last is not None and last.kind is Kind.PRICE and last.chips and not last.offer:
        return Understood(replace(last, topic=PURCHASE, basis=None))
    if not chips and last is None:  # of no chips that are known: of the one that all are told in
        return Understood(Question(Kind.PRICE, chips=(REFERENCE_CHIP,), topic=PURCHASE))
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
