"""What it takes to equal a lab, asked on about: another lab, and for whom."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.question.turning import speaks_of
from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import OFFERS, Hearing, Memory
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.leads import LINK
from bot.regex import regex
from storage.records import Amount, Offer

_TO_EQUAL: Final = regex(
    rf"\W*(?:(?:{LINK}|or|what|how|about|if|we|wanted|want|how many|how much|for)\W+)*"
    r"(?:(?:to )?(?:beat|outdo|overtake|surpass|top|outgun|equal|reach|get (?:ahead of|level with)|"
    r"catch(?: up (?:to|with))?)|(?:beat|outdo|overtak|surpass|topp|equal|reach|catch)ing)\b",
    re.IGNORECASE,
)


def to_equal_another(question: Question, text: str, last: Question) -> Question | None:
    """`and to beat Anthropic`, after what it takes to equal a lab."""
    is_of_lab = question.kind in (Kind.LAB, Kind.OFFER) and bool(question.labs)
    is_bare = is_of_lab and speaks_of(question) is None
    if last.kind is not Kind.MATCH or not is_bare or not _TO_EQUAL.match(text):
        return None
    return replace(last, labs=question.labs)


_EXTRA: Final = (
    r"more(?! or less)|extra|additional(?:ly)?|short (?:of|by)|missing|lack\w*|on top|still need|"
    r"further|add"
)
_ON_TOP: Final = regex(rf"\b(?:{_EXTRA})\b", re.IGNORECASE)
_MORE: Final = regex(rf"\b(?:{_EXTRA}|buy|gap)\b", re.IGNORECASE)
"""`how many more GPUs would bring us level`: on top of those that were spoken of."""


def on_top_of_ours(heard: Heard, text: str, memory: Memory, hearing: Hearing) -> Heard:
    """What equals a lab, on top of the chips spoken of, for all who are supposed to share them.

    Those of our saved offer are told as held in any case, and are put to it where `more` is said.
    """
    told = heard.reading if isinstance(heard, Asked) else None
    last = memory.question if memory.question and memory.question.kind in OFFERS else None
    if not isinstance(heard, Asked) or not isinstance(told, Understood):
        return heard
    if told.question.kind is not Kind.MATCH or (last and (last.other_terms or last.floor)):
        return heard
    held = held_offer(last, hearing) if last else hearing.saved
    is_changed = last is not None and (last.kind is Kind.DILUTION or last.uses_saved)
    is_on_top = bool(_ON_TOP.search(text)) or (is_changed and not _is_saved(held, hearing))
    offer = _put_on_top(told.question, held, is_on_top=is_on_top) if held else None
    if offer is None or held is None or held.researchers is None:
        return heard
    is_named = hearing.draft(text).people is not None  # `for 32 researchers`, whoever joins
    hires = last.people if last and last.people and not is_named else 0.0
    offer = replace(offer, researchers=Amount(held.researchers.value + hires))
    if not offer.chips and not hires:
        return heard
    meant = replace(told.question, offer=offer, uses_saved=False)
    follows = heard.is_follow_up or last is not None
    return replace(heard, reading=replace(told, question=meant), is_follow_up=follows)


def _put_on_top(asked: Question, held: Offer, *, is_on_top: bool) -> Offer | None:
    """The chips that are held, where the others come on top of them; None of other people."""
    if asked.offer and asked.offer != Offer(researchers=held.researchers):
        return None  # so many people are named, or chips, or a part for research
    return held if is_on_top else Offer()


def _is_saved(held: Offer | None, hearing: Hearing) -> bool:
    """Whether these are the chips that are told as held in any case."""
    return held is None or hearing.saved is None or hearing.saved.chips == held.chips


def for_our_people(question: Question, text: str, last: Question) -> Question | None:
    """The same for so many people, with their chips where it is asked what comes on top of them."""
    held = last.offer
    people = held.researchers if held else None
    if question.kind is not Kind.MATCH or question.offer or held is None or people is None:
        return None
    is_on_top = last.kind is Kind.OFFER and held.chips and _MORE.search(text)
    offer = held if is_on_top else Offer(researchers=people)
    return replace(question, offer=offer, uses_saved=False)
