"""Which run cost the most, or who else told what one cost: that no such list is kept."""

from __future__ import annotations

from typing import Final

from bot.questions.clean import fold
from bot.questions.types import Kind, Question, Unreadable
from bot.questions.unclear.no_list import COSTS_OF_RUNS, WHO_PUBLISHED
from bot.regex import regex

_COSTLIEST: Final = regex(
    r"\W*(?:(?:and|so|ok|but|then) )*(?:which|what)(?: (?:one|run|model|training|of (?:all|them)))*"
    r" (?:was|is|cost|costs|has|had)(?: (?:the|been|ever))*(?: (?:most|least))?"
    r"(?: (?:expensive|costly|costliest|dearest|priciest|cheapest|one|run|model|of all|ever|so far|"
    r"(?:to )?train|money|yet))*\W*"
)
_RANKS: Final = regex(r"\b(?:most|least|costliest|dearest|priciest|cheapest)\b")
_TOLD: Final = regex(rf"(?=.*\b(?:else|other|others|training|runs?|models?)\b).*{WHO_PUBLISHED}.*")


def no_costliest(text: str, last: Question | None) -> Unreadable | None:
    """What is said after one run; two that were asked for are held beside each other."""
    if last is None or last.kind is not Kind.REACH or len(last.runs) != 1 or not last.topic:
        return None
    low = fold(text)
    is_costliest = _COSTLIEST.fullmatch(low) and _RANKS.search(low)
    return COSTS_OF_RUNS if is_costliest or _TOLD.fullmatch(low) else None
