"""What one was to have of ours, beside what a lab gives him: `how does that compare to his`.

After what is left to the others it is the part that was taken that is meant, and not the rest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.types import Kind, Question
from bot.regex import regex
from storage.records import Amount, Offer

_COMPARES: Final = regex(
    r"\W*(?:(?:and|so|ok(?:ay)?|but|then|well)\W+)*(?:how (?:does|do|would|will|did|is) (?:that|it|"
    r"this|they|those)(?: (?:then|now))? (?:compare|stack up|measure up|look|hold up|fare)"
    r"|(?:is|would) (?:that|it|this) (?:be )?(?:more|better|less|worse|as much|as good|enough|"
    r"close))"
    r"(?: (?:up|with|to|against|than|as|next to|beside|versus|vs))*"
    r"(?: (?:(?:his|her|hers|their|theirs|the|that|what|he|she|they|has|have|had|got|gets|is|was|"
    r"offer|offers|other|one|there|promised|told|chips|gpus|tpus?)\b|\d[\d,]*))*\W*",
    re.IGNORECASE,
)
_FURTHEST: Final = 4
"""So many questions before the last may be of both offers."""


def ones_part_beside(told: Said, memory: Memory, hearing: Hearing) -> Question | None:
    """His part of ours against what he is given elsewhere, or both offers as they were told."""
    if not _COMPARES.fullmatch(told.whole) or told.draft.names_any:
        return None
    known = all_asked(memory)[: _FURTHEST + 1]
    pair = next((x for x in known if x.kind is Kind.COMPARE and x.other_terms is not None), None)
    if pair is None or any(x.kind not in (Kind.OFFER, Kind.COMPARE) for x in known[:1]):
        return None
    part = next(_taken(known, hearing), None)
    one = Offer(chips=part.chips, researchers=Amount(1.0)) if part else None
    asked = replace(pair, offer=one, uses_saved=False) if one else pair
    return replace(asked, save=False)


def _taken(known: tuple[Question, ...], hearing: Hearing) -> Iterator[Offer]:
    """By how much ours grew less from one question to the next."""
    for after, before in pairwise(known):
        now, then = (
            held_offer(replace(each, kind=Kind.OFFER), hearing) for each in (after, before)
        )
        if len(now.chips) != 1 or len(then.chips) != 1 or now.researchers != then.researchers:
            continue
        left, all_of_it = now.chips[0], then.chips[0]
        gone = all_of_it.count.value - left.count.value
        if left.chip == all_of_it.chip and gone > 0:
            yield replace(then, chips=(replace(left, count=Amount(gone)),))
