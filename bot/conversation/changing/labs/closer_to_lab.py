"""The offer spoken of against a lab it may come nearer to: `does that get us closer to xAI`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.saying import Said
from bot.questions.types import Kind, Question
from bot.regex import regex

_OF_AN_OFFER: Final = (Kind.OFFER, Kind.DILUTION)
_CLOSER: Final = regex(
    r"\b(?:closer|nearer|near|within reach|on (?:a )?par|level|even|up|ahead|past|in line|"
    r"competitive)\b.{0,12}\b(?:to|of|with|against)\b|"
    r"\b(?:past|beyond|above|bigger than|larger than|pass(?:es)?|(?:overtak|surpass|outdo|beat)\w*|"
    r"leapfrogs?|catch up with)\b|"
    r"\b(?:close|narrow|shrink|reduce|bridge|change|widen)s? (?:the|our|that) "
    r"(?:gap|distance|difference|ratio)\b",
    re.IGNORECASE,
)
_OF_THAT: Final = regex(
    r"^\W*(?:(?:and|so|but|ok|then)\W+)*(?:(?:does|do|would|will|could|is|are|did)(?:n['’]t)?|how "
    r"much|by how much) (?:\w+ )?(?:that|it|this|those|we|they)\b",
    re.IGNORECASE,
)


_OF_US: Final = regex(r"^\W*(?:\w+\W+){0,2}(?:are|do|would|will|could) we\b", re.IGNORECASE)


def closer_to_lab(told: Said, last: Question) -> Question | None:
    """The last question of an offer against the lab that is named; None of other texts."""
    d = told.draft
    is_else = d.chips or d.stacks or d.people or d.runs or d.more is not None
    if last.kind not in _OF_AN_OFFER or not told.labs or is_else:
        return None
    if not (_OF_THAT.match(told.whole) and _CLOSER.search(told.whole)):
        return None
    if not last.uses_saved and last.offer and _OF_US.search(told.whole):
        return None  # `are we past them`, after somebody else's offer
    return replace(last, labs=told.labs, scope=d.scope or last.scope, save=False)
