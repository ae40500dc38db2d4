"""For how many the chips suffice, of a share that was spoken of: `how many could get that much`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.memory import Hearing
from bot.questions.types import Question, Reading, Understood, Unreadable
from bot.regex import regex

_ASKED: Final = regex(
    r"\bhow many (?:more )?(?:of (?:us|them|our \w+)|people|persons?|researchers?|others?|heads)?"
    r" ?(?:could|can|would|might|will) (?:we )?(?:get|have|be given|receive)\b"
    r"[\w ]{0,12}?\b(?:that(?: (?:much|many))?|this(?: much)?|as (?:much|many)|so (?:much|many)|"
    r"the same)\b",
    re.IGNORECASE,
)
_HOW_MUCH: Final = "How much is each to have? Say it with its number, as in the example."
_SUCH: Final = "how many researchers could have {:.10g} H100 each"


def how_many_could(text: str, last: Question, hearing: Hearing) -> Reading | None:
    """For how many the guaranteed share suffices, else what to type; None of other texts."""
    if last.kind not in OF_OURS or not _ASKED.search(text):
        return None
    share = last.offer.guaranteed_per_researcher if last.offer else None
    asked = hearing.asked(f"how many researchers could have {share:.10g} each") if share else None
    if asked is None or asked.floor is None:
        return Unreadable(_HOW_MUCH, (_SUCH.format(64),), is_plain=True)
    offer = replace(last.offer, guaranteed_per_researcher=None) if last.offer else None
    kept = None if offer is None or offer.is_empty else offer
    return Understood(replace(asked, offer=kept, uses_saved=last.uses_saved))
