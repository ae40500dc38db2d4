"""The lab or the university that is named with what is told of a candidate."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.message.candidate_words import BOSS, ONE, whole

_LAB: Final = r"(?P<lab>[a-z][\w.&-]*(?: [a-z][\w.&-]*){0,2}?)"
_STUDIES: Final = (
    r"(?:post-?doc(?:toral \w+)?|ph\.?d\.?(?: (?:student|candidate))?|(?:assistant |associate )?"
    r"professor|grad(?:uate)? student|masters? student|academic|lecturer)"
)
_NOW: Final = r"(?: (?:right now|now|currently|today|at the moment|these days|atm))?\W*$"

_AT_ONE: Final = r"(?:a |an )?(?:uni|university|phd|academi[ac](?: lab)?|public lab|post-?doc)\b"

OF_LAB: Final[tuple[tuple[re.Pattern[str], str], ...]] = (
    (
        whole(
            rf"(?:.*\bwhat {ONE}(?:['’]d| would| could| might)? (?:get|have) (?:at|from|in|with) "
            rf"{_AT_ONE}.*|{ONE}(?:['’]s| is) (?:choosing|deciding|torn|weighing) between "
            rf"(?:us and {_AT_ONE}|{_AT_ONE} and us)\W*$)",
            "uni|phd|academi|public lab|doc",
        ),
        "us vs universities",
    ),
    (
        whole(
            rf"(?:.*[,.;] )?(?:does|do|has|have|would) {_LAB} (?:have|got|own|run) "
            rf"(?:any(?:thing)?|"
            r"something) (?:comparable|similar|like (?:that|this|ours|it)|as big|close)"
            r"(?: to (?:ours|us|that|this))?\W*$",
            "any|something",
        ),
        r"us vs \g<lab>",
    ),
    (
        whole(
            r"we(?:['’]ve| have)? (?:just |also |already |recently )?los[te]\b[^?]{0,40}\b"
            r"(?:candidates?|people|hires?|offers?|guys?|finalists?|two|three|one|it|him|her|them) "
            rf"to {_LAB}(?: (?:last|this) (?:week|month|quarter|year))?\W*$",
            "los",
        ),
        r"us vs \g<lab>",
    ),
    (
        whole(
            rf"{ONE}(?:['’]s| is| are|['’]re| was)? (?:currently |now |still )?(?:doing )?(?:an?|"
            rf"the|his|her|their) (?:\w+ )?{_STUDIES} (?:at|in|from|with) {_LAB}{_NOW}",
            "doc|ph|prof|grad|student|academic|lecturer",
        ),
        r"us vs \g<lab>",
    ),
    (
        whole(
            rf"(?:(?:{BOSS}|candidate|some(?:one|body)|people) (?:thinks?|thought|says?|said|"
            rf"claims?|"
            r"believes?|reckons?|heard|told me|swears)(?: that)? |is )"
            rf"{_LAB}(?: is|['’]s)?(?: (?:only|just|about|around|like|maybe|roughly|at most|over))*"
            r" \d[\d.]*(?:x| times) (?:as big|bigger|larger|ahead|more|our size|us|ours|what we "
            r"have|"
            r"the size of us)\b.*",
            r"x |times",
        ),
        r"us vs \g<lab> in total",
    ),
)
"""The lab or the university that our offer is to be held against."""
