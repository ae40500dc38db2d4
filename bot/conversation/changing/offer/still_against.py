"""Ours against the labs that it was held against: alone, by a measure, and once it is changed."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.offer.updating import as_changed
from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import OFFERS, Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.rules.leagues import asks_where_we_are
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.leads import LED, SUPPOSE
from bot.regex import regex


def still_against(told: Said, last: Question) -> Question | None:
    """`where do we stand per researcher`, after `us vs OpenAI`; None of other texts."""
    is_against = last.kind is Kind.OFFER and bool(last.labs)
    if not is_against or not asks_where_we_are(told.draft):
        return None
    return replace(last, scope=told.draft.scope, save=False)


_OURS_ALONE: Final = regex(
    r"\W*(?:(?:and|no|nope|sorry|i|mean|meant|not|them|theirs|they|the|other|one|side|what|how|"
    r"about|for|is|ok|but|just|only|rather|so)\W+)*(?:us|ours|our (?:own )?side)"
    r"(?:\W+(?:i|mean|meant|then|now|instead|please|each|alone|per researcher))*\W*",
    re.IGNORECASE,
)


def ours_alone(told: Said, last: Question) -> Question | None:
    """The offer spoken of with nobody beside it; None where it is held against nobody."""
    is_held = last.kind in (Kind.OFFER, Kind.MATCH) and bool(last.labs)
    if not (is_held or last.other_terms) or not _OURS_ALONE.fullmatch(told.whole):
        return None
    if last.kind is Kind.OFFER:
        return replace(last, labs=(), scope=None, save=False)
    is_saved = last.uses_saved or last.kind is Kind.MATCH
    return Question(Kind.OFFER, offer=last.offer, uses_saved=is_saved, as_of=last.as_of)


_SUPPOSES: Final = regex(rf"\b(?:{SUPPOSE}|and with)\b", re.IGNORECASE)
_EFFECT: Final = regex(
    r"\b(?:does|would|will|do|could|did|how (?:much )?(?:does|would|will)|what (?:does|would|will))"
    r" (?:that|it|this|those|they|these) (?:change|help|matter|make (?:a|any|much of a) difference|"
    r"move|shift|alter|affect|improve|do|close)\b|\bany (?:better|difference|change|closer)\b|"
    r"\b(?:where|how) (?:does|would|will) (?:that|it|this) (?:leave|put|make) us\b|"
    r"\b(?:still|then) (?:that )?(?:far )?behind\b|\bare we (?:still|any|closer|ahead|behind)\b",
    re.IGNORECASE,
)


def still_held_against(heard: Heard, text: str, memory: Memory) -> Heard:
    """The offer with what comes to it, against whom it was held, with what was assumed of them."""
    last, reading = memory.question, heard.reading if isinstance(heard, Asked) else None
    if last is None or not isinstance(heard, Asked) or not isinstance(reading, Understood):
        return heard
    asked = reading.question
    if before := _before_price(asked, text, last, memory):
        held = replace(asked, labs=before.labs, scope=before.scope)
        return replace(heard, reading=replace(reading, question=held), is_follow_up=True)
    is_ours = asked.kind is last.kind is Kind.OFFER and asked.offer is not None
    if not (is_ours and last.labs) or asked.labs or last.called or asked.save:
        return heard
    if not _EFFECT.search(text) or asked == replace(last, labs=()):
        return heard
    held = replace(asked, labs=last.labs, scope=last.scope, assume=last.assume)
    return replace(heard, reading=replace(reading, question=held), is_follow_up=True)


def _before_price(asked: Question, text: str, last: Question, memory: Memory) -> Question | None:
    """Ours against labs, of which something is supposed right after a price was asked between."""
    is_changed = asked.kind is Kind.DILUTION or asked.offer is not None
    is_ours = asked.kind in OFFERS and asked.uses_saved and not (asked.labs or asked.save)
    if last.kind is not Kind.PRICE or not (is_ours and is_changed) or not _SUPPOSES.search(text):
        return None
    before = next((each for each in memory.earlier if each.kind is not Kind.PRICE), None)
    is_held = before is not None and before.kind in OFFERS and before.uses_saved
    return before if before is not None and is_held and before.labs else None


_THAT: Final = (
    rf"^{LED}(?:(?:do(?:es)?|did|would|will|could)(?:n['’]t)?|how "
    r"(?:much )?(?:does|would|will)) (?:that|this|it)(?: even| really)? "
)
_VERBS: Final = r"(?:change|alter|affect|move|shift|flip|make)s?\b"
_ORDER: Final = regex(
    rf"{_THAT}{_VERBS}.*\b(?:who(?: is|['’]s| are| comes)|order|rank\w*|place|standing|position|"
    r"league|list|the (?:picture|race))\b"
    rf"|^{LED}(?:do(?:es)?|would|will|did) (?:the (?:order|ranking|rank|list|places?)|our (?:place|"
    r"rank|ranking|position|spot))(?: (?:then|still|even))? (?:change|move|shift|stay|improve|"
    rf"remain|differ)\b|^{LED}(?:do|would|will) we (?:then |even )?(?:climb|move up|rise|gain a|"
    rf"go up|overtake any|pass any)\b|{_THAT}(?:move|get|put|push|lift|bump) us "
    r"(?:up|past|ahead of|above|higher)\b",
    re.IGNORECASE,
)
_ANYTHING: Final = regex(
    rf"{_THAT}{_VERBS} (?:anything|much|something|things|(?:a|any|much of a) difference)\b",
    re.IGNORECASE,
)


def asks_what_changes(text: str, last: Question | None) -> bool:
    """Whether it asks what a change of ours, which was told last, does to anything."""
    is_of_ours = last is not None and last.uses_saved and last.kind in (*OFFERS, Kind.LEAGUE)
    is_changed = last is not None and (last.kind is Kind.DILUTION or last.offer is not None)
    return is_of_ours and is_changed and bool(_ORDER.match(text) or _ANYTHING.match(text))


def changes_order(told: Said, last: Question, hearing: Hearing) -> Question | None:
    """The list of all with ours on it, where nobody was spoken of; else the last question again.

    What an answer about a change tells first is how far ours is from what is saved.
    """
    if told.labs or not asks_what_changes(told.whole, last):
        return None
    if last.labs or last.kind is Kind.LEAGUE or not _ORDER.match(told.whole):
        return replace(last, save=False)
    return placed(Question(Kind.LEAGUE, scope=told.draft.scope, as_of=last.as_of), last, hearing)


def placed(listed: Question, last: Question, hearing: Hearing) -> Question | None:
    """The list of all with the offer of the last question on it, which takes chips and people."""
    offer = as_changed(last, hearing)
    if offer is None:
        return None
    held = held_offer(last, hearing)
    held = replace(held, researchers=offer.researchers or held.researchers)
    return replace(listed, offer=held, uses_saved=True)
