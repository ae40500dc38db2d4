"""Another number of GPU-hours, after an offer that was told in such: `scratch that, 500k`.

A question holds the chips that never stop, and not the hours: they were told where these chips
make a round number of hours in a month, or in another time.
"""

from __future__ import annotations

import re
from dataclasses import replace
from math import log
from typing import Final

from bot.compute.prices import HOURS_PER_YEAR
from bot.questions.numbers import number_told
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.leads import LINK, SUPPOSE
from bot.regex import regex
from storage.records import Amount

_HOURS_OF: Final = {
    "month": HOURS_PER_YEAR / 12,
    "year": float(HOURS_PER_YEAR),
    "quarter": HOURS_PER_YEAR / 4,
    "week": 7 * 24.0,
}
_ANOTHER: Final = regex(
    rf"\W*(?:(?:{LINK}|or|no|nope|scratch that|sorry|oops|actually|rather|wait|make (?:it|that)|"
    rf"i mean|i meant|call it|{SUPPOSE}|(?:what|how) about(?! if\b)|with|we (?:had|have|get|got)|"
    r"it(?:['’]?s| is| was| were)|that(?:['’]?s| is)|should be|should(?:['’]ve| have) been)\W+)*"
    r"(?P<number>\d[\d,.]*\s?[km]?)(?P<hours>[ -](?:(?:gpu|chip|[a-z]{1,3}\d{2,4})[- ])?"
    r"(?:hours?|hrs))?(?: ?(?:a|per|each|every|/) ?(?P<time>month|year|quarter|week))?"
    r"(?:\W+(?:instead|now|then|rather|not|and|\d[\d,.]*k|sorry|please|pls|thanks))*\W*",
    re.IGNORECASE,
)
_ROUND_FROM: Final = 100_000.0
"""From here on chips rarely make a round number of hours by chance."""
_NODE: Final = 8
_FAR: Final = 20.0
"""So many times the hours, or the chips, that were told is another thing that is counted."""
_TAKEN: Final = "“{}” taken as {} hours a {} on {:,.10g} chips that never stop"


def hours_again(text: str, last: Question | None) -> Understood | None:
    """The last offer with the chips of so many hours; None of others, and of chips alone."""
    found = _ANOTHER.fullmatch(text)
    offer = last.offer if last and last.kind is Kind.OFFER else None
    if found is None or last is None or offer is None or len(offer.chips) != 1:
        return None
    [held], number = offer.chips, number_told(found["number"])
    is_said = bool(found["hours"])
    told = _hours_told(held.count.value, found["time"], number, is_said=is_said)
    if told is None or offer.each:
        return None
    hours, time = told
    is_near = hours / _FAR <= number <= hours * _FAR
    if not is_near or (not is_said and number < _FAR * held.count.value):
        return None
    count = float(round(number / _HOURS_OF[time]))
    asked = _with_chips(last, count)
    note = _TAKEN.format(found["number"].strip(), f"{number:,.10g}", time, count)
    return Understood(asked, (note,)) if count else None


def _with_chips(last: Question, count: float) -> Question:
    offer = last.offer
    if offer is None:
        return last
    chips = (replace(offer.chips[0], count=Amount(count)),)
    return replace(last, offer=replace(offer, chips=chips), save=False)


def _hours_told(
    count: float, time: str | None, number: float, *, is_said: bool
) -> tuple[float, str] | None:
    """The round number of hours that so many chips are in a time, and that time; else None.

    Where they are in several, the one that is nearest to the number that is said now.
    """
    if number <= 0 or (not is_said and (count == _round(count) or count % _NODE == 0)):
        return None  # `1000 H100`, which are 730,000 hours a month by chance
    found = []
    for name in (time.lower(),) if time else _HOURS_OF:
        hours = _round(count * _HOURS_OF[name])
        is_so = round(hours / _HOURS_OF[name]) == count
        if is_so and (is_said or hours >= _ROUND_FROM):
            found.append((hours, name))
    return min(found, key=lambda told: abs(log(number / told[0])), default=None)


def _round(number: float) -> float:
    """The nearest of two digits that count."""
    return float(f"{number:.1e}")
