"""Our people on other money or on fewer chips, or others on ours: `what if 60 shared it`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.offer.kept_for_product import kept_for_product
from bot.conversation.changing.offer.largest_job import job_supposed
from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.memory import Hearing
from bot.conversation.opening import Opened
from bot.conversation.saying import Said, said
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Reading, Understood
from bot.regex import regex
from storage.records import Amount, Offer

_OF_HEADS: Final = frozenset((
    T.IF, T.ASSUME, T.RESEARCHERS, T.PEOPLE, T.TEAM, T.US, T.OUR, T.THEY, T.WORD, T.TALK, T.IS,
    T.HAVE, T.GETS, T.CAN, T.DO, T.SHARED, T.GUARANTEE, T.ALL, T.EACH, T.GPU, T.SITE, T.BUDGET,
    T.OF, T.FOR, T.BY, T.AT, T.IN, T.TO, T.WITH, T.VS, T.LAB, T.AND, T.COMMA, T.STOP, T.OFFER,
))  # fmt: skip
"""What a number of heads is supposed with, so that it can be nothing else than how many share."""
_BESIDES: Final = (
    T.HARDWARE, T.COUNT, T.EACHOF, T.MORE, T.PEOPLEMORE, T.SAVE, T.COST, T.HOWMANY, T.TRAIN,
    T.GUARANTEED, T.FLOOR, T.DAYS,
)  # fmt: skip
_SHARED_WITH: Final = regex(
    r"\b(?:we|us|our \w+) (?:\w+ ){0,2}?(?:shar(?:e|ed|ing)|split) (?:\w+ ){0,4}?"
    r"with (?:another |an extra |about )?\d",
    re.IGNORECASE,
)
_ELSE: Final = (T.COUNT, T.EACHOF, T.PEOPLEMORE, T.SAVE, T.COST, T.HOWMANY, T.TRAIN, T.GUARANTEED)
_BESIDE_OURS: Final = "{:,.10g} others taken as sharing it with our {:,.10g}"
_IN_PLACE: Final = regex(r"\b(?:if|suppose|supposing|imagine|instead)\b", re.IGNORECASE)
_ON_TOP: Final = regex(r"\b(?:up|more|extra|additional|grow\w*|increas\w*|rises?)\b", re.IGNORECASE)
"""Money that comes on top of what there is."""
_OURS: Final = regex(r"\b(?:we|our|us)\b", re.IGNORECASE)


def ours_supposed(reading: Reading, text: str, hearing: Hearing) -> Understood | None:
    """Our saved offer with other heads, or its people with other money or with what product
    leaves them; None of other texts.
    """
    ours = Question(Kind.OFFER, uses_saved=True)
    if left := kept_for_product(text, ours, hearing.saved or Offer(), hearing):
        return Understood(left)
    told = said(Opened(text, text), hearing)
    if job := job_supposed(told, ours, hearing):
        return Understood(job)
    beside = _with_others(told, ours, hearing)
    return beside or _with_heads(told) or _with_money(reading, told, hearing)


def beside_others(told: Said, last: Question, hearing: Hearing) -> Question | None:
    """`if we share the cluster with 20 people from another group`: ours, and those with them."""
    d, held = told.draft, held_offer(last, hearing).researchers
    is_supposed = d.has(T.IF, T.ASSUME) and not (d.stacks or d.labs or d.has(*_ELSE))
    if last.kind not in OF_OURS or held is None or d.people is None or not is_supposed:
        return None
    if not _SHARED_WITH.search(told.whole):
        return None
    offer = replace(last.offer or Offer(), researchers=Amount(held.value + d.people.amount.value))
    return replace(last, kind=Kind.OFFER, offer=offer, people=None, save=False)


def _with_others(told: Said, ours: Question, hearing: Hearing) -> Understood | None:
    """The same of our saved offer, with how it was taken."""
    asked, d = beside_others(told, ours, hearing), told.draft
    held = hearing.saved.researchers if hearing.saved else None
    if asked is None or held is None or d.people is None:
        return None
    return Understood(asked, (_BESIDE_OURS.format(d.people.amount.value, held.value),))


def _with_heads(told: Said) -> Understood | None:
    """`if there were 60 of us`: so many in all, and nobody who joins."""
    d = told.draft
    is_supposed = d.has(T.IF, T.ASSUME) and d.people is not None and d.kinds <= _OF_HEADS
    counts_heads = any(map(d.has_raw, (T.PEOPLE, T.STAFF, T.TEAM, T.SHARED, T.IS)))
    if not (is_supposed and counts_heads) or d.people is None or (d.labs and not d.has(T.VS)):
        return None  # `what if we took 20`
    offer = Offer(researchers=d.people.amount)
    return Understood(Question(Kind.OFFER, offer=offer, labs=d.labs, uses_saved=True))


def _with_money(reading: Reading, told: Said, hearing: Hearing) -> Understood | None:
    """`what if we had $60M a year instead`: what it rents, for the people that we have."""
    asked = reading.question if isinstance(reading, Understood) else None
    heads = hearing.saved.researchers if hearing.saved else None
    offer = asked.offer if asked and asked.kind is Kind.OFFER else None
    if not isinstance(reading, Understood) or asked is None or offer is None or heads is None:
        return None
    is_money = offer == Offer(usd_per_year=offer.usd_per_year) and not told.draft.has(*_BESIDES)
    if (
        not is_money
        or _ON_TOP.search(told.whole)
        or not (_IN_PLACE.search(told.whole) and _OURS.search(told.whole))
    ):
        return None
    return replace(reading, question=replace(asked, offer=replace(offer, researchers=heads)))
