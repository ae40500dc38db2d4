"""Which lab ours is closer to, or comes closer to: `does that get us closer to xAI`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import takewhile
from typing import Final

from bot.conversation.memory import OFFERS, Memory
from bot.conversation.saying import Said
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED
from bot.regex import regex


def with_those_before(last: Question, earlier: Iterable[Question]) -> Question:
    """The question with the labs of those asked alike right before it, in their order."""
    labs, asked = last.labs, replace(last, save=False)
    for each in earlier:
        if not each.labs or replace(each, labs=last.labs, save=False) != asked:
            break
        labs = (*each.labs, *labs)
    return replace(asked, labs=tuple(dict.fromkeys(labs)))


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
    rf"^{LED}(?:(?:does|do|would|will|could|is|are|did)(?:n['’]t)?|how "
    r"much|by how much) (?:\w+ )?(?:that|it|this|those|we|they)\b",
    re.IGNORECASE,
)


_OF_US: Final = regex(r"^\W*(?:\w+\W+){0,2}(?:are|do|would|will|could) we\b", re.IGNORECASE)


def closer_to_lab(told: Said, last: Question) -> Question | None:
    """The last question of an offer against the lab that is named; None of other texts."""
    d = told.draft
    is_else = d.chips or d.stacks or d.people or d.runs or d.more is not None
    if last.kind not in OFFERS or not told.labs or is_else:
        return None
    if not (_OF_THAT.match(told.whole) and _CLOSER.search(told.whole)):
        return None
    if not last.uses_saved and last.offer and _OF_US.search(told.whole):
        return None  # `are we past them`, after somebody else's offer
    return replace(last, labs=told.labs, scope=d.scope or last.scope, save=False)


_WHICH: Final = regex(
    rf"{LED}(?:which|who)(?:['’]s)?"
    r"(?: (?:one|lab|company))?(?: of (?:them|those|these|the (?:two|three)))?"
    r"(?: (?:is|are|was|would be|comes?))?(?: the)? "
    r"(?:closer|closest|nearer|nearest|further|furthest|farther|farthest)(?: (?:away|off))?"
    r" (?:to|from) (?:us|ours|our \w+|what we (?:have|offer|give))(?: (?:then|now))*\W*",
    re.IGNORECASE,
)
_SEVERAL: Final = 2


def which_is_closer(told: Said, memory: Memory) -> Question | None:
    """The offer spoken of against the labs it was held against, two at least; ours against labs.

    None of other texts.
    """
    last = memory.question
    if last is None or told.labs or not _WHICH.fullmatch(told.whole):
        return None
    if last.kind is Kind.OFFER and last.labs and (last.uses_saved or last.offer_chips):
        asked = with_those_before(last, memory.earlier)
    elif last.kind is Kind.LAB and last.labs and not last.uses_saved:
        asked = Question(Kind.OFFER, uses_saved=True, labs=_one_by_one(last, memory))
    else:
        return None
    return asked if len(asked.labs) >= _SEVERAL else None


def _one_by_one(last: Question, memory: Memory) -> tuple[str, ...]:
    """The labs of the questions about one each, up to the last, in their order."""
    of_labs = takewhile(lambda each: each.kind is Kind.LAB and each.labs, memory.earlier)
    return tuple(
        dict.fromkeys((*reversed([lab for each in of_labs for lab in each.labs]), *last.labs))
    )
