"""So many of our own chips, by the name of the chip: `512 of ours go to product`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.offer.for_product import for_product
from bot.conversation.changing.offer.kept_for_product import kept_for_product
from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.saying import said
from bot.questions.types import Question, Understood
from bot.regex import regex
from storage.records import Offer

_WORK: Final = "product|production|serving|inference|research"
_FOR: Final = regex(rf"\b(?:{_WORK})\b", re.IGNORECASE)
_OF_NAMED: Final = regex(
    r"\b(\d[\d,]*k?) of (?:our|my|the) (?=[a-z]{1,3}\d{2,4}s?\b)", re.IGNORECASE
)
"""`512 of our H100`."""
_OF_CHIPS: Final = regex(
    r"\b(\d[\d,]*k?) of (?:(?:our|my|the) (?:gpus|chips|cards|accelerators)\b|"
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
