"""What anybody has at peak: no load over the day is on record, of ours or of a lab."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import OFFERS, Hearing, Memory
from bot.questions.types import Kind, Reading, Unreadable
from bot.questions.words.leads import LED
from bot.regex import regex

_TIME: Final = (
    r"(?:peaks?(?: (?:times?|hours?|periods?|load|demand|usage|use|season))?|"
    r"(?:busy|busiest|crunch|rush|high[- ]demand|quiet|slow|off[- ]?peak) "
    r"(?:times?|hours?|periods?|days?|weeks?|seasons?|stretch(?:es)?)|"
    r"(?:deadlines?|crunch|neurips|conference season|(?:a )?deadline (?:weeks?|season))|"
    r"when (?:it|everyone|everybody|the cluster|things|all)(?:['’]s| is| are|['’]re| gets?| runs?) "
    r"(?:busy|full|running|loaded|crowded|at once|on it|using it|in use))"
)
_AT_PEAK: Final = regex(
    rf"{LED}(?:(?:what|how) about|what (?:happens|is it)|how (?:is (?:it|that)|much is (?:it|that)|"
    r"many (?:is (?:it|that)|gpus|chips))|and if it['’]?s|"
    r"is (?:it|that) (?:the same|different|less|also)|or|"
    r"does that hold|also)? ?(?:(?:in|at|during|on|for|around|before|over) )?(?:the |our )?"
    rf"{_TIME}(?: (?:though|then|too|as well|please))*\W*",
    re.IGNORECASE,
    needs="peak|busy|busiest|crunch|rush|demand|quiet|slow|deadline|neurips|season|when ",
)
_NOT_KEPT: Final = (
    "How busy a cluster is at peak is not on record: every share here is an average over all who"
    " share the chips. What holds at any time is only what is guaranteed, and how long people wait"
    " is what you tell me of it, as in:"
)
_WAYS: Final = ("what if 8 GPUs are guaranteed each", "what if the wait is 4 hours")


def at_peak(text: str, memory: Memory, _: Hearing) -> Reading | None:
    """That no load is on record, where it is asked of the share of somebody; else None."""
    last = memory.question
    is_share = last is not None and last.kind in (*OFFERS, Kind.COMPARE, Kind.LAB)
    if not is_share or not _AT_PEAK.fullmatch(text):
        return None
    return Unreadable(_NOT_KEPT, _WAYS, is_plain=True)
