"""What nothing is foretold of: prices, and what a lab will have.

The price of today in its place would be told as though it answered.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from bot.ledger import Directory
from bot.questions.clean import fold
from bot.questions.dates import ANY_MONTH
from bot.questions.rules.gather import Draft
from bot.questions.tags import T, Tag
from bot.questions.types import Unreadable
from bot.questions.unclear.limits import still_ahead
from bot.regex import regex

_PRICES: Final = r"(?:prices?|pricing|costs?|rents?|rental|rates?)"
_CHANGES: Final = (
    r"(?:do|go|move|head|fall|drop|rise|climb|increase|decrease|decline|crash|change|stay|hold|"
    r"come down|get (?:any )?(?:cheaper|more expensive|lower|higher)|be (?:cheaper|lower|higher|"
    r"more expensive|up|down)|look|become|end up|keep|leave|break|cross|exceed|pass|dip|recover|"
    r"rebound|spike|double|halve|tank|collapse|soften|ease|stabili[sz]e|settle|fluctuate)"
)
_AHEAD: Final = r"(?:will|won['’]t|going to|gonna|likely to|expected to)"
_LATER: Final = (
    r"(?:in (?:a|one|two|three|six|\d+) (?:months?|years?|quarters?|weeks?)|next (?:month|year|"
    r"quarter|summer|winter|spring|autumn|fall)|in 20\d\d|tomorrow|in the (?:near )?future|later)"
)
_FORETOLD: Final = regex(
    rf"\b(?:forecasts?|predict(?:ions?|ed)?|outlook|projections?|projected|prognosis)\b.{{0,40}}"
    rf"\b{_PRICES}\b"
    rf"|\b{_PRICES}\b.{{0,25}}\b(?:forecasts?|predictions?|outlook|projections?|prognosis)\b"
    rf"|\b{_AHEAD} (?:the )?(?:[\w-]+ ){{0,4}}{_PRICES}\b.{{0,25}}\b{_CHANGES}\b"
    rf"|\b{_PRICES}\b.{{0,25}}\b{_AHEAD} (?:[\w-]+ ){{0,2}}?{_CHANGES}\b"
    rf"|\b{_AHEAD} (?:[\w-]+ ){{1,3}}?(?:be|get|become) (?:any |much )?(?:cheaper|more expensive)\b"
    rf"|\bwill (?:an? |one |the )?[\w-]+ (?:cost|rent for|go for)\b.{{0,12}}\b{_LATER}"
    rf"|\bwait\b.{{0,20}}\b{_PRICES}\b.{{0,15}}\b(?:drop|fall|come down|go down|decline)\b",
    needs="forecast|predict|outlook|projec|prognosis|will|won|going|gonna|likely|expected|wait",
)
_OF_OURS: Final = regex(
    r"\b(?:will|can|could) (?:you|i|we)\b|\b(?:we|our|us|it|its)\b|\btrain|\bruns?\b"
    r"|\d+k? ?[ah]\d{3}|\b(?:january|february|march|april|may|june|july|august|september|october|"
    r"november|december)\b"
)
"""What the prices of today are told for, and months, of which it is said that they are ahead."""
_WAITS: Final = regex(r"\bwait\b")
_NO_FORECAST: Final = "I give no forecast of prices: on record are readings, each with its day."
_OF_CHIPS: Final = (T.CHIP, T.GPU, T.HARDWARE, T.BUDGET, T.FAMILY)


def no_forecast(tags: Sequence[Tag], text: str, directory: Directory) -> Unreadable | None:
    """That prices are not foretold, with what is on record of them; None of other texts."""
    low = fold(text)
    if not _FORETOLD.search(low):
        return None
    if not _WAITS.search(low) and (_OF_OURS.search(low) or not _names_chips(tags)):
        return None  # prices alone are those of what was spoken of
    chips = [directory.name(str(tag.value)) for tag in tags if tag.kind is T.CHIP]
    ways = ("are GPU prices up or down", "price of H100")
    if chips:
        ways = (f"price trend of {chips[0]}", f"price of {chips[0]}")
    return Unreadable(_NO_FORECAST, ways, is_plain=True)


def _names_chips(tags: Sequence[Tag]) -> bool:
    return any(tag.kind in _OF_CHIPS for tag in tags)


_BY_MONTH: Final = regex(
    r"(?=.*\b(?:prices?|pricing|costs?|rents?|rates?)\b)"
    r".*\b(?:will(?! (?:you|i|we)\b)|going to|gonna|predict\w*|forecast\w*|foresee)\b[^.?!;]*"
    rf"\b(?:in|by|come|next|during|around|until) (?:{ANY_MONTH})\b(?!,? (?:19|20)\d\d)",
    re.IGNORECASE,
    needs="pric|cost|rent|rate",
)


def foretold(text: str, today: date) -> str | None:
    """That nothing is known of the month in which a cleaned text asks what something will cost."""
    return still_ahead(today) if _BY_MONTH.match(text) else None


_REACHES: Final = (
    r"(?:reach(?:es)?|hits?|pass(?:es)?|exceeds?|surpass(?:es)?|gets? to|cross(?:es)?|overtakes?|"
    r"outgrows?|doubles?|triples?|wins?|leads?)"
)
_LAB_AHEAD: Final = regex(
    rf"\bwhen (?:will|does|do|would|might|could)\b.{{2,40}}\b(?:{_REACHES}|have)\b"
    rf"|\b(?:will|going to|gonna)\b.{{2,40}}\b{_REACHES}\b",
    needs="when|will|going|gonna",
)
_HAS_THEN: Final = regex(
    r"\bhow (?:much|many|big|large)\b.{0,40}\b(?:will|going to|gonna|would)\b"
    r"|\b(?:will|going to|gonna|would)\b.{2,40}\b(?:have|be|run|own|use)\b"
    r"|\b(?:compute|gpus?|chips|size|capacity)\b.{0,20}\b(?:in|by|next|end of)\b",
)
"""`how much will Meta have in 2028`, of a day that is still ahead."""
_OF_NO_LAB: Final = (
    T.US,
    T.OUR,
    T.PLACE,
    T.ROLES,
    T.HIRE,
    T.PEOPLE,
    T.RUN,
    T.TRAIN,
    T.COST,
    T.MOVES,
)
_NOT_FORETOLD: Final = (
    "I give no forecast of what a lab will have. On record is what it signed for, and how it grew."
)


def lab_ahead(now: Draft, text: str, directory: Directory) -> Unreadable | None:
    """Why it is not told, and what may be typed instead; None of other texts."""
    low = fold(text)
    if not now.labs:
        return _all_ahead(now, low)
    if now.has(*_OF_NO_LAB):
        return None
    if not (_LAB_AHEAD.search(low) or (now.ahead and _HAS_THEN.search(low))):
        return None
    lab = directory.name(now.labs[0])
    ways = (f"compute contracts of {lab}", f"growth of the compute of {lab}")
    day = "That day is still ahead. " if now.ahead else ""
    return Unreadable(f"{day}{_NOT_FORETOLD}", ways, is_plain=True)


_MOST_THEN: Final = regex(
    r"\b(?:who(?:se|['’]?s|['’]?ll)?|which (?:labs?|compan(?:y|ies)|ones?|of (?:them|the labs))|"
    r"(?:what|which) (?:data ?cent(?:er|re)|site|cluster|campus)|rank|league table)\b.{0,60}"
    r"\b(?:ahead|lead(?:s|ing)?|first|on top|win(?:s|ning)?|most|biggest|largest|more|bigger|"
    r"largest|labs)\b",
    needs="who|which|what|rank|league",
)
"""`who's ahead on power by 2027`."""
_ALL_NOT_FORETOLD: Final = (
    "That day is still ahead, and I give no forecast of which lab will have the most. On record is"
    " what data centres are to become, by their days, and what was signed for."
)
_TO_COME: Final = (
    "data centres that are to come", "power of the data centres to come", "compute contracts",
)  # fmt: skip


def _all_ahead(now: Draft, low: str) -> Unreadable | None:
    """The same of all labs, of a day that is still ahead; None of other texts."""
    if not now.ahead or now.has(*_OF_NO_LAB) or not _MOST_THEN.search(low):
        return None
    return Unreadable(_ALL_NOT_FORETOLD, _TO_COME, is_plain=True)
