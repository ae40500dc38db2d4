"""Words that ask whether the dollars of an answer are within a sum: `under a million?`."""

from __future__ import annotations

from typing import Final

from bot.conversation.heard import Part
from bot.conversation.replies.way import DOLLARS, Way

UNDER: Final = r"(?:under|below|within|less than|cheaper than|no more than|inside)"
_OVER: Final = r"(?:over|above|more than|beyond|north of|in excess of)"
SUM: Final = (
    r"(?:(?:an?|one|half an?) |\d[\d,.]*(?: \d+)? ?)(?:million|mil|mn|mio|m|k|grand|thousand|"
    r"billion|bn|b)(?! (?:a |per )?(?:month|hour|day|week)\b)"
)
OF_SUMS: Final = (
    Way(
        Part.WITHIN,
        r"(?:(?:is|would|will|does|do) (?:that|it|this|they|those|we)(?: be| come| stay| cost)? )?"
        rf"(?:(?:still|well|even|just|in at|at) )*(?:{UNDER}|{_OVER}) {SUM}"
        r"(?: (?:dollars|usd|bucks|in (?:total|all)|a year|per year))*",
        DOLLARS,
    ),
)
