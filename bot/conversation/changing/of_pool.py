"""Asking on about the pool: `above 1e23`, `group them by kind of work`, `which are women`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.clean import clean
from bot.questions.people import flop_in
from bot.questions.types import Kind, Question, Reading, Understood

_FEW_WORDS: Final = 6
_OF_PEOPLE: Final = (Kind.POOL, Kind.REFUSAL, Kind.CANDIDATE)
_OF_MARKET: Final = (Kind.HIRING, Kind.MOVES, Kind.DIGEST, Kind.PRICE)
_IN_PLACE: Final = (
    (re.compile(r"\bwhich(?: (?:ones?|of (?:them|these|those)))?\b", re.I), "which candidates"),
    (re.compile(r"\bwho\b", re.I), "which candidates"),
    (re.compile(r"\bany(?:one|body)?(?: of (?:them|these|those))?\b", re.I), "any candidates"),
    (re.compile(r"\b(?:them|they|these|those|the (?:people|list|names))\b", re.I), ""),
)
_COUNT: Final = re.compile(
    r"^\W*(?:and |so |ok )*how many(?: (?:people|candidates|names|entries|of them|researchers))?"
    r"(?: (?:is|are|was|were) (?:that|there|those|they|it|in (?:there|it)))?"
    r"(?: (?:in (?:total|all)|altogether))?\W*$",
    re.IGNORECASE,
)
_LISTED: Final = re.compile(
    r"\balphabetical(?:ly)?\b|\b(?:just|only|simply) list (?:them|those|everyone|all)\b",
    re.IGNORECASE,
)
_AND_ON: Final = re.compile(
    r"\W*(?:and|what about|how about|or) (?:on|in|for|with) [a-z][a-z -]{1,25}\W*", re.IGNORECASE
)
"""`and on RL?`."""
_OURS: Final = "our candidates"
"""What stands for the people spoken of."""


def asked_of_pool(text: str, last: Question, hearing: Hearing) -> Reading | None:
    """The question about the people of the pool that is meant, or None."""
    if last.kind is not Kind.POOL or _is_of_market(text, hearing):
        return None
    flop = flop_in(clean(text))
    if _COUNT.search(text) or (flop is None and _LISTED.search(text)):
        return Understood(last)  # which counts them, and lists them by the alphabet
    if flop is not None and len(text.split()) <= _FEW_WORDS:
        return Understood(replace(last, flop=flop))
    if _AND_ON.fullmatch(text):
        return Understood(last)  # which tells every kind of work
    for pattern, instead in _IN_PLACE:
        said = pattern.sub(f"{instead} in our pool" if instead else _OURS, text, count=1)
        if said == text:
            continue
        reading = hearing.reader.read(said, hearing.today)
        if isinstance(reading, Understood) and reading.question.kind in _OF_PEOPLE:
            return reading
    return None


def _is_of_market(text: str, hearing: Hearing) -> bool:
    """Whether it is a whole question about labs or prices: `who is hiring in Paris`."""
    alone = hearing.reader.read(text, hearing.today)
    return isinstance(alone, Understood) and alone.question.kind in _OF_MARKET
