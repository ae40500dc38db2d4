"""What is not kept as ours, and what is asked of ours where none is."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.compute.laying import offer_over
from bot.conversation.all_asked import all_asked
from bot.conversation.changing.question.turning import speaks_of
from bot.conversation.heard import Asked, Form, Heard
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.saying import said
from bot.questions.rules.saving import is_supposed
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Reading, Understood
from bot.questions.words.leads import LINK
from bot.regex import regex
from storage.records import Offer

_ORDERS: Final = regex(
    rf"^\W*(?:(?:{LINK}|can you|could you|let['’]?s)\W+)*"
    r"(?:change|set|switch|update|put|edit|adjust|amend|correct|raise|lower|bump) "
    r"(?:it|that|this|(?:our|the|my) (?:offer|cluster|chips|gpus|number|count))\b",
    re.IGNORECASE,
)
"""`change it to 3000 H100`, which sounds as if it were to be kept."""
_NOTE = "not saved; say “save this” to keep it"


def not_saved(heard: Heard, text: str, memory: Memory, hearing: Hearing) -> Heard:
    """The same with that note, where the offer spoken of was ours and other numbers take its place.

    What is asked of “our saved offer with” other numbers says so by itself, unless it is ordered.
    """
    last = memory.question
    if not isinstance(heard, Asked) or not isinstance(heard.reading, Understood):
        return heard
    asked = heard.reading.question
    if is_supposed(text) and asked.kind is Kind.OFFER and asked.offer and not asked.save:
        return _with_note(heard, heard.reading)
    if last is None or hearing.saved is None or asked.offer is None:
        return heard
    is_other = _counts(asked.offer) != _counts(hearing.saved)
    if not is_other or asked.save or asked.kind is not Kind.OFFER:
        return heard
    by_itself = asked.uses_saved or not heard.is_follow_up
    sounds_kept = bool(_ORDERS.match(text))
    was_ours = (
        _counts(last.offer) == _counts(hearing.saved)
        if last.offer
        else (_is_ours_told(last) and _keeps_one(asked.offer, hearing.saved))
    )
    if not (sounds_kept or (was_ours and not by_itself)):
        return heard
    return _with_note(heard, heard.reading)


def _with_note(heard: Asked, reading: Understood) -> Asked:
    return replace(heard, reading=replace(reading, assumed=(*reading.assumed, _NOTE)))


def _is_ours_told(last: Question) -> bool:
    """Whether the saved offer was told as it is."""
    return last.uses_saved and last.kind is Kind.OFFER


def _keeps_one(offer: Offer, saved: Offer) -> bool:
    """Whether its chips or its people are those of the saved offer: one person's are neither."""
    return any(a == b for a, b in zip(_counts(offer), _counts(saved), strict=True))


def _counts(offer: Offer) -> tuple[object, ...]:
    return (offer.chips, offer.researchers)


_OF_OURS = (T.US, T.OUR, T.OFFER, T.SAVE)


def before_none_saved(text: str, memory: Memory, hearing: Hearing) -> Memory:
    """`what if it's 50 people instead`, after it was said that none of ours is saved.

    Nothing was told then that could be changed, so that the offer before it is meant.
    """
    last = memory.question
    if hearing.saved is not None or last is None or not _is_unknown(last):
        return memory
    told = next((each for each in memory.earlier if speaks_of(each)), None)
    d = said(opened(text), hearing).draft
    if told is None or d.stacks or d.has(*_OF_OURS):
        return memory
    others = tuple(each for each in memory.earlier if each is not told)
    return replace(memory, question=replace(told, save=False), earlier=(last, *others))


_SAVED: Final = regex(r"\bsaved\b", re.IGNORECASE)
"""`our saved offer`, which no other stands for."""
_HERE: Final = regex(r"\b(?:over |at |with )?(?:here|us|ours)\b", re.IGNORECASE)


def _beside_theirs(reading: Reading, text: str, memory: Memory, hearing: Hearing) -> Reading:
    """An offer of ours, told after what somebody else gives, beside that; any other as it is.

    `he'd share 1024 H100 with 15 others here`: ours where none is saved, or it is said to be here.
    """
    asked = reading.question if isinstance(reading, Understood) else None
    last = next((each for each in all_asked(memory) if each.kind is not Kind.LAB), None)
    is_beside = last is not None and last.other_terms is not None and last.uses_saved
    if not isinstance(reading, Understood) or asked is None or last is None or not is_beside:
        return reading
    is_ours = (hearing.saved is None and not last.offer) or _HERE.search(text)
    is_whole = asked.offer is not None and asked.offer.chips and asked.offer.researchers
    if asked.kind is not Kind.OFFER or asked.labs or asked.save or not (is_whole and is_ours):
        return reading
    return replace(reading, question=replace(last, offer=asked.offer, uses_saved=False))


def as_told(reading: Reading, text: str, memory: Memory, hearing: Hearing) -> Reading:
    """What is asked of ours, of the offer spoken of where none is saved."""
    ours = reading if _SAVED.search(text) else _ranked_as_told(reading, memory, hearing)
    return _beside_theirs(_after_a_price(ours, text, memory, hearing), text, memory, hearing)


def as_spoken_of(heard: Heard, text: str, memory: Memory, hearing: Hearing) -> Heard:
    """What is asked of ours in any way, of the offer spoken of where none is saved."""
    if not isinstance(heard, Asked) or _SAVED.search(text):
        return heard
    if heard.form is Form.PART and not heard.is_follow_up:
        heard = _advised_of_told(heard, text, memory)
    return replace(heard, reading=_ranked_as_told(heard.reading, memory, hearing))


def _after_a_price(reading: Reading, text: str, memory: Memory, hearing: Hearing) -> Reading:
    """`ok and Meta?`, after what the chips of an offer cost: that offer against the other lab."""
    told = reading.question if isinstance(reading, Understood) else None
    last, offered = memory.question, memory.offered
    if told is None or last is None or last.kind is not Kind.PRICE or offered is None:
        return reading
    told_of = opened(text)
    is_bare = {tag.kind for tag in hearing.tags(told_of.text)} - {T.STOP} == {T.LAB}
    is_card = told == Question(Kind.LAB, labs=told.labs)
    if not (is_bare and is_card and told_of.is_linked and offered.labs):
        return reading
    return Understood(replace(offered, labs=told.labs))


_NAMES_OURS: Final = regex(r"\b(?:us|ours?)\b", re.IGNORECASE)


def _advised_of_told(heard: Asked, text: str, memory: Memory) -> Asked:
    """`she's at DeepMind. what do I say`, after an offer was told: of that, not of the saved."""
    reading, told = heard.reading, memory.told
    held = speaks_of(told) if told and not told.uses_saved else None
    if not isinstance(reading, Understood) or held is None or _NAMES_OURS.search(text):
        return heard
    asked = reading.question
    if asked.kind is not Kind.OFFER or not asked.uses_saved or asked.offer or not held.chips:
        return heard
    question = replace(asked, offer=held, uses_saved=False)
    return replace(heard, reading=replace(reading, question=question), is_follow_up=True)


_OF_KINDS: Final = frozenset((
    Kind.LEAGUE, Kind.OFFER, Kind.COMPARE, Kind.DILUTION, Kind.REACH, Kind.MATCH,
))  # fmt: skip
"""What may be asked of ours, saved or told."""


def _ranked_as_told(reading: Reading, memory: Memory, hearing: Hearing) -> Reading:
    """`us against them`, `have we got enough`: the offer spoken of, where none is saved."""
    asked = reading.question if isinstance(reading, Understood) else None
    is_ours = asked is not None and asked.kind in _OF_KINDS and asked.uses_saved
    if not isinstance(reading, Understood) or asked is None or not is_ours or asked.save:
        return reading
    known = ((each, speaks_of(each)) for each in all_asked(memory))
    told = next(((each, offer) for each, offer in known if offer and offer.chips), None)
    if told is None or hearing.saved is not None:
        return reading
    before, offer = told
    laid = offer_over(offer, asked.offer) if asked.offer else offer
    labs = asked.labs or (before.labs if asked.kind is Kind.OFFER else ())
    return replace(reading, question=replace(asked, offer=laid, labs=labs, uses_saved=False))


def _is_unknown(question: Question) -> bool:
    """Whether all that was asked is how ours stands, of which nothing is known."""
    return question.kind is Kind.OFFER and question.uses_saved and speaks_of(question) is None
