"""What so many chips for each would cost, of no chip by name: `64 GPUs each, cost for 40 people`.

It is asked of chips like ours, as many as all of them would have, and not of the chips that we
have, which may be fewer or more. Without a number of people it is asked of ours.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.rules.room import only_chip
from bot.questions.types import Understood
from bot.regex import regex

_OWN: Final = r"(?:guaranteed|dedicated|reserved)"
_TO_EACH: Final = (
    r"(?:each|apiece|a head|for each|to each|(?:per|for every) (?:researcher|head|person|"
    r"scientist))"
)
_EACH: Final = regex(
    rf"\b(?P<each>\d{{1,5}}) (?:{_OWN} )?(?:gpus?|chips|cards|accelerators)(?: {_OWN})?"
    rf" {_TO_EACH}(?: {_OWN})?\b",
    re.IGNORECASE,
    needs="gpu|chips|cards|accelerators",
)
_HEADS: Final = regex(
    r"\b(?P<heads>\d{1,5}) (?:people|ppl|researchers|heads|scientists|of us|staff)\b",
    re.IGNORECASE,
    needs="people|ppl|researcher|head|scientist|us|staff",
)
_COST: Final = regex(r"\b(?:costs?|bill|rent|pay|spend)\b", re.IGNORECASE)
_TIME: Final = regex(
    r"\b(?:(?:per|a|each|every|in a) (?P<time>ye?a?r|month|week)|yearly|annual(?:ly)?)\b|/ye?a?r\b",
    re.IGNORECASE,
)
_WORD: Final = regex(r"[^\W_]+")
_BESIDE: Final = frozenset((
    "what", "whats", "s", "how", "much", "would", "will", "does", "do", "is", "be", "that", "this",
    "it", "the", "cost", "costs", "bill", "rent", "pay", "spend", "us", "we", "our", "for", "to",
    "of", "in", "and", "if", "get", "gets", "got", "have",
    "had", "has", "with", "at", "all", "everyone", "guarantee", "guaranteed", "offer", "so",
    "they", "then", "d", "about", "come", "ok", "hey", "hi", "pls", "please", "can", "you",
))  # fmt: skip
"""Beside these words something else is asked, which goes before this."""


_SO_MANY: Final = "{} each for {} are {:,}"


def bill_of_each(text: str, memory: Memory, hearing: Hearing) -> Understood | None:
    """What so many chips like ours cost; None of other texts, and of chips of several kinds."""
    each, ours = _EACH.search(text), memory.spoken or hearing.saved
    chip = only_chip(ours) if ours else None
    if each is None or chip is None or not _COST.search(text):
        return None
    heads, time = _HEADS.search(text), _TIME.search(text)
    rest = _TIME.sub(" ", _HEADS.sub(" ", _EACH.sub(" ", text)))
    if not _BESIDE.issuperset(_WORD.findall(rest.lower())):
        return None
    name = hearing.reader.words.directory.name(chip)
    if heads is None:
        return _read(f"what would it cost to give all of us {each['each']} {name} each", hearing)
    chips = int(each["each"]) * int(heads["heads"])
    word = ((time and time["time"]) or "year").lower()
    term = "year" if word.startswith("y") else word
    told = _read(f"what do {chips} {name} cost per {term}", hearing)
    note = _SO_MANY.format(each["each"], heads[0], chips)
    return told and replace(told, assumed=(note, *told.assumed))


def _read(text: str, hearing: Hearing) -> Understood | None:
    told = hearing.read(text)
    return told if isinstance(told, Understood) else None
