"""Who would apply for shared compute, told of oneself: `we're a 6 person startup without GPUs`.

Programmes are listed by where they are and by whom they are for. How many somebody is, and that
they have no chips, changes nothing of ours: without it, it would be so many fewer researchers.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from bot.questions.on_record import Listing
from bot.questions.types import Reading, Understood
from bot.questions.words.listing_words import listing_in
from bot.regex import regex

_COUNT: Final = (
    r"(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|"
    r"thirty|a few|a handful|a dozen|a couple)"
)
_HEADS: Final = (
    r"(?:person|persons|people|man|employees?|staff|heads?|researchers?|engineers?|scientists?|"
    r"members?|founders?|devs?|developers?)"
)
_BODY: Final = (
    r"(?:(?:ai|ml|small|tiny|young|early[- ]stage|deep ?tech|bio|research|tech) )*"
    r"(?:start-?ups?|compan(?:y|ies)|teams?|firms?|labs?|groups?|business(?:es)?|spin-?(?:offs?|"
    r"outs?)|outfits?|organi[sz]ations?|shops?|smes?)"
)
_SIZE: Final = regex(
    rf"\b(?P<a>an? )?{_COUNT}[- ]?{_HEADS}[- ](?={_BODY}\b)"
    rf"|\b(?:(?:we(?:['’]?re| are)|there(?:['’]?s| is| are)|it(?:['’]?s| is)) )?"
    rf"(?:(?:only|just|about|around|all of|some) )*{_COUNT} of us(?: here| in total| in all)?\b"
    rf"|\bwe(?:['’]?re| are) (?:(?:only|just|about|around) )*{_COUNT} {_HEADS}(?: strong)?\b"
    rf"|(?P<body>{_BODY}),? (?:of|with)(?: (?:only|just|about|around))* {_COUNT}(?: {_HEADS})?\b"
    rf"|(?<=[,;.:(])\s*(?:(?:only|just|about|around) )*{_COUNT} {_HEADS}(?=\s*[,;.:)]|\s*$)",
    re.IGNORECASE,
    needs=" of us|person|people|man|employee|staff|head|researcher|engineer|scientist|member|"
    "founder|dev|start|compan|team|firm|lab|group|business|spin|outfit|organi|shop|sme",
)
_HAS_NONE: Final = regex(
    r"(?:,? ?\b(?:and|but|so|who|which|that|as) )?"
    r"(?:\b(?:we|i|they|it|our team|the team) )?"
    r"(?:\b(?:currently|still|really|also|obviously) )?"
    r"\b(?:without|with no|with zero|lacking|has no|have no|have zero|own no|owns no|"
    r"(?:do|does)(?:n['’]?t| not) (?:have|own)(?: any)?|"
    r"(?:have|has)(?:n['’]?t| not) (?:got )?any|(?:ve|['’]ve) got no|no) "
    r"(?:(?:a|an|any|of|our|its|their|own|real|big|dedicated|in-house) )*"
    r"(?:gpus?|chips?|clusters?|hardware|machines?|servers?|accelerators?|h100s?|compute)\b"
    r"(?: (?:of (?:our|its|their|my) own|ourselves|yet|at all|here|today|right now|so far))*",
    re.IGNORECASE,
    needs="gpu|chip|cluster|hardware|machine|server|accelerator|h100|compute",
)
_CHIPS: Final = regex(
    r"\b\d[\d,.]*k? ?x? ?(?:gpus?|chips?|(?:tpu )?v?[a-z]{1,2}\d{2,3}\w?)\b", re.IGNORECASE
)
"""Chips that are counted: an offer, whatever else is asked."""
_LONE: Final = regex(r"^[\s,;.:]+|(?:(?<=[.?!])|(?<=^))\s*[,;.:]+")


def of_who_applies(text: str, read: Callable[[str], Reading]) -> Reading:
    """What a text asks, without how many would apply where that is programmes."""
    rest, left = who_applies(text)
    told = read(rest) if rest != text else None
    if isinstance(told, Understood) and told.question.topic == Listing.PROGRAMMES:
        return replace(told, assumed=(*told.assumed, *left))
    return read(text)


def who_applies(text: str) -> tuple[str, tuple[str, ...]]:
    """A text on programmes without how many would apply, and what was left out of it."""
    if _CHIPS.search(text) or not (_SIZE.search(text) or _HAS_NONE.search(text)):
        return text, ()
    sized = _SIZE.sub(lambda m: m["a"] or m["body"] or "", text)
    rest = _LONE.sub("", _HAS_NONE.sub("", sized)).strip()
    if listing_in(rest) is not Listing.PROGRAMMES:
        return text, ()
    sizes = (_bare(found) for found in _SIZE.finditer(text))
    return rest, tuple(f"“{each}” left out: no programme is told by it" for each in sizes)


def _bare(found: re.Match[str]) -> str:
    """How many they are, without the words for what they are."""
    said = found[0].removeprefix(found["a"] or "").removeprefix(found["body"] or "")
    return said.strip(" -,.;:(")
