"""The wait that there is before one that is supposed: `if the wait goes from 1 day to a week`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.questions.types import Reading, Understood
from bot.questions.unclear.doubt import shown
from bot.regex import regex

_FROM: Final = regex(
    r"\b(?:wait\w*|queue\w*)\b.{0,25}?\bfrom (?P<before>.{1,20}?) (?:down |up )?to\b"
    r"(?P<after>.{1,20})",
    re.IGNORECASE,
    needs="wait|queue",
)
_UNIT: Final = regex(r"\b(?:minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?)\b", re.IGNORECASE)
_TOLD: Final = "that wait in place of {}; no figure changes by how long one waits"


def with_wait_before(reading: Reading, text: str) -> Reading:
    """The reading with from how long the wait goes, in the unit that was said last."""
    found = _FROM.search(text)
    if found is None or not isinstance(reading, Understood):
        return reading
    offer = reading.question.offer
    if offer is None or offer.wait_hours is None:
        return reading
    before, unit = found["before"], _UNIT.search(found["after"])
    if not _UNIT.search(before) and unit:
        before = f"{before} {unit[0]}"
    return replace(reading, assumed=(*reading.assumed, _TOLD.format(shown(before))))
