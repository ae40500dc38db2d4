"""Chips that are judged for one person: `are 8 guaranteed H100s decent for a PhD grad`.

Nobody else is said to share them, so that they are what each has and no whole cluster.
"""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_SURE: Final = r"(?:guaranteed|dedicated|reserved|fixed|own|private|exclusive)"
_GOOD: Final = (
    r"(?:ok|okay|good|decent|enough|fair|fine|plenty|reasonable|generous|competitive|normal|"
    r"typical|a lot|low|too (?:few|little|low|small|much|many)|stingy|poor|attractive|strong|weak|"
    r"alright|usual|respectable|sufficient|adequate)"
)
_KIND: Final = (
    r"(?:new|junior|senior|single|fresh|first[- ]year|young|early[- ]career|phd|ph\.d\.?|doctoral|"
    r"graduate|grad|research|ml|ai|rl|pretraining|post[- ]?training|interpretability|one)"
)
_WHO: Final = (
    r"(?:grads?|graduate|student|phd|ph\.d|postdocs?|post-doc|hire|researcher|scientist|intern|"
    r"engineer|fellow|resident|person|candidate|joiner|starter|recruit)"
)
_JUDGED: Final = regex(
    rf"\b(?P<chips>\d[\d,]{{0,9}} ?x? ?(?:{_SURE} )?(?:[a-z]{{1,3}}\d{{2,4}}[a-z]?s?)(?: gpus?)?)"
    rf"(?P<sure> {_SURE})?(?P<good> (?:(?:is|are|be|considered|count as|seen as) )?(?:an? )?"
    rf"{_GOOD}(?: enough)?(?: (?:share|number|amount|deal|offer))?)"
    rf" for (?:an?|one|each|every|your average|the average) (?:{_KIND} )*{_WHO}\b(?! to\b)",
    re.IGNORECASE,
    needs="for a|for one|for each|for every|for your|for the",
)


def for_one(text: str) -> str:
    """The text with such chips as what each has; any other as it is."""
    return _JUDGED.sub(r"\g<chips>\g<sure> each\g<good>", text)
