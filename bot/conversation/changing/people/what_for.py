"""What the list of the pool is for, which asks nothing: `we're making a shortlist for evals`.

A list of one's own pool needs no purpose: it is said so, and gone on from there.
"""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

NO_PURPOSE: Final = "a list of your own pool needs no purpose"
_WE: Final = r"(?:we|i|my (?:team|manager|client)|our (?:team|client)|the (?:team|client|panel))"
_DOING: Final = (
    r"(?:making|building|drawing up|compiling|putting together|hiring|recruiting|sourcing|filling|"
    r"staffing|preparing|drafting|scouting|searching|looking|interviewing|screening|planning)"
)
_DO: Final = (
    r"(?:reach(?:ing)? out|approach|source|hire|recruit|find|fill|talk|speak|shortlist|build|staff|"
    r"set up|invite|call|interview|prepare|make|draw up|compile|put together|expand|grow)"
)
_WANT: Final = r"(?:want|need|plan|hope|intend|(?:would|['’]d) like|have|are about|am about)"
_NO_QUESTION: Final = r"(?!.*\b(?:what|which|who|whom|whose|how|where|when|why)\b)"
_SAYS: Final = (
    rf"(?:(?:it|this|that)(?:['’]s| is) because )?{_WE}(?:['’]re|['’]m| are| am| is|['’]s)"
    rf"(?: just| now| currently)? {_DOING}\b[^?\d]*",
    rf"{_WE} {_WANT} to {_DO}\b[^?\d]*",
    r"(?:sourcing|hiring|recruiting|scouting|staffing|headhunting|looking|searching)"
    r"(?: (?:someone|somebody|people|candidates))? for (?:an?|the|our|my|this|that|two|some)\b"
    r"[^?\d]*",
    r"(?:it|this|that)(?:['’]s| is| will be| would be)(?: just| only| all| mainly)? "
    r"(?:for|ahead of|part of|to prepare|in preparation (?:for|of)) [^?\d]*",
)
_LED: Final = (
    r"\W*(?:(?:ok|okay|so|well|and|thanks|thx|cool|great|btw|fyi|context|"
    r"just|only|simply|mainly|oh|sure|yes|no)\W+)*"
)
_WHAT_FOR: Final = regex(rf"{_LED}{_NO_QUESTION}(?:{'|'.join(_SAYS)})", re.IGNORECASE | re.DOTALL)
_LAST: Final = regex(r"(?<=[\w)])[.;!]\s+(?=[^.;!?]+[.!\s]*$)")
"""Where the last sentence of a message begins."""


def without_what_for(text: str) -> str:
    """A message without a sentence that says what it is for; empty where it says no more."""
    if _WHAT_FOR.fullmatch(text):
        return ""
    found = _LAST.search(text)
    if found and _WHAT_FOR.fullmatch(text[found.end() :]):
        return text[: found.start()].strip()
    return text
