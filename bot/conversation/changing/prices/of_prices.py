"""Asking on about a price: `is it going up or down`, `since June?`, `and today?`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.scaling import part_of_them, times
from bot.conversation.changing.prices.of_sellers import CLOUD
from bot.conversation.heard import Asked, Form, Heard
from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.saying import Said, said
from bot.questions.clean import fold
from bot.questions.rules.bases_meant import two_bases
from bot.questions.rules.rents import (
    another_time,
    basis_and_days,
    by_the_year,
    is_time,
    own_or_rent,
)
from bot.questions.rules.trends import (
    asks_change,
    asks_trend,
    is_of_else,
    says_since,
    that_moves,
    trend,
)
from bot.questions.rules.value import asks_cheaper, asks_value, value, why_of_two
from bot.questions.tags import T
from bot.questions.types import Assumptions, Kind, PriceBasis, Question, Understood
from bot.questions.yearly import YEAR, for_a_year, for_days
from bot.regex import regex
from storage.records import Offer

_MOST_WORDS: Final = 12
_AT_MARKET: Final = regex(
    r"\b(?:at|for|by|in|on) (?:the )?(?:current |today's |open )?(?:market|rental|dollars?|usd)\b"
    r"|\bto (?:rent|lease)\b"
)
_NOW: Final = regex(r"\b(?:now|today|currently|at the moment|at present)\b")
THEN: Final = regex(r"\b(?:then|was|were|did|back|at (?:the|that) time|that day)\b")
"""What is said of a day that is past; else the cheapest is asked for as of today."""
_WHICH: Final = regex(
    r"^\W*(?:and )?which (?:(?:one|chip|gpu|price)s?|of (?:them|these|those|the two|the three)"
    r"|fell|rose|dropped|went|came|got|is|are|has|have)\b"
)
"""`which one fell more`, of chips and not of labs."""
DEARER: Final = regex(
    r"\b(?:cheap(?:er|est)|dearer|dearest|(?:less|more|most|least) expensive"
    r"|costs? (?:more|less))\b"
)
_BY_HOW_MUCH: Final = regex(r"\b(?:by )?how much(?: (?:more|less|cheaper|dearer|change))?\b")
_SIDE_BY_SIDE: Final = regex(
    r"\b(?:side by side|next to (?:each other|one another)|beside each other|alongside|"
    r"against (?:each other|one another)|compare[ds]?|comparison|together|in (?:one|a) table)\b"
)
"""What asks for prices as they are, whatever their trend was asked for before."""
_WOULD_DO: Final = regex(
    r"\b(?:(?:would|will|could|might|may|can|[’']d) (?:also |even |just )?(?:do|work|"
    r"be (?:fine|ok(?:ay)?|enough|good|all right|alright))|"
    r"(?:is|are) (?:also )?(?:fine|ok(?:ay)?|enough|good))\b",
    re.IGNORECASE,
)
_SAME_FOR: Final = regex(r"\w.*\b(?:same|likewise|also|ditto)(?: thing)? (?:for|of|with|on)\b")
"""`and a one year contract? same for H100`, after the price of another chip: of both."""
_NO_TIME: Final = (T.NUM, T.COUNT, T.MONEY, T.YEARLY, T.HOURLY, T.VS, T.OR, T.SOURCE)
_NO_SELLER: Final = (T.BUDGET, T.MOVES, T.TRAIN, T.ROLES, T.HOWMANY, T.CONVERT, T.BEAT)
TIMED: Final = (PriceBasis.CONTRACT_1Y, PriceBasis.CONTRACT_3Y)
"""Bases that the time spoken of before may have brought along."""
_OF_ELSE: Final = (
    T.GPU, T.BUDGET, T.MOVES, T.SITE, T.TRAIN, T.ASOF, T.TENURE, T.HOWMANY, T.CONVERT, T.BEAT,
)  # fmt: skip
"""What makes of it a question of its own, beside what is about something else than a price."""


def asked_of_prices(told: Said, last: Question) -> Question | None:
    """The question about the prices spoken of that is meant; None where it is another one."""
    d, low = told.draft, fold(told.text)
    is_short = len(low.split()) <= _MOST_WORDS
    if last.kind is not Kind.PRICE or not is_short:
        return None
    two = _same_for_another(told, last) or _of_several(told, last, low)
    if two := two or _by_two_bases(told, last):
        return two
    if sold := _by_seller(told, last, low) or _of_another_chip(told, last):
        return sold
    if _is_of_others(told, low):
        return None
    if other := own_or_rent(d, told.text, last.chips) or _for_another_time(told, last):
        return other
    if says_since(d, low) or (asks_change(d, low) and not d.chips):
        return _on(told, last)
    if len(d.chips) > 1:
        now = Question(Kind.PRICE) if _SIDE_BY_SIDE.search(low) else last
        return replace(
            now, chips=d.chips, basis=d.basis or last.basis, offer=None, assume=Assumptions()
        )
    if not last.trend:
        return None
    if d.since or d.days is not None:
        return _on(told, last)
    is_today = last.chips and not d.chips and _NOW.search(fold(told.whole))
    return Question(Kind.PRICE, chips=last.chips, basis=last.basis) if is_today else None


def trend_after(told: Said, last: Question, earlier: Sequence[Question]) -> Question | None:
    """`and is the price going up?`, said after something else than a price.

    It is of the chips that were priced last, or of chips at all.
    """
    if last.kind is Kind.PRICE or not asks_trend(told.draft, told.text):
        return None
    prices = (each.chips for each in earlier if each.kind is Kind.PRICE)
    asked = trend(told.draft, told.text)
    return replace(asked, chips=asked.chips or next(prices, ()))


def trend_of_named(told: Said, last: Question) -> Question | None:
    """`h100 trend this year`, after what so many chips cost: of the chip, and not of so many."""
    is_price = last.kind is Kind.PRICE and not last.trend
    if not is_price or not told.draft.chips or not asks_trend(told.draft, told.text):
        return None
    return trend(told.draft, told.text)


def value_after(told: Said, last: Question) -> Question | None:
    """`which is cheaper per flop`, of the chips that were spoken of."""
    d = told.draft
    spoken = (*last.offer_chips, *last.other)
    chips = tuple(dict.fromkeys((*last.chips, *(each.chip for each in spoken))))
    is_asked = (d.has(T.VALUE) and asks_value(d)) or asks_cheaper(d, told.text)
    is_why = last.kind is Kind.PRICE and not d.stacks and why_of_two(d, told.text)
    if not (is_asked or is_why):
        return None
    names_its_own = d.chips or d.stacks or d.has(T.GPU, T.MOST)
    asked = value(d, told.text)
    return asked if names_its_own else replace(asked, chips=chips)


_SPENT: Final = regex(
    r"\b(?:what|how much)\b[^$€£]*\b(?:costs?|spend|pay|budget|money|dollars|bill)\b"
    r"|^[^$€£]*\b(?:budget (?:to|for)|cost of)\b",
    needs="cost|spend|pay|budget|money|dollar|bill",
)
"""`what would it cost to equal OpenAI per head`, of which the chips alone are no answer."""


def in_dollars(text: str, heard: Heard, hearing: Hearing) -> Asked | None:
    """`what would our cluster cost at market rental`: the offer in dollars, and nothing else."""
    if not isinstance(heard, Asked) or not isinstance(heard.reading, Understood):
        return None
    asked = heard.reading.question
    is_of_size = asked.kind is Kind.REACH and asked.size is not None and asked.days is None
    of_cost = asked.kind is Kind.MATCH or is_of_size
    if of_cost and heard.form is Form.ANSWER and _SPENT.search(fold(text)):
        return replace(heard, form=Form.DOLLARS)
    if asked.kind is not Kind.OFFER or asked.save or not _AT_MARKET.search(fold(text)):
        return None
    d = said(opened(text), hearing).draft
    is_cost = d.ours and d.has(T.COST)
    is_of_else = d.labs or d.stacks or d.people or d.has(T.VS, T.COMPARE)
    return replace(heard, form=Form.DOLLARS) if is_cost and not is_of_else else None


def _for_another_time(told: Said, last: Question) -> Question | None:
    """`and for a year`, `3 months on H200`: the same chips, as many others, or budget, so long."""
    d = told.draft
    is_new = bool(d.chips) and d.has(T.COST) and told.whole == told.text  # which asks of one chip
    of_these = None if is_new else _with_chip(last, d.chips) if d.chips else last
    if len(d.chips) == 1 and of_these is None and not is_new:  # after several kinds of them
        of_these = replace(last, chips=d.chips, offer=None, assume=Assumptions())
    of_these = _so_many_times(of_these, told.text) if of_these else None
    is_year = last.days is not None and by_the_year(d, told.text)
    is_timed = is_year or is_time(d, told.text)
    if of_these is None or last.trend or not is_timed or d.has(*_NO_TIME):
        return None
    held = of_these.offer
    basis, days = another_time(d, told.text, counts=bool(held and held.chips))
    basis = PriceBasis.CONTRACT_1Y if is_year and held and held.chips else basis
    kept = None if last.basis in TIMED and not d.has_raw(T.PER) else last.basis
    is_named = d.basis is not None
    basis = basis if is_named else kept or basis  # `for 18 months`, on spot
    if held and held.usd_per_year and not held.chips:
        usd = for_a_year(for_days(held.usd_per_year, last.days or YEAR), days or YEAR)
        held = replace(held, usd_per_year=float(round(usd))) if last.days else held
    return replace(of_these, offer=held, basis=basis or kept, days=days, save=False)


def _so_many_times(asked: Question, text: str) -> Question:
    """The price of a part of them, named with the time: `half of them for 3 months`."""
    part, held = part_of_them(text), asked.offer
    if part is None or held is None or not held.chips:
        return asked
    chips = tuple(replace(each, count=times(each, part)) for each in held.chips)
    return replace(asked, offer=replace(held, chips=chips))


def _same_for_another(told: Said, last: Question) -> Question | None:
    """`and a one year contract? same for H100`: of the chips spoken of, and of that one."""
    d = told.draft
    if d.basis is None or len(d.chips) != 1 or not _SAME_FOR.search(fold(told.whole)):
        return None
    chips = tuple(dict.fromkeys((*last.chips, *d.chips)))
    return Question(Kind.PRICE, chips=chips, basis=d.basis)


def _of_several(told: Said, last: Question, low: str) -> Question | None:
    """`which one fell more`, `which is cheaper`, of several chips; the prices tell the latter."""
    if last.trend and not (last.chips or told.labs) and _WHICH.search(low):
        return last if asks_change(told.draft, low) else None  # of all chips the largest is told
    is_of_all = told.draft.has(T.GPU) and not _WHICH.search(low)  # `are gpus getting cheaper`
    if len(last.chips) < 2 or told.labs or is_of_all:
        return None
    if _WHICH.search(low) and asks_change(told.draft, low):
        return _on(told, last)
    return last if DEARER.search(low) and told.draft.since is None else None


def _by_seller(told: Said, last: Question, low: str) -> Question | None:
    """`who is cheapest now`, `what about on AWS`: what it is now, whatever was asked before."""
    d = told.draft
    is_cloud = d.has(T.CLOUD) or bool(CLOUD.search(low))
    basis = PriceBasis.HYPERSCALER if is_cloud else d.basis
    named = d.chips or last.chips
    if not named and last.trend and basis is PriceBasis.POSTED_RANGE and not THEN.search(low):
        return value(d, told.text)  # `and the cheapest today`, of all chips
    if basis not in (PriceBasis.HYPERSCALER, PriceBasis.POSTED_RANGE) or not named:
        return None
    counts = d.people is not None or d.more is not None or bool(d.stacks or d.runs) or d.ours
    if counts or (d.labs and not is_cloud) or asks_change(d, low) or d.has(*_NO_SELLER):
        return None
    now = replace(last, trend=False, since=None, days=None) if last.trend else last
    if not is_cloud and not THEN.search(low):
        now = replace(now, as_of=d.as_of)  # `cheaper anywhere?` is asked of today
    days = basis_and_days(d, told.text)[1] if is_time(d, told.text) else now.days
    return replace(now, chips=named, basis=basis, beside=None, days=days, save=False)


def _of_another_chip(told: Said, last: Question) -> Question | None:
    """`A100s would do as well`: as many of them for the same time."""
    d = told.draft
    is_alone = not (d.stacks or d.labs or d.ours)
    counts = bool(last.offer and last.offer.chips)
    if not is_alone or not counts or not _WOULD_DO.search(told.whole):
        return None
    return _with_chip(last, d.chips)


def _with_chip(last: Question, chips: tuple[str, ...]) -> Question | None:
    """The price of as many of another chip; None where it is not of one kind alone."""
    held = last.offer or Offer()
    if len(chips) != 1 or len(last.chips) > 1 or len(held.chips) > 1:
        return None
    counted = tuple(replace(each, chip=chips[0]) for each in held.chips)
    offer = replace(held, chips=counted) if last.offer else None
    return replace(last, chips=chips, offer=offer, assume=Assumptions())


def _by_two_bases(told: Said, last: Question) -> Question | None:
    """`how much cheaper is spot than on demand`, of the chips spoken of."""
    d = told.draft
    named = two_bases(d, told.text)
    if not named or d.stacks or d.labs or not last.chips:
        return None
    counts = last.offer is not None and bool(last.offer.chips)
    basis, beside = (named[1], None) if counts else named
    chips, assume = d.chips or last.chips, Assumptions()
    return replace(
        last, chips=chips, basis=basis, beside=beside, trend=False, assume=assume, save=False
    )


def _on(told: Said, last: Question) -> Question:
    """How the prices spoken of changed, in the period that was said or else the one before."""
    asked = trend(told.draft, told.text)
    period = asked if asked.since or asked.days is not None else last
    kept = None if last.beside else that_moves(last.basis)  # of two, all that are on record
    return replace(
        asked,
        chips=asked.chips or last.chips,
        basis=asked.basis or kept,
        since=period.since,
        days=period.days if period.trend else None,
        as_of=asked.as_of or last.as_of if last.trend else asked.as_of,
    )


def _is_of_others(told: Said, low: str) -> bool:
    """Whether it names somebody, or is of chips that are counted."""
    d = told.draft
    counts = d.people is not None or d.more is not None or bool(d.stacks or d.runs)
    of_else = d.kinds & {*_OF_ELSE}
    if _BY_HOW_MUCH.search(low):
        of_else -= {T.HOWMANY}
    return counts or d.ours or bool(d.labs) or is_of_else(d, low) or bool(of_else)
