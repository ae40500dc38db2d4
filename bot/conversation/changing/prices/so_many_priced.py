"""So many of what was priced: `512 more`, `256 per month`, and what that costs today."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.saying import Said, said
from bot.questions.clean import fold
from bot.questions.possessive import joined
from bot.questions.rules.rents import is_time
from bot.questions.rules.terms import value_of
from bot.questions.tags import T
from bot.questions.types import Kind, PriceBasis, Question, Understood
from bot.questions.words.leads import LINK
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer

_FEWER: Final = regex(r"\b(?:fewer|less)\b", re.IGNORECASE)
_PUT_RIGHT: Final = regex(
    r"^\W*(?:(?:oh|ah|ok|hm+|and)\W+)*"
    r"(?:no|nope|wait|sorry|oops|correction|my bad|actually|rather)\b|"
    r"\bi (?:really |actually )?mean[t]?\b|\bshould (?:be|have been|say|read)\b|"
    r"\b(?:sorry|instead|my (?:mistake|bad|error)|rather)\W*$|"
    r"\bnot \d|\bmake (?:it|that) \d[\d,]*k? (?:extra|additional)\b",
    re.IGNORECASE,
)
"""`no wait, I meant 1500 extra`, after what another number of them costs."""
_BARE: Final = frozenset((
    T.NUM, T.MORE, T.BEAT, T.WITH, T.AND, T.FOR, T.WORD, T.STOP, T.COMMA, T.IF, T.US, T.OF, T.THEY,
    T.GPU, T.CHIP, T.MEANING, T.COST, T.CAN, T.COMPARE, T.GETS, T.HAVE, T.TALK, T.TO, T.IS,
))  # fmt: skip


def more_priced(told: Said, last: Question) -> Question | None:
    """The price of as many more chips, or fewer; None of other texts."""
    d = told.draft
    held = last.offer_chips
    chips = tuple(each.chip for each in held) or last.chips
    if last.kind is not Kind.PRICE or last.trend or len(chips) != 1 or not {*d.chips} <= {*chips}:
        return None
    numbers = [tag for tag in d.raw if tag.kind is T.NUM]
    kinds = frozenset(tag.kind for tag in d.raw)
    is_less = bool(_FEWER.search(told.text))
    is_slip = bool(held) and not is_less and bool(_PUT_RIGHT.search(told.whole))
    bare = _BARE | {T.UNKNOWN} if is_slip else _BARE  # `oops`
    if len(numbers) != 1 or not kinds <= bare or not (is_less or T.MORE in kinds):
        return None
    now = held[0].count.value if held else 0.0
    number = value_of(numbers[0])
    now = 0.0 if is_slip else now
    count = now - number if is_less else now + number
    if count <= 0 or not number:
        return None
    offer = Offer(chips=(ChipCount(chips[0], Amount(count)),))
    return replace(last, offer=offer, uses_saved=last.uses_saved or not held, chips=chips)


_LED: Final = (
    rf"\W*(?:(?:{LINK}|or|what about|how about|how much|what|say|is|are|that|it|"
    r"would be|make it|with|if we take|we need|for|of|take)\W+)*"
)
_COUNT: Final = r"(?P<{}>\d[\d,]*(?:\.\d+)?k?)"
_OF_IT: Final = r"(?:,? (?:of (?:them|those|these|it|that)|gpus?|chips?|cards?|units?))?"
_UNITS: Final = {
    "weekly": "week", "monthly": "month", "quarterly": "quarter", "yearly": "year",
    "annually": "year",
}  # fmt: skip
_TIME: Final = (
    r"(?:(?:for|per|over|an?|each|every|the|/) ?)*(?P<{0}n>\d+|one|two|three|four|six)? ?"
    r"(?P<{0}u>(?:day|week|month|quarter|year)s?|weekly|monthly|yearly|annually|quarterly)"
)
_SO_MANY: Final = regex(
    rf"{_LED}{_COUNT.format('a')}{_OF_IT},? (?=(?:for|per|over|an?|each|every|/|\w+ly\b|annually))"
    rf"{_TIME.format('a')}\W*"
    rf"|{_LED}{_TIME.format('b')},? (?:(?:for|of|with|on) )+{_COUNT.format('b')}{_OF_IT}\W*",
    needs="day|week|month|quarter|year|annual",
)

_FOR_A_YEAR: Final = regex(r"\bfor (?:a|one|1|the|a whole) ?year\b", re.IGNORECASE)
_MONEY: Final = regex(r"[$€£]")


def so_many_so_long(typed: str, last: Question, hearing: Hearing) -> Understood | None:
    """What so many of the chip that was priced cost in that time; None of other texts."""
    is_of_one = last.kind is Kind.PRICE and not last.trend and len(last.chips) == 1
    found = _SO_MANY.fullmatch(fold(typed)) if is_of_one else None
    if found is None or _MONEY.search(typed):
        return None
    side = "a" if found["a"] else "b"
    unit = found[f"{side}u"]
    unit = _UNITS.get(unit, unit)
    name = hearing.reader.words.directory.name(last.chips[0])
    reading = hearing.read(f"cost of {found[side]} {name} for {found[f'{side}n'] or 1} {unit}")
    if not isinstance(reading, Understood) or reading.question.kind is not Kind.PRICE:
        return None
    by_contract = reading.question.basis if _FOR_A_YEAR.search(typed) else None  # no rate by year
    basis = last.basis or by_contract
    asked = replace(reading.question, basis=basis, as_of=last.as_of)
    return replace(reading, question=replace(asked, assume=last.assume))


_OF_THEN: Final = regex(
    r"\b(?:did|was|were|had|back|ago|used to|have (?:cost|been|paid)|"
    r"then\W*$|at (?:the|that) time|same (?:day|date|time))\b"
)
_AT_IT: Final = regex(
    r"\b(?:at|for|on|by|with|using|given) (?:(?:that|this|those|these|such|the same|the (?:very )?"
    r"same) (?:\w+ )?(?:prices?|rates?|figures?|numbers?)\b"
    r"|(?:the|your) (?:prices?|rates?|figures?|numbers?) (?:(?:that |which )?(?:you|i|we) "
    r"(?:just )?(?:gave|told|said|quoted|named|have)|(?:from )?(?:above|before|just now)))"
)
"""`at that price`: the one that was told, of its day and its kind."""


_OF_ANOTHER: Final = "“{}” left out: that was the price of {}, and these have one of their own"


def at_that_price(text: str, heard: Heard, memory: Memory, hearing: Hearing) -> Heard:
    """So many chips at the price that was told last, of its day and its kind: `at that price`.

    As it was heard where another basis is named, or another chip was priced.
    """
    last = memory.question
    if not isinstance(heard, Asked) or not isinstance(reading := heard.reading, Understood):
        return heard
    is_it = last is not None and last.kind is Kind.PRICE and _AT_IT.search(fold(text))
    if last is None or not is_it:
        return heard
    asked = reading.question
    is_of_it = asked.kind is Kind.PRICE and asked.offer_chips and not (asked.trend or last.trend)
    if is_of_it and {*asked.chips}.isdisjoint(last.chips) and not asked.assume.sets_price:
        if not last.chips:
            return heard
        names = joined([hearing.reader.words.directory.name(chip) for chip in last.chips])
        left = _OF_ANOTHER.format(is_it[0], names)
        return replace(heard, reading=replace(reading, assumed=(*reading.assumed, left)))
    if not is_of_it or asked.chips != last.chips or asked == last:
        return heard
    d = said(opened(text), hearing).draft
    if d.basis and not is_time(d, _AT_IT.sub("", fold(text))):
        return heard
    led = memory.telling(last).led
    basis = last.basis or (PriceBasis(led.fact.qualifier) if led else None)
    asked = replace(asked, as_of=last.as_of, basis=basis)
    return replace(heard, reading=replace(reading, question=asked))


_TODAYS: Final = regex(
    r"\btoday['’]?s\b|\b(?:current|latest|newest|present) (?:price|rate|rent|cost)s?\b"
    r"|\b(?:price|rate|rent|cost)s? (?:(?:right |just )?now|today|currently)\b",
    re.IGNORECASE,
    needs="today|current|latest|newest|present|now",
)


def cost_now(text: str, heard: Heard, memory: Memory, hearing: Hearing) -> Heard:
    """A cost of so many chips as of today, where the day spoken of before was carried over.

    `so what does 256 H100s for three months cost`, after what one was a year ago.
    """
    day = memory.question.as_of if memory.question else None
    reading = heard.reading if isinstance(heard, Asked) else None
    if day is None or not isinstance(heard, Asked) or not isinstance(reading, Understood):
        return heard
    asked = reading.question
    if asked.kind is not Kind.PRICE or asked.as_of != day or asked.trend:
        return heard
    if _TODAYS.search(text):
        return replace(heard, reading=replace(reading, question=replace(asked, as_of=None)))
    if not asked.offer or _AT_IT.search(fold(text)):
        return heard
    told = said(opened(text), hearing)
    d = told.draft
    is_amount = bool(d.stacks) or d.has(T.NUM, T.COUNT)
    is_of_now = d.has(T.COST) and is_amount and d.as_of is None
    if not is_of_now or _OF_THEN.search(fold(told.whole)):
        return heard
    return replace(heard, reading=replace(reading, question=replace(asked, as_of=None)))
