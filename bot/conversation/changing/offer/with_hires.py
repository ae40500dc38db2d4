"""Hires after an offer that was told: against whom they leave us, and with which other chips."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.labs.to_equal_another import on_top_of_ours
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.offer.next_tier_then import with_same_aim
from bot.conversation.changing.question.offers import summed
from bot.conversation.changing.question.turning import speaks_of, turned
from bot.conversation.heard import Asked, Heard, ReadAs
from bot.conversation.memory import OFFERS, Hearing, Memory
from bot.questions.canonical_offer import changes_ours
from bot.questions.rules.room import with_those_who_join
from bot.questions.tags import Number, T
from bot.questions.types import Kind, Question, Scope, Understood
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer

# Those who were supposed to join stay supposed, so that no share of today is told as the one after.

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


_FROM_TODAY: Final = "told from who is there today, the {:,.10g} supposed before not among them"


def with_hires(heard: Heard, text: str, memory: Memory, hearing: Hearing) -> Heard:
    """What is asked of ours against a lab, with the hires that were just supposed."""
    heard = on_top_of_ours(heard, text, memory, hearing)
    last, asked = memory.question, heard.reading if isinstance(heard, Asked) else None
    if last is None or not isinstance(heard, Asked) or not isinstance(asked, Understood):
        return heard
    if last.kind is not Kind.DILUTION or not last.people or last.floor:
        return heard
    if asked.question.kind is Kind.DILUTION and asked.question.floor and not asked.question.people:
        if _has_them(asked.question, last, hearing):
            return heard
        note = _FROM_TODAY.format(last.people)
        return replace(heard, reading=replace(asked, assumed=(*asked.assumed, note)))
    meant = _of_all(asked.question, text, last, hearing) or _against(
        asked.question, text, last, hearing
    )
    if meant is None:
        return heard
    return Asked(replace(asked, question=meant, assumed=()), heard.form, is_follow_up=True)


def _has_them(question: Question, last: Question, hearing: Hearing) -> bool:
    """Whether those who were supposed to join are told among its people."""
    then = _after(last, held_offer(last, hearing))
    told = question.offer.researchers if question.offer else None
    return bool(then and told and told.value == then.value)


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
    if question.scope is Scope.TOTAL:
        return None  # of which hires change nothing
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


# Hires told with other chips, after an offer that was told: `hire 12 and buy 1,000 more H100`.

_AMONG: Final = "those who are hired ({:,.10g}) read as among the {:,.10g} people"


_PUT_RIGHT: Final = regex(r"\b(?:instead|sorry|i me(?:an|ant)|actually|not \d)", re.IGNORECASE)
"""`sorry, 768 not 512`, which was so before the hires as well."""


def with_what_is_today(asked: Asked, last: Question | None, hearing: Hearing, text: str) -> Asked:
    """The same where nothing but the hires changes; else what there is today stays what it is.

    Of our saved offer that is known, and the hires are held against it. Of another one a question
    holds what all of them share then and not what there was, so that it is told as an offer.
    """
    asked = with_same_aim(asked, last)
    told, held = asked.reading, speaks_of(last) if last else None
    if last is None or held is None or not isinstance(told, Understood):
        return asked
    question, assumed = told.question, told.assumed
    if _stays_ours(question, held, last) or (
        held == hearing.saved and asked.is_follow_up and _changes_both(question, held, last)
    ):
        there: Question | None = replace(question, uses_saved=True)
    elif (
        asked.is_follow_up
        and _changes_both(question, held, last)
        and not (last.kind is Kind.DILUTION and _PUT_RIGHT.search(text))
    ):
        there = _once_there(question, hearing.saved)
        assumed = (*assumed, *_as_among(there, question.people or 0.0))
    else:
        return asked
    reading = replace(told, question=there, assumed=assumed) if there else told
    return replace(asked, reading=reading)


def _as_among(there: Question | None, hires: float) -> tuple[str, ...]:
    """That those who come are among all who share the offer: nobody else is likelier meant."""
    people = there.offer.researchers if there and there.offer else None
    return (ReadAs(_AMONG.format(hires, people.value)),) if people else ()


def _stays_ours(question: Question, held: Offer, last: Question) -> bool:
    """Whether other hires are told on top of what ours was changed to: `and if we hire 20`."""
    is_changed = last.kind is Kind.DILUTION and changes_ours(last)
    is_same = question.offer is not None and _shared(question.offer) == _shared(held)
    return is_changed and is_same and question.kind is Kind.DILUTION and question.people is not None


def _changes_both(question: Question, held: Offer, last: Question) -> bool:
    """Whether hires share something else than what was told before."""
    offer = question.offer
    if question.kind is not Kind.DILUTION or last.kind not in OFFERS:
        return False
    if question.uses_saved or last.uses_saved:
        return False
    if offer is None or question.people is None or question.sizes or question.floor:
        return False
    if _shared(held) == _shared(offer):
        return False
    return last.kind is Kind.OFFER or _is_added(offer.chips, held.chips)


def _shared(offer: Offer) -> tuple[object, ...]:
    """What researchers share, which is not to be told as what is held today."""
    return (offer.chips, offer.each, offer.research_share)


def _is_added(now: tuple[ChipCount, ...], held: tuple[ChipCount, ...]) -> bool:
    """Whether chips came to all that were there, and none took their place."""
    counts = {replace(each, count=Amount(0.0)): each.count.value for each in summed(now)}
    stays = (counts.get(replace(each, count=Amount(0.0)), 0.0) >= each.count.value for each in held)
    return now != held and all(stays)


def _once_there(question: Question, saved: Offer | None) -> Question | None:
    """The offer once all have come; None where it isn't known how many were there before."""
    offer, hires = question.offer, question.people
    people = offer.researchers if offer else None
    whole = turned(question, Kind.OFFER, saved)
    if offer is None or hires is None or people is None or whole is None:
        return None
    return replace(whole, offer=with_those_who_join(offer, hires), labs=question.labs)
