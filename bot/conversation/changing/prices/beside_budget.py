"""What comes to a budget that nothing but people share: more money, more people, or chips."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import choice_of, held_offer
from bot.conversation.memory import OFFERS, Hearing
from bot.conversation.opening import opened
from bot.conversation.saying import Said, said
from bot.questions.numbers import number_told
from bot.questions.rules.counted import chip_count, settled
from bot.questions.rules.room import joined_by
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Reading, Unclear, Understood
from bot.questions.words.leads import LINK, SUPPOSE
from bot.regex import regex
from storage.records import Offer

_NOT_ADDED: Final = (
    "What a budget rents and chips that are there are two things, and I don't add them up. "
    "Which do you want?"
)
_MORE_MONEY: Final = regex(
    rf"\W*(?:(?:{LINK}|(?>{SUPPOSE})|plus|with|we(?:['’](?:ve|re|d|ll))?|it|that|they|had|"
    r"have|got|get|was|were|is|add|adds|added|an?|another|extra|additional|further|budget|our|the|"
    r"finance|gives?|gave|us)\W+)*"
    r"\$?(?P<count>\d[\d,]*(?:\.\d+)?)(?P<unit> ?(?:k|m|mn|mil|million|thousand|b|bn|billion))?"
    r"(?P<money> ?(?:\$|usd|dollars|bucks))?(?: (?:a|per) year)?"
    r"(?: (?:more|extra|additional|too|as well|also|on top(?: of (?:that|it))?|besides))*"
    r"(?: (?:a|per) year)?\W*",
    re.IGNORECASE,
)
_ADDS: Final = regex(
    r"\b(?:plus|add(?:s|ed)?|another|extra|additional|further|more|too|as well|besides|on top)\b",
    re.IGNORECASE,
)
_INSTEAD: Final = regex(r"\b(?:instead|rather|only|just|than|better|vs)\b", re.IGNORECASE)
_THERE: Final = regex(
    r"\b(?:already|existing|also)\b", re.IGNORECASE, needs="already|existing|also"
)
_MONEY_FROM: Final = 10_000.0
"""A bare number from here on is none of people where a budget was told."""


def beside_budget(text: str, last: Question, hearing: Hearing) -> Reading | None:
    """`and 5 more researchers`, `plus $5M`, `and with 512 H100 more`; None of other texts."""
    held = held_offer(last, hearing) if last.kind in OFFERS else Offer()
    if held.usd_per_year is None or held.chips or last.kind is Kind.DILUTION:
        return None
    if more := _more_money(text):
        usd = held.usd_per_year + more
        return Understood(replace(last, offer=replace(held, usd_per_year=usd), save=False))
    told = said(opened(text), hearing)
    if told.draft.labs or told.draft.runs:
        return None
    return _more_people(told, last, held) or _chips(told, last, held, hearing)


def _more_money(text: str) -> float:
    """How many dollars come to it; 0 where nothing says that they do."""
    found = _MORE_MONEY.fullmatch(text) if _ADDS.search(text) else None
    if found is None:
        return 0.0
    told = number_told(f"{found['count']}{found['unit'] or ''}")
    return told if found["money"] or "$" in text or told >= _MONEY_FROM else 0.0


def _more_people(told: Said, last: Question, held: Offer) -> Understood | None:
    """The same money, shared by those who join as well."""
    d = told.draft
    if d.more is None or d.mores or d.stacks or d.usd_per_year is not None or not held.researchers:
        return None
    return Understood(replace(last, offer=joined_by(held, d.more), save=False))


def _chips(told: Said, last: Question, held: Offer, hearing: Hearing) -> Unclear | None:
    """Chips beside the money, which no answer adds to what it rents."""
    chips = tuple(chip_count(stack) for stack in told.draft.stacks if settled(stack))
    is_added = _ADDS.search(told.whole) or _THERE.search(told.whole)
    if not chips or not is_added or _INSTEAD.search(told.whole) or told.draft.has(T.VS):
        return None
    alone = replace(last, offer=replace(held, chips=chips, usd_per_year=None), chips=())
    choices = (
        choice_of("These chips alone", alone, hearing),
        choice_of("The budget alone", last, hearing),
    )
    return Unclear(last, _NOT_ADDED, choices)
