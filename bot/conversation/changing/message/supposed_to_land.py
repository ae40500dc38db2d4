"""Chips that are supposed to join ours: `what if another 1024 B200 land in our cluster`.

Without a day they are supposed to be there, as those are that we add; with one they are to come.
"""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_IF: Final = (
    r"(?P<if>\b(?:what (?:happens |about )?if|if|suppose|supposing|imagine|assume|assuming|"
    r"(?<=[,.:;] )say|^\W*(?:(?:and|so|ok|but)\W+)*say)(?: that)?(?: we| we['’]ve)?) "
)
_OURS: Final = (
    r"(?:(?:our|the) (?:(?:own|existing|main|whole|current) )?(?:clusters?|sites?|fleet|"
    r"pool|racks?|dc|data ?cent(?:er|re)s?|lab|offer|hands|side|team)|us|here|ours)"
)
_WHAT: Final = (
    r"(?P<led>another|an? (?:extra|additional|further|new)(?: batch of)?|(?:some )?additional|"
    r"extra|a further)? ?(?P<many>\d[\d,.]*k?)(?: x)?"
    r"(?P<more> (?:more|extra|additional|further|new))? "
    r"(?P<chip>[a-z]{1,3}\d{1,4}[a-z]{0,2}s?)(?: (?:gpus?|chips|cards))?"
)
_COMES: Final = (
    r"(?:lands?|landed|arrives?|arrived|(?:shows?|showed|turns?|turned) up|joins?|joined|appears?|"
    r"(?:c[ao]mes?|goes?|went|go) (?:online|on[- ]line|live|in|along|up|on top)|drop(?:s|ped)? in|"
    r"(?:gets?|got|are|is|were|was) (?:delivered|installed|added|racked|plugged in|switched on|"
    r"there|ours|running|online|live|up)|hits?|fall(?:s)? into)"
)
_LANDS: Final = regex(
    rf"{_IF}{_WHAT} (?:(?:all|then|also|now|just|suddenly|would|will|could|to|do|did) )*{_COMES}"
    rf"(?P<where> (?:(?:up|down|over) )?(?:in|on|at|into|to|for|with|within)? ?{_OURS}\b)?"
    r"(?: (?:tomorrow|today|now|right now|overnight|too|as well))*"
    r"(?! (?:in|from|by|until|till|next|on|at|this|around|before|after|only|later)\b)",
    re.IGNORECASE,
    needs="land|arriv|up|join|appear|live|in|top|drop|deliver|added|rack|there|ours|hit|switch|along",
)


def joins_ours(text: str) -> str:
    """The text with chips that land with us as those that we add; any other as it is."""
    return _LANDS.sub(_added, text)


def _added(found: re.Match[str]) -> str:
    """`what if we add 1024 B200`, where it is said that they come on top, or where to."""
    if not (found["led"] or found["more"] or found["where"]):
        return found[0]
    opens = re.sub(r" we(?:['’]ve)?$", "", found["if"])
    return f"{opens} we add {found['many']} {found['chip']}"
