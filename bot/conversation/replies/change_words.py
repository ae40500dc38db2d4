"""Words that ask by how much a price changed."""

from __future__ import annotations

from typing import Final

from bot.conversation.heard import Part
from bot.conversation.replies.way import Way
from bot.questions.types import Kind

_MOVED: Final = (
    r"(?:up|down|higher|lower|more|less|cheaper|dearer|risen|rose|fallen|fell|changed|moved|"
    r"grown|dropped)"
)
_CHANGE: Final = r"(?:change|rise|jump|drop|fall|increase|decrease|move|hike|growth|difference)"
_PERCENT: Final = r"(?:percent(?:age)?(?: terms)?|per cent|pct|percents)"
OF_CHANGE: Final = (
    Way(
        Part.CHANGE,
        rf"(?:(?:it|they|is it|has it|its|it'?s|thats?|that'?s|are they)? ?{_MOVED} )?(?:by )?"
        rf"how (?:much|many {_PERCENT}|far)(?: of an? {_CHANGE})?(?: {_MOVED})?"
        rf"(?: (?:is|was|are|were) (?:that|it|they))?(?: (?:in|as a) {_PERCENT})?|"
        rf"(?:by )?(?:what|which) {_PERCENT}(?: (?:is|was) (?:that|it|the {_CHANGE}))?|"
        rf"(?:what is|what was|how (?:big|large) (?:is|was)) (?:that|the) {_CHANGE}"
        rf"(?: in {_PERCENT})?|(?:in|as a) {_PERCENT}|"
        r"since when|from when(?: to when)?|over (?:what|which) (?:time|period|span)|"
        r"between (?:when|which days)(?: and when)?|in (?:what|which) (?:time|period)|"
        rf"(?:which|what)(?: (?:one|chip|gpu|price|of (?:them|those|these)))?(?: (?:has|have|is|"
        r"are))? (?:risen|rose|gone up|went up|moved|moving|changed|jumped|grown)(?: by)?"
        r"(?: the)? most",
        (Kind.PRICE,),
    ),
)
