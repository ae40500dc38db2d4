"""Whether our saved offer is any good: it is set against all labs that have a figure."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.offer.losing_words import GOOD
from bot.conversation.heard import Asked, Form, Heard
from bot.conversation.memory import Hearing
from bot.questions.clean import fold
from bot.questions.types import Kind, Question, Reading, Scope, Understood
from bot.regex import regex

_JUDGED: Final = regex(
    r"^\W*(?:(?:so|and|but|ok|hi|hey|hello|please|honestly)\W+)*(?:rate our\b|"
    rf"(?:is|are|was|would|do|does|did|how|what)\b(?=.*\b(?:{GOOD}|(?:hold|stack|measure)s? up)\b))"
    r"(?!.*\b(?:at|with|than|to match|to (?:train|run|reach|beat)|for (?:a |one )?(?:run|training)|"
    r"price|rent|deal|data|workable|starved|academic|dense|frontier)\b)",
    re.IGNORECASE,
)
"""`is our offer any good`; not `is it enough to train Olmo`, nor `are we workable or strong`."""


def among_all(reading: Reading, text: str, hearing: Hearing) -> Reading:
    """Ours beside all labs, where it is asked how good it is; any other as it is."""
    asked = reading.question if isinstance(reading, Understood) else None
    if asked is None or not isinstance(reading, Understood) or not _JUDGED.search(fold(text)):
        return reading
    ours, is_bare = hearing.saved, asked == Question(Kind.OFFER, uses_saved=True, as_of=asked.as_of)
    if ours is None or ours.researchers is None or not ours.chips or not is_bare:
        return reading
    ranked = replace(asked, kind=Kind.LEAGUE, scope=Scope.PER_RESEARCHER)
    return replace(reading, question=ranked)


def heard_among_all(heard: Heard, text: str, hearing: Hearing) -> Heard:
    """The same of what a part of a message comes to."""
    if not isinstance(heard, Asked) or heard.form is not Form.ANSWER:
        return heard
    return replace(heard, reading=among_all(heard.reading, text, hearing))
