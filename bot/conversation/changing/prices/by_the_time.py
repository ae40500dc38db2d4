"""Dollars told by another measure: by the month, the week or the hour, or by head."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.prices.all_of_ours import OUR_CLUSTER
from bot.conversation.changing.prices.offer_priced import offer_priced
from bot.conversation.heard import Asked, Form, Heard, Part, Picked
from bot.conversation.memory import OFFERS, Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.rules.rents import HOUR, OURS_BY
from bot.questions.tags import T
from bot.questions.types import (
    Assumptions,
    Kind,
    Question,
    Reading,
    Scope,
    Unclear,
    Understood,
    Unreadable,
)
from bot.questions.words.money_words import ASKS_MONEY
from bot.questions.yearly import YEAR
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer, how_many

_BY: Final = (
    r"(?:(?:per|an?|each|every) |/ ?)(?P<unit>hour|day|week|month|quarter)\b"
    r"|\b(?P<ly>hourly|daily|weekly|monthly|quarterly)\b"
)
_TIMED: Final = regex(_BY, needs="hour|day|week|month|quarter|daily")
_WHO: Final = r"(?:researcher|person|head|scientist)"
_HEADS: Final = rf"(?:(?:per|an?|each|for (?:each|every)) )?(?:{_WHO}|one)s?"
_LEAD: Final = (
    r"(?:(?:no|nope|sorry|actually|i (?:really )?meant?|make (?:it|that)|and|so|ok|okay|then|but|"
    r"what about|how about|what is|what's|whats|how much is|in|"
    r"what does|what would|what will|how much does|how much would|"
    r"dollars|money|that|it|this|cost|costs|costing|be|come to|rent)\W+)*"
)
_IN_USD: Final = r"(?:in )?(?:us )?(?:dollars?|usd|money|bucks|\$+)"
_ALONE: Final = regex(
    rf"\W*{_LEAD}(?:(?:{_HEADS}|{_BY}|{_IN_USD}|costs?|rent|pls|please|then|now|"
    r"i meant?|rather)(?:[^\w$]+|(?=/)|$))+"
)
"""Nothing else is asked: who shares it, and for how long."""
_BY_HEAD: Final = regex(
    rf"(?=.*(?:research|person|head|scient|year|annual))\W*{_LEAD}(?:(?:{_HEADS}|{_IN_USD}|and|"
    r"per year|a year|year|yearly|annually|costs?|rent|pls|please|then|now)(?:[^\w$]+|(?=/)|$))+"
)
"""`per researcher and year?`, of dollars that were told."""
_OF_MONEY: Final = regex(r"researcher|person|head|scientist|cost|rent|dollar|usd|money|bucks|\$")
"""Without such a word `and a quarter?` may be a part, and is asked back."""
_PART: Final = regex(r"\ba quarter\b")
_DAYS: Final = {"h": HOUR, "d": 1.0, "w": 7.0, "m": YEAR / 12, "q": YEAR / 4}
_LEFT_OUT: Final = "left out: dollars are those of a year"


_IS_WORTH: Final = regex(
    r"\bwhat\b[^?.;]* worth(?: (?:then|now|today|really|to rent|on the market|per|an?|each|every|"
    rf"{_WHO}|day|week|month|quarter|year))*\W*$",
    re.IGNORECASE,
)
"""`what is our cluster worth`."""
_NOT_ALONE: Final = (
    T.LAB, T.VS, T.RUN, T.TRAIN, T.HIRE, T.MORE, T.NEED, T.MATCH, T.TOPIC, T.SOURCE, T.HELP, T.SAVE,
    T.COMPARE, T.THAN, T.MONEY, T.YEARLY, T.HOURLY, T.RANK,
)  # fmt: skip


_PRICE_OF_HOUR: Final = regex(
    r"[$€£] ?\d[\d.,]* ?(?:an?|per|each|/) ?(?:(?:gpu|chip|card)[- ]?)?(?:hour|hr|h)\b"
)
"""`$2.10 an hour`, by which no dollars are told that are those of a month."""
_THAT_MONEY: Final = regex(
    r"\b(?:for|with|on|at|within|given) (?:that|this|the same|such) (?:kind of |much |sort of )?"
    r"(?:money|sum|budget|amount|price|spend)\b"
)
_SUM_LEFT: Final = "“{}” left out: name the sum to have it held against that"


def money_left_out(text: str, heard: Heard) -> Heard:
    """What equals a lab, with the note that the money spoken of is not held against it."""
    reading = heard.reading if isinstance(heard, Asked) else None
    if not isinstance(heard, Asked) or not isinstance(reading, Understood):
        return heard
    asked = reading.question
    money = _THAT_MONEY.search(fold(text)) if asked.kind is Kind.MATCH else None
    if money is None or (asked.offer and asked.offer.usd_per_year):
        return heard
    left = _SUM_LEFT.format(money[0])
    return replace(heard, reading=replace(reading, assumed=(*reading.assumed, left)))


def rent_first(text: str, heard: Heard, hearing: Hearing) -> Heard:
    """`what does our cluster cost`, of an offer against nobody: its rent, and not its tier."""
    reading = heard.reading if isinstance(heard, Asked) else None
    if not isinstance(heard, Asked) or not isinstance(reading, Understood):
        return heard
    kinds = {tag.kind for tag in hearing.tags(text)}
    if _is_whole_of_ours(reading.question, text, kinds):  # whatever lab it was held against
        alone = replace(reading, question=replace(reading.question, labs=()))
        return _in_dollars(replace(heard, reading=alone), alone, _TIMED.search(fold(text)))
    asked = reading.question
    timed = _TIMED.search(_PRICE_OF_HOUR.sub(" ", fold(text)))
    is_priced = asked.assume.sets_price and timed is None
    is_else = asked.labs or asked.save or asked.other or asked.topic or is_priced
    is_budget = asked.offer is not None and asked.offer.usd_per_year is not None
    if asked.kind is not Kind.OFFER or heard.form is not Form.ANSWER or is_else or is_budget:
        return heard
    is_set = asked.assume.usd_per_hour is not None and timed is not None
    is_worth = bool(OUR_CLUSTER.search(text) and _IS_WORTH.search(text))
    is_told = is_worth or not kinds.isdisjoint((T.COST, T.DOLLAR))
    is_of_money = is_told and ASKS_MONEY.search(fold(text))
    of_price = (T.MONEY, T.HOURLY) if asked.assume.usd_per_hour is not None else ()
    is_alone = (is_set or is_of_money) and kinds.isdisjoint({*_NOT_ALONE} - {*of_price})
    return _in_dollars(heard, reading, timed) if is_alone else heard


def _is_whole_of_ours(asked: Question, text: str, kinds: set[T]) -> bool:
    """`what would our cluster be worth in dollars`, of all of it, after ours against a lab."""
    is_held = asked.kind is Kind.OFFER and asked.labs and not asked.other
    is_of_ours = OUR_CLUSTER.search(text) and ASKS_MONEY.search(fold(text))
    of_else = (kind for kind in _NOT_ALONE if kind is not T.MONEY)  # `in money`, which is no sum
    return bool(is_held and is_of_ours) and kinds.isdisjoint(of_else)


def _in_dollars(heard: Asked, reading: Understood, timed: re.Match[str] | None) -> Asked:
    """Its dollars of a year, or by the time that was said, which is then none left out."""
    if timed is None:
        return replace(heard, form=Form.DOLLARS)
    unit = timed["unit"] or timed["ly"]
    left = tuple(note for note in reading.assumed if note != f"“{unit}” left out")
    read = replace(reading, assumed=left)
    return replace(heard, reading=read, form=Form.DOLLARS, per=_DAYS[unit[0]])


def by_the_time(text: str, heard: Heard, memory: Memory) -> Heard:
    """The same in dollars, or in GPU-hours if those were told, by that time; else as heard."""
    last, low = memory.question, fold(text)
    if last is None or not isinstance(heard, Asked):
        return heard
    if memory.part == Part.HOURS and _ALONE.fullmatch(low):
        picked = Picked(Part.HOURS, low)
        return Asked(Understood(last), Form.PART, part=picked, is_follow_up=True)
    by_head = last.assume.sets_price and last.scope is Scope.PER_RESEARCHER
    is_of_money = last.kind in OFFERS and (memory.part == Part.DOLLARS or by_head)
    if is_of_money and heard.form is Form.ANSWER and _BY_HEAD.fullmatch(low):
        scope = Scope.PER_RESEARCHER if re.search(_HEADS, low) else last.scope
        again = Understood(replace(last, save=False, scope=scope))
        return replace(heard, reading=again, form=Form.DOLLARS, is_follow_up=True)
    if not (found := _TIMED.search(low)):
        return heard
    per = _DAYS[(found["unit"] or found["ly"])[0]]
    if heard.form is Form.DOLLARS and _is_of_offer(heard.reading):
        return _told_by(_of_each(heard, low), per, is_all=bool(_ALONE.fullmatch(low)))
    if per == HOUR and (by_hour := _by_the_hour(heard, low)):
        return by_hour
    if last.kind not in OFFERS or last.other or heard.form is not Form.ANSWER:
        return heard
    is_money = bool(is_of_money or _OF_MONEY.search(low))
    if not is_money and _PART.search(low):
        return heard
    is_open = isinstance(heard.reading, Unclear | Unreadable) and is_money
    if not (is_open or is_of_money or _is_of_offer(heard.reading)) or not _ALONE.fullmatch(low):
        return heard
    again = Understood(replace(last, save=False))
    return replace(heard, reading=again, form=Form.DOLLARS, is_follow_up=True, per=per)


def _of_each(heard: Asked, low: str) -> Asked:
    """The same for each researcher, where that is named: `in dollars per researcher, per month`."""
    read = heard.reading
    if not isinstance(read, Understood) or not re.search(rf"\b(?:per|each|an?) {_WHO}", low):
        return heard
    asked = replace(read.question, scope=Scope.PER_RESEARCHER)
    return replace(heard, reading=replace(read, question=asked))


def _told_by(heard: Asked, per: float, *, is_all: bool) -> Asked:
    """With that time; where more is asked, as it was if dollars are told to be those of a year."""
    read = heard.reading
    left = read.assumed if isinstance(read, Understood) else ()
    told = tuple(each for each in left if not each.endswith(_LEFT_OUT))
    if told == left or not isinstance(read, Understood):
        return replace(heard, per=per)
    return replace(heard, reading=replace(read, assumed=told), per=per) if is_all else heard


def _by_the_hour(heard: Asked, low: str) -> Asked | None:
    """What so many chips cost an hour, where that is all that is asked: `per hour?`."""
    read = heard.reading
    if not isinstance(read, Understood) or heard.form is not Form.ANSWER:
        return None
    asked = read.question
    counts = asked.kind is Kind.PRICE and asked.offer is not None and bool(asked.offer.chips)
    if not counts or asked.trend or not _ALONE.fullmatch(low):
        return None
    return replace(heard, reading=replace(read, question=replace(asked, days=HOUR)))


def _is_of_offer(reading: Reading) -> bool:
    return isinstance(reading, Understood) and reading.question.kind in OFFERS


_OF_ELSE: Final = frozenset((
    T.LAB, T.CHIP, T.NUM, T.MONEY, T.RUN, T.TRAIN, T.VS, T.HIRE, T.BASIS, T.CLOUD, T.IF, T.RANK,
))  # fmt: skip
_AMONG: Final = "Among how many researchers? Say it with the chips, as in the example."
_SUCH: Final = "2048 H100, 40 researchers, in dollars"
_TAKEN: Final = "shared among {heads:,.10g}, as ours are"
_OF_A_YEAR: Final = "“for {} days” left out: dollars are those of a year"


def by_head(told: Said, memory: Memory, hearing: Hearing) -> Reading | None:
    """The chips that were priced as an offer, whose dollars are told by head; None of other texts.

    They are shared by who is named or was told to share them; by our people where they are as many
    as ours.
    """
    d, last = told.draft, memory.question
    is_by_head = d.scope is Scope.PER_RESEARCHER or d.has(T.EACH)
    if last is None or last.kind is not Kind.PRICE or last.trend or not is_by_head:
        return None
    chips, named = last.offer_chips, d.people.amount if d.people else None
    others = {tag.kind for tag in d.raw} & _OF_ELSE
    if not chips or others - ({T.NUM} if named else set()):
        return None
    before = offer_priced(memory)
    shared = named or (before.offer.researchers if before and before.offer else None)
    taken = None if shared else _as_ours(chips, hearing.saved)
    if (heads := shared or taken) is None:
        return Unreadable(_AMONG, (_SUCH,), is_plain=True)
    basis = last.basis if last.basis in OURS_BY else None
    assume = Assumptions(basis=basis, usd_per_hour=last.assume.usd_per_hour)
    offer = Offer(chips=chips, researchers=heads)
    scope = d.scope if named else None
    asked = Question(Kind.OFFER, offer=offer, scope=scope, assume=assume, as_of=last.as_of)
    as_ours = (_TAKEN.format(heads=taken.value),) if taken else ()
    left = (_OF_A_YEAR.format(f"{last.days or 0:.10g}"),) if last.days not in (None, YEAR) else ()
    return Understood(asked, (*as_ours, *left))


def _as_ours(chips: tuple[ChipCount, ...], saved: Offer | None) -> Amount | None:
    """Our people, where the chips are as many as ours."""
    is_ours = saved is not None and how_many(chips) == saved.chip_count
    return saved.researchers if saved and is_ours else None
