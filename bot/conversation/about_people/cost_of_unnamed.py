"""What so many of the chips of somebody's works cost, of which no question holds the name."""

from __future__ import annotations

from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.clean import clean, fold
from bot.questions.tags import T
from bot.questions.types import Unreadable
from bot.regex import regex

_SO_MANY: Final = regex(
    r"\b(?P<many>\d[\d,.]*k?) (?:of )?(?:those|these|them|that kind|the same(?: (?:chips|gpus))?)\b"
)
_OF_WHICH: Final = (
    "Of which chip? The works name theirs, and a price is asked by a name: say how many of it, and"
    " for how long."
)


def cost_of_unnamed(text: str, hearing: Hearing) -> Unreadable | None:
    """`how much would 2048 of those cost a month`: the chip is asked for; None of other texts."""
    found = _SO_MANY.search(fold(clean(text)))
    kinds = {tag.kind for tag in hearing.tagged(text)}
    if found is None or T.COST not in kinds or kinds & {T.CHIP, T.LAB, T.RUN, T.ROLES}:
        return None
    many = found["many"]
    ways = (f"what do {many} H100 cost for a month", f"what do {many} B200 cost for a month")
    return Unreadable(_OF_WHICH, ways, is_plain=True)
