"""What a run is said to have cost: `people say 6 million, is that right`, which no fact states.

It is set beside what the run would rent for today; as dollars of ours it would be a budget.
"""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.leads import LED
from bot.questions.writing.wording import COST_THEN, TOOK
from bot.regex import regex

_WHO: Final = (
    r"(?:people|they|everyone|everybody|some(?:one|body)?|many|media|(?:the )?(?:press|news|"
    r"papers?|internet|candidates?|reports?|rumou?rs?|articles?)|twitter|reddit|he|she|i|we|it|you)"
)
_SAY: Final = (
    r"(?:says?|said|claims?|claimed|thinks?|reports?|reported|told (?:me|us)|reads?|heard|saw|"
    r"quotes?|has it|(?:is|was) (?:said|reported|rumou?red)|insists?|keeps? saying|always says?)"
)
_COST: Final = (
    r"(?:(?:that|it|this|the run|the model|training|was|were|is|only|really|actually|just|cost|"
    r"costs|took|to|be|have|train(?:ed)?|run|for|about|around|roughly|like|some|under|less|than|"
    r"over|spent|paid|on|they) )*"
)
_MONEY: Final = (
    r"(?P<money>(?:\$ ?\d[\d.,]*(?: ?(?:k|m|mn|mln|million|b|bn|billion))?|\d[\d.,]* ?(?:m|mn|mln|"
    r"million|bn|billion))(?: (?:dollars|usd|bucks))?)"
)
_THEN: Final = r"(?: (?:to train|for (?:it|that|training|the training|the run)|in all|in total))*"
_RIGHT: Final = (
    r"(?:(?:is|was) (?:that|it|this) (?:even |really |actually )?(?:right|true|correct|accurate|"
    r"real|realistic|so|plausible)|(?:does|did) that (?:add up|sound right|hold)|true|really|right|"
    r"correct|or not|can that be|true or (?:false|not)|is that a thing)"
)
_RUN: Final = r"(?:(?!(?:we|us|our|i|you)\b)[\w.-]+ ){0,4}?"
"""The name of a run, and nothing of ours: `he said we have $6 million`."""
_SAID: Final = tuple(
    regex(rf"{LED}(?:but )?{each}\W*", re.IGNORECASE, needs="$|m|b")
    for each in (
        rf"{_WHO} (?:all |also |keep |often )?{_SAY} {_RUN}{_COST}{_MONEY}{_THEN}"
        rf"(?:[\s,.;:–-]+{_RIGHT})?",
        rf"(?:was|did|is|were|would) (?:it|that|this) {_COST}{_MONEY}{_THEN}",
        rf"{_COST}{_MONEY}{_THEN}[\s,.;:–-]+{_RIGHT}",
    )
)
_DOLLARS: Final = regex(r"\$|\b(?:dollars|usd|bucks|costs?|spent|paid)\b", re.IGNORECASE)
_BESIDE: Final = (
    "“{}” is only what is said: it can be held against that rent, and no fact states it"
)


def claimed_cost(text: str, memory: Memory, hearing: Hearing) -> Understood | None:
    """What the run named, or the one spoken of, cost to train, with the claim beside it."""
    last = memory.question
    found = next(filter(None, (each.fullmatch(text) for each in _SAID)), None)
    if found is None:
        return None
    if last and last.topic == TOOK and not _DOLLARS.search(text):
        return None  # `was it really 2.8 million`, of GPU-hours
    runs = hearing.draft(text).runs or (last.runs if last and last.kind is Kind.REACH else ())
    if len(runs) != 1:
        return None
    asked = Question(Kind.REACH, runs=runs, chips=("chip/h100",), topic=COST_THEN)
    return Understood(asked, (_BESIDE.format(found["money"].strip()),))
