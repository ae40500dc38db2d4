"""Interns as those who share our chips: `128 H100, 12 interns`; `4 interns, half share`.

By themselves they are a kind of role: `are there internships at OpenAI` counts nobody here.
"""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_ONES: Final = r"(?:(?:research|summer|ml|ai|phd) )?interns?\b(?! roles?\b| openings?\b)"
INTERNS: Final = regex(rf"\b(?P<count>\d+) {_ONES}", re.IGNORECASE, needs="intern")
_JOIN: Final = (
    r"(?P<lead>^\W*(?:(?:and|so|also|plus|with|what|how|about|if|suppose|say|once|when|then|"
    r"another) )*(?:(?:we(?:['’]re| are)?|you) )?)(?:(?:hir(?:e|ing)|tak(?:e|ing)(?: on)?|"
    r"add(?:ing)?|bring(?:ing)?(?: in)?|get(?:ting)?|onboard(?:ing)?|have|having) )"
)
_JOINING: Final = regex(
    rf"{_JOIN}(?P<count>\d+) {_ONES}(?=\W*$|[,.;?]| (?:this|in|for|next|from|on|what|how)\b)",
    re.IGNORECASE,
    needs="intern",
)
"""`what if we take on 6 interns this summer`."""
_AT_HALF: Final = regex(
    rf"(?:{_JOIN}|^\W*(?:(?:and|so|also|plus|with|what|if|then|say|another) )*)"
    rf"(?P<count>\d+) {_ONES},?(?: (?:at|on|with|each|getting|who get|an?|counted as|count))* half"
    r"(?: (?:an?|the|as much|of an?))?(?: (?:share|each|researcher|head|person|ones?))*\W*$",
    re.IGNORECASE,
    needs="intern",
)


def interns_counted(text: str, *, beside_chips: bool = False) -> str:
    """The text with interns who share chips as students, or as those who join."""
    if beside_chips:
        return INTERNS.sub(r"\g<count> students", text)
    return _JOINING.sub(r"\g<lead>hire \g<count> people", _AT_HALF.sub(_at_half, text))


def _at_half(found: re.Match[str]) -> str:
    """Two at half a share take what one researcher does; of an odd number no whole one is left."""
    heads = int(found["count"])
    return found[0] if heads % 2 else f"what if we hire {heads // 2} more researchers"
