"""Our chips by number, by kind or by a part of them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.compute.offers import chips_now
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.offer.adds_chips import for_product
from bot.conversation.changing.offer.kept_for_product import kept_for_product
from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.saying import said
from bot.questions.patterns import coded, compiled
from bot.questions.rules.terms import value_of
from bot.questions.types import Kind, Question, Reading, Understood
from bot.questions.words.things import GPUS
from bot.regex import regex
from storage.records import Offer

_WORK: Final = "product|production|serving|inference|research"
_FOR: Final = regex(rf"\b(?:{_WORK})\b", re.IGNORECASE)
_OF_NAMED: Final = regex(
    r"\b(\d[\d,]*k?) of (?:our|my|the) (?=[a-z]{1,3}\d{2,4}s?\b)", re.IGNORECASE
)
"""`512 of our H100`."""
_OF_CHIPS: Final = regex(
    rf"\b(\d[\d,]*k?) of (?:(?:our|my|the) {GPUS}\b|"
    r"(?:ours|them)\b(?= (?:(?:would|will|were|are) )*(?:go|goes|going|went|to go|to|for|move[sd]?|"
    r"used|given|serve|needed|reserved|put|set aside)\b[^?]*"
    rf"\b(?:{_WORK})\b))",
    re.IGNORECASE,
)
"""`512 of our GPUs`; of ours without a word for them, only where they go to something."""


def is_for_product(text: str) -> bool:
    """Whether so many of our chips are told to go to product, or to research."""
    return bool((_OF_NAMED.search(text) or _OF_CHIPS.search(text)) and _FOR.search(text))


def named_by_chip(text: str, held: Offer, hearing: Hearing) -> str:
    """`512 of our H100s` as `512 H100s`, and `512 of ours` where we have one kind of them."""
    text = _OF_NAMED.sub(r"\1 ", text)
    kinds = {each.chip for each in held.chips}
    if len(kinds) != 1:
        return text
    name = hearing.reader.words.directory.name(kinds.pop())
    return _OF_CHIPS.sub(rf"\1 {name}", text)


def part_for_product(text: str, last: Question, hearing: Hearing) -> Understood | None:
    """The offer spoken of with such a part of its chips for product, after a question of it."""
    if last.kind not in OF_OURS or last.other_terms is not None:
        return None
    held = held_offer(last, hearing)
    if kept := kept_for_product(text, last, held, hearing):
        return Understood(kept)
    named = named_by_chip(text, held, hearing)
    if named == text:
        return None
    offer = for_product(said(opened(named), hearing), held)
    if not isinstance(offer, Offer):
        return None
    return Understood(replace(last, offer=offer, save=False))


_PART = "<pct>~<of>?~(?:<our>~(?:<chip>|<gpu>|<site>)?|<site>|<gpu>)"
_ASKED = (Kind.REACH, Kind.OFFER, Kind.PRICE)


def chips_of_part(reading: Reading, text: str, saved: Offer, hearing: Hearing) -> Reading:
    """The question of so many chips where a part of ours was left out of it; else as it was read.

    Chips come whole: 5% of 2,048 are 102.
    """
    if not isinstance(reading, Understood):
        return reading
    asked = reading.question
    if asked.kind not in _ASKED or asked.labs or not asked.uses_saved:
        return reading
    tags = hearing.tags(text)
    found = compiled(_PART).search(coded(tags))
    if found is None or not isinstance(tags[found.start()].value, float):
        return reading
    start, end = tags[found.start()].start, tags[found.end() - 1].end
    if not any(text[start : tags[found.start()].end] in each for each in reading.assumed):
        return reading
    chips = _chips(value_of(tags[found.start()]), saved, hearing)
    if not chips:
        return reading
    counted = f"{text[:start]}{chips}{text[end:]}"
    of_part = hearing.asked(counted)
    if of_part is None or of_part.kind is Kind.OFFER:
        return reading  # `half our chips for 15 people`, of an offer that others share
    return hearing.read(counted)


def _chips(part: float, saved: Offer, hearing: Hearing) -> str:
    """`102 H100`; empty where that is no chip of each kind."""
    names = hearing.reader.words.directory
    running = chips_now(saved)
    counts = [(round(part * each.count.value), names.name(each.chip)) for each in running]
    is_some = counts and all(count for count, _ in counts)
    return " + ".join(f"{count} {name}" for count, name in counts) if is_some else ""


_OURS: Final = regex(r"\bour (?:(?:own|whole|saved|current|total|all) )?\d", re.IGNORECASE)
_SUPPOSED: Final = regex(
    r"\b(?:if|suppose|supposing|instead|imagine|save|update|change|swap|replace)\b", re.IGNORECASE
)
_KINDS: Final = (Kind.OFFER, Kind.REACH, Kind.MATCH)


def ours_by_count(heard: Heard, text: str, hearing: Hearing) -> Heard:
    """What was heard, of our saved offer where just its chips are named as ours."""
    reading = heard.reading if isinstance(heard, Asked) else None
    if not isinstance(heard, Asked) or not isinstance(reading, Understood):
        return heard
    if hearing.saved is None or not _OURS.search(text) or _SUPPOSED.search(text):
        return heard
    if not _is_just_ours(reading.question, hearing.saved):
        return heard
    ours = replace(reading.question, offer=None, uses_saved=True)
    return replace(heard, reading=replace(reading, question=ours))


def _is_just_ours(asked: Question, saved: Offer) -> bool:
    is_plain = asked.kind in _KINDS and not (asked.other or asked.save or asked.called)
    return is_plain and bool(saved.chips) and asked.offer == Offer(chips=saved.chips)
