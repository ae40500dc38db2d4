"""Against whom hires leave us: `how does that leave us vs Anthropic`, right after `and 20?`.

Those who were supposed to join stay supposed, so that no share of today is told as the one after.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing, Memory
from bot.questions.tags import Number, T
from bot.questions.types import Kind, Question, Understood
from bot.regex import regex
from storage.records import Amount, Offer

_AS_IT_IS: Final = regex(
    r"\b(?:our (?:own |current |saved |real |actual )?(?:offer|numbers?)|saved|currently|today|"
    r"right now|at the moment|as (?:it|we|things) (?:is|are|stand|stands)|without|before|"
    r"(?:that|the|same) offer|no (?:new )?hires|forget|ignore|ignoring|leave out|leaving out)\b",
    re.IGNORECASE,
)
"""What means ours as it is, whoever was supposed to join."""
_NOW: Final = regex(r"\bnow\b", re.IGNORECASE)
_WITH_THEM: Final = regex(
    r"\b(?:with|after|incl(?:\.|uding)?|once|counting) (?:all )?(?:of )?(?:the|those|these|them|"
    r"all|our)\b(?: (?:\d+|new|extra|more|people|hires?|researchers?|joiners?))*",
    re.IGNORECASE,
)
_THOSE: Final = regex(r"\b(?:those|these|the|all|our|of)(?: the)? (?P<many>\d+)\b", re.IGNORECASE)
"""`and against Anthropic with those 60`, of all who are there then."""


def with_hires(heard: Heard, text: str, memory: Memory, hearing: Hearing) -> Heard:
    """What is asked of ours against a lab, with the hires that were just supposed."""
    last, asked = memory.question, heard.reading if isinstance(heard, Asked) else None
    if last is None or not isinstance(heard, Asked) or not isinstance(asked, Understood):
        return heard
    if last.kind is not Kind.DILUTION or not last.people or last.floor:
        return heard
    meant = _of_all(asked.question, text, last, hearing) or _against(
        asked.question, text, last, hearing
    )
    if meant is None:
        return heard
    return Asked(replace(asked, question=meant, assumed=()), heard.form, is_follow_up=True)


def _of_all(question: Question, text: str, last: Question, hearing: Hearing) -> Question | None:
    """`those 60`, which are 40 and the 20 who join, and no 60 more."""
    found, then = _THOSE.search(text), _after(last, held_offer(last, hearing))
    is_hires = question.kind is Kind.DILUTION and question.people and not question.sizes
    if found is None or then is None or not is_hires:
        return None
    is_all = question.people == then.value == float(found["many"])
    return replace(question, people=last.people) if is_all else None


def _against(question: Question, text: str, last: Question, hearing: Hearing) -> Question | None:
    """The hires against the labs that are named; None where ours is meant as it is."""
    if question.kind is not Kind.OFFER or not question.labs or question.save or question.other:
        return None
    is_told = question.labs == last.labs and _NOW.search(text)  # with them it was told just now
    if (is_told or _AS_IT_IS.search(text)) and not _WITH_THEM.search(text):
        return None
    if not _is_as_before(question, last, hearing) or _counts(text, last, hearing):
        return None
    return replace(last, labs=question.labs, assume=question.assume, save=False)


def _is_as_before(question: Question, last: Question, hearing: Hearing) -> bool:
    """Whether it is of the chips that those who join would share, with them or without."""
    asked, held = held_offer(question, hearing), held_offer(last, hearing)
    if _plain(asked) != _plain(held):
        return False
    if asked.researchers == held.researchers:
        return True
    is_ours = hearing.saved is not None and hearing.saved.chips == held.chips
    return is_ours and asked.researchers == _after(last, held)  # else they joined more chips, too


def _after(last: Question, held: Offer) -> Amount | None:
    """How many they are with those who join."""
    now = held.researchers
    return Amount(now.value + (last.people or 0.0)) if now else None


def _plain(offer: Offer) -> tuple[object, ...]:
    return (offer.chips, offer.research_share, offer.each)


def _counts(text: str, last: Question, hearing: Hearing) -> bool:
    """Whether it tells a number that is none of the hires'."""
    then = _after(last, held_offer(last, hearing))
    known = {last.people, then.value if then else None, 1.0}
    told = (tag.value for tag in hearing.tags(text) if tag.kind in (T.NUM, T.PEOPLE))
    return any(each.amount.value not in known for each in told if isinstance(each, Number))
