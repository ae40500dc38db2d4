"""Hires told with other chips, after an offer that was told: `hire 12 and buy 1,000 more H100`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.question.offers import summed
from bot.conversation.changing.question.turning import speaks_of, turned
from bot.conversation.heard import Asked, ReadAs
from bot.conversation.memory import OFFERS, Hearing
from bot.questions.canonical_offer import changes_ours
from bot.questions.rules.room import with_those_who_join
from bot.questions.types import Kind, Question, Understood
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer

_AMONG: Final = "those who are hired ({:,.10g}) read as among the {:,.10g} people"


_PUT_RIGHT: Final = regex(r"\b(?:instead|sorry|i me(?:an|ant)|actually|not \d)", re.IGNORECASE)
"""`sorry, 768 not 512`, which was so before the hires as well."""


def with_what_is_today(asked: Asked, last: Question | None, hearing: Hearing, text: str) -> Asked:
    """The same where nothing but the hires changes; else what there is today stays what it is.

    Of our saved offer that is known, and the hires are held against it. Of another one a question
    holds what all of them share then and not what there was, so that it is told as an offer.
    """
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
