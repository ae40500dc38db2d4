"""What the lab spoken of gives somebody: `they offered him 200`, `and if they promise each 64`.

An offer of theirs stands against the one that was spoken of, and changes nothing of ours.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.question.turning import speaks_of
from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.saying import said
from bot.questions.rules.given_by_lab import given_by_lab
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Understood
from bot.regex import regex
from storage.records import Amount, Offer

_AFTER: Final = (Kind.OFFER, Kind.COMPARE, Kind.DILUTION, Kind.MATCH)
_THEY: Final = regex(
    r"\bthey(?=(?:['’](?:d|ll|re|ve))?(?: \w+){0,3} "
    r"(?:promis|guarant|offer|giv|provid|sa[iy]|t[eo]l)\w*\b)",
    re.IGNORECASE,
)
_OF_THEIRS: Final = regex(
    r"\W*(?:(?:and|ok|or|so|but|what|how|if|about|it|that|was|were|is|make|say|then|rather|they|"
    r"theirs|the other one|her|him|gives?|gave|offer(?:s|ed)?|promised?|guaranteed?|would|only|"
    r"just)\W+)*(?P<number>\d[\d,]*)"
    r"(?:\W+(?:each|then|instead|rather|guaranteed|per|researcher|person|head))*\W*",
    re.IGNORECASE,
)
"""`and 128?`, once theirs stands beside ours: what they give is what is open."""
_OF_THEM: Final = regex(r"\b(?:they|theirs|the other)\b", re.IGNORECASE)
_GIVES: Final = regex(r"\b(?:gave|give|offer|promise)\b", re.IGNORECASE)
_NUMBER: Final = regex(r"(?<![\w.])\d[\d,]*k?(?![\w.]|,\d)")
_A_NAME: Final = (T.CHIP, T.FAMILY, T.GPU, T.NODE, T.RACK, T.PCT)


def given_by_lab_then(text: str, last: Question, hearing: Hearing) -> Understood | None:
    """What was spoken of against what a lab is told to give; None where no lab gives anything."""
    if again := other_number(text, last):
        return again
    if last.kind not in _AFTER:
        return None
    named = _with_chip(_with_lab(text, last, hearing), last, hearing)
    told = said(opened(named), hearing)
    reading = hearing.read(named) if given_by_lab(told.draft) else None
    if not isinstance(reading, Understood) or not reading.question.other_terms:
        return None
    ours = speaks_of(last)
    asked = replace(reading.question, offer=ours, uses_saved=ours is None, as_of=last.as_of)
    return replace(reading, question=asked)


def other_number(text: str, last: Question) -> Understood | None:
    """The same two offers with another number of chips in theirs."""
    found = _OF_THEIRS.fullmatch(text)
    terms = last.other_terms
    if not found or terms is None or len(last.other) != 1 or not _is_of_one(terms):
        return None
    is_ours = _GIVES.search(text) or (last.offer is not None and _is_of_one(last.offer))
    if is_ours and not _OF_THEM.search(text):
        return None  # `give her 200`, and another number where one of ours was told last
    count = Amount(float(found["number"].replace(",", "")))
    promised = count.value if terms.guaranteed_per_researcher is not None else None
    asked = replace(
        last,
        other=(replace(last.other[0], count=count),),
        other_terms=replace(terms, guaranteed_per_researcher=promised),
    )
    return Understood(asked)


def _is_of_one(terms: Offer) -> bool:
    """Whether the chips are those of each, or of one person."""
    return bool(terms.each) or terms.researchers == Amount(1.0)


def _with_lab(text: str, last: Question, hearing: Hearing) -> str:
    """The message with the one lab that was spoken of in place of “they”."""
    if len(last.labs) != 1:
        return text
    return _THEY.sub(hearing.reader.words.directory.name(last.labs[0]), text, count=1)


def _with_chip(text: str, last: Question, hearing: Hearing) -> str:
    """The message with the chip that was spoken of behind a number that names none."""
    kinds = {each.chip for each in held_offer(last, hearing).chips}
    names_some = any(tag.kind in _A_NAME for tag in hearing.tags(text))
    if names_some or len(kinds) != 1:
        return text
    name = hearing.reader.words.directory.name(kinds.pop())
    return _NUMBER.sub(rf"\g<0> {name}", text, count=1)
