"""That a list of the pool sets no run and no compute beside a name, where that is asked for.

Beside each name it would read as an order of people; who trained above an amount can be asked.
"""

from __future__ import annotations

import re
from typing import Final

from bot.questions.pool_unread import of_whole_pool
from bot.questions.types import Question
from bot.questions.unclear.doubt import shown
from bot.regex import regex

_BESIDE: Final = regex(
    r"\b(?:with|and|including|showing|plus|beside|next to)"
    r"(?: (?:the|their|his|her|each|every|how|what|person['’]?s|one['’]?s|names?|them))*"
    r" (?P<said>(?:(?:biggest|largest|heaviest|most|much|many|total|known) )*"
    r"(?:training )?(?:runs?|compute|flops?|gpu[- ]hours))\b"
    r"(?! (?:team|role|lead|opening|job|position|group|experience|above|over|below|under|more))",
    re.IGNORECASE,
)
_INSTEAD: Final = "no list sets it beside names; ask “who in our pool has trained above 1e24”"


def run_left_out(question: Question, text: str) -> tuple[str, ...]:
    """What a question about the whole pool would have beside each name, as left out."""
    found = _BESIDE.search(text) if of_whole_pool(question) else None
    return (f"“{shown(found['said'])}” left out: {_INSTEAD}",) if found else ()
