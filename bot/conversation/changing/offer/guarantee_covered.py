"""Whether what is guaranteed to each is there for all: `can we even do that with 40 people`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.numbers import number_told
from bot.questions.types import Kind, Question
from bot.regex import regex
from storage.records import Amount

_WHOM: Final = (
    r"(?: (?:with|for|to|across|at) (?:(?:all|just|only|the|our|of|them|us|these|those)\W+)*"
    r"(?:(?P<people>\d[\d,]*)(?: (?:people|researchers|heads|persons|of (?:them|us)))?|everyone|"
    r"everybody|all|them|each|the team|the whole team|all of (?:them|us)))?"
)
_COVERS: Final = regex(
    r"\W*(?:(?:and|so|but|ok(?:ay)?|hm+|wait|then)\W+)*"
    r"(?:(?:can|could|would|do|will) (?:we|our (?:chips|cluster|gpus)) (?:(?:even|really|"
    r"actually|still|all|be able to|afford to|have enough to) )*(?:do|afford|cover|promise|"
    r"guarantee|give|keep|hold|deliver|honou?r|manage|support|sustain|offer|pull off)"
    r"(?: (?:that|this|it|so much|as much))?"
    r"(?: off)?|(?:is|would) (?:that|this|it) (?:even |really |actually |be )*(?:covered|feasible|"
    r"doable|possible|realistic|enough|affordable)|(?:do|would) we (?:even )?have enough"
    r"(?: (?:chips|gpus|h100s?))?(?: for (?:that|it|this))?|"
    r"(?:does|would|will) (?:that|it|this) (?:even )?"
    rf"(?:work(?: out)?|add up|fit|hold)){_WHOM}"
    r"(?: (?:then|today|now|at all|tho|though|as (?:is|it is)))*\W*",
    re.IGNORECASE,
)


def guarantee_covered(told: Said, memory: Memory, hearing: Hearing) -> Question | None:
    """The offer by itself, whose answer says whether the promise holds; None of other texts."""
    last = memory.question
    if last is None or last.kind is not Kind.OFFER or last.called:
        return None
    held = held_offer(last, hearing)
    is_promised = held.guaranteed_per_researcher and held.chips
    found = _COVERS.fullmatch(told.whole) if is_promised else None
    if found is None:
        return None
    people = number_told(found["people"]) if found["people"] else None
    if people == 0:
        return None
    offer = replace(held, researchers=Amount(people)) if people else held
    return Question(Kind.OFFER, offer=offer, as_of=last.as_of)
