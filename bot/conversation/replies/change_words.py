"""Words that ask by how much a price changed and whose it is, or what is planned of a staff."""

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
_PLANNED: Final = (
    r"(?:plan(?:s|ned|ning)?|target(?:s|ed|ing)?|aim(?:s|ed|ing)?|intend(?:s|ed|ing)?|goals?)"
)
_ONE: Final = (
    r"(?: (?:ones?|chips?|gpus?|prices?|of (?:them|those|these|the (?:two|three|four|lot))))?"
)
_FELL: Final = (
    r"(?:fell|fallen|fall|falling|dropped|drop|gone down|went down|going down|come down|came down|"
    r"coming down|got cheaper|gotten cheaper|become cheaper|became cheaper|decreased|declined|slid|"
    r"cheapened|down)"
)
_ROSE: Final = (
    r"(?:risen|rose|rise|gone up|went up|going up|moved|moving|changed|jumped|grown|increased|"
    r"climbed|got dearer|got more expensive|become dearer|up)"
)
MOST_MOVED: Final = (
    rf"(?:which|what|who){_ONE}(?: (?:has|have|is|are|did))? (?:{_FELL}|{_ROSE})(?: by)?"
    r"(?: the)? (?:most|furthest|fastest|hardest)(?: of (?:them|those|these|all|the three))?|"
    rf"(?:which|what|any|are there any|is there any|did any|has any|have any|does any)"
    rf"{_ONE}(?: (?:that|which))?"
    rf"(?: (?:has|have|is|are|did))? {_FELL}(?: at all| in price)?|"
    r"(?:(?:which|what|who)(?: one)? (?:had|has|saw|is|was) )?(?:the )?"
    r"(?:biggest|largest|steepest) "
    rf"(?:price )?{_CHANGE}(?: of (?:them|those|these|all|the three))?"
)
"""`which one fell the most`, of all whose prices were spoken of."""
FELL: Final = rf"\b(?:{_FELL}|decrease)\b"
_SELLER: Final = (
    r"(?:(?:cloud )?(?:providers?|sellers?|vendors?|suppliers?)|clouds?|neo ?clouds?|place|company|"
    r"shop|host|marketplace)"
)
_THAT: Final = r"(?:that|it|this|that one|(?:that|this|the) (?:price|rate|quote|offer|one|number))"
OF_CHANGE: Final = (
    Way(
        Part.SELLER,
        rf"(?:which|what) {_SELLER}(?: (?:is|was|are|offers|charges|sells|quotes|has|does|do))*"
        rf"(?: {_THAT})?(?: (?:from|at|by|is|be))?|"
        rf"(?:whose|who has)(?: (?:price|rate|quote|offer|list|deal))?(?: (?:is|was))?"
        rf"(?: {_THAT})?|"
        rf"(?:from|by|with|at) (?:who|whom|(?:which|what) {_SELLER})(?: (?:is|was) {_THAT})?|"
        rf"who (?:is|was) {_THAT}(?: (?:from|by|with|at))?|"
        rf"(?:(?:who|what) (?:is|was)|name)? ?(?:the )?(?:name of )?(?:the )?{_SELLER}(?: name)?"
        rf"(?: (?:there|here|of|for|at|behind|with|on|{_THAT}))*|"
        rf"who (?:offers|charges|sells|quotes|rents|has|gives)(?: (?:it|out))* ?(?:{_THAT})?"
        r"(?: (?:at|for) (?:that|this))?(?: (?:price|rate))?",
        (Kind.PRICE,),
    ),
    Way(
        Part.PLANNED,
        rf"(?:is|are|was) (?:that|it|this|those|these|the \w+) (?:just |only |already )*"
        rf"(?:an? |the )?{_PLANNED}(?: or (?:real|actual|current|now|today|a fact|counted))?|"
        rf"(?:is|are) (?:that|it|this|those) (?:real|actual|current) or (?:just |only )?(?:an? )?"
        rf"{_PLANNED}|"
        rf"how many (?:people |staff |employees |more )?(?:do|are|did) (?:they|the labs?|[a-z]+) "
        rf"{_PLANNED}(?: (?:to|for|on|have|hire|be|employ|hiring|having|by|next year|then))*|"
        rf"(?:what|whats)(?: is|'s| are)? (?:the|their|its) {_PLANNED}"
        rf"(?: (?:for|on) (?:staff|people|head ?count))?|and (?:the )?{_PLANNED}(?: ones?)?|"
        rf"(?:how many|what)(?: is| are)? {_PLANNED}",
        (Kind.LAB,),
    ),
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
        rf"{MOST_MOVED}",
        (Kind.PRICE,),
    ),
)
