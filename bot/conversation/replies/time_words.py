"""Words that ask how old what was told is, where it is heading, and by how much it changed."""

from __future__ import annotations

from typing import Final

from bot.conversation.heard import Part
from bot.conversation.replies.way import DATED, IT, MARKET, Way
from bot.questions.dates import ANY_MONTH
from bot.questions.types import Kind

_FIGURE: Final = (
    r"(?:(?:the|that|this|those|these|your|our|their|its) )*(?:last |latest )?"
    r"(?:quotes?|prices?|pricing|rates?|readings?|figures?|numbers?|counts?|estimates?|values?|"
    r"data ?points?|data|info(?:rmation)?|stats?|records?|sources?|measurements?|"
    r"ones?|stuff|reports?|answers?)"
)
_WHAT: Final = rf"(?:{_FIGURE}|{IT}|(?:all )?(?:this|that|these|those|it))"
_OLD: Final = (
    r"(?:old|stale|fresh|recent|current|new|up to date|up-to-date|out of date|dated|outdated)"
)
_END: Final = (
    r"(?: (?:btw|by the way|tho|though|then|exactly|actually|roughly|again|here|there|anyway|"
    r"please|"
    r"pls|of yours|you have|you got|youre using|you are using|you re using))*"
)
_TAKEN: Final = (
    r"(?:from|of|dated|taken|measured|read|recorded|collected|checked|last checked|counted|updated|"
    r"last updated|last read|last measured|published|made|as of|for)"
)

OF_AGES: Final = (
    Way(
        Part.AGE,
        rf"how {_OLD} (?:is|are|was|were) {_WHAT}{_END}"
        rf"|how {_OLD} (?:is|are|was|were) (?:that|this|it) {_FIGURE}{_END}"
        rf"|when (?:is|are|was|were|did|does|s) {_WHAT} (?:get |last )?{_TAKEN}{_END}"
        rf"|when (?:did|have) (?:you|we|they|u) (?:last |ever )?(?:check|read|updat|refresh|"
        rf"look(?:ed)? at|collect|pull|get|fetch|tak|took|measur)(?:e|ed|en)? {_WHAT}"
        rf"(?: last)?{_END}"
        rf"|(?:from|as of|since|of) (?:when|what (?:date|day|month)) (?:is|are|was) {_WHAT}{_END}"
        rf"|(?:what|which) (?:date|day|month|year) (?:is|are|was|does) {_WHAT}"
        rf"(?: (?:{_TAKEN}|come from))?{_END}"
        rf"|(?:(?:what is|what'?s|and|the|give me) )*(?:dates?|age) (?:of|on|for) {_WHAT}{_END}"
        rf"|(?:is|are) {_WHAT} (?:very |that |really |pretty |at all |quite )*"
        rf"(?:old|stale|dated|outdated|out of date)(?: data| by now| now)?{_END}"
        r"|(?:wow |hm+ |god |ouch )*(?:that|this|it|those)(?:s| is|re| are)? (?:so |pretty |"
        r"really |"
        r"quite |a bit |very |kinda |all |rather |getting )*(?:old|ancient|stale|dated|outdated|"
        rf"out of date|prehistoric)(?: (?:data|news|now|by now|numbers?|figures?))*{_END}",
        DATED,
    ),
)


MOVING: Final = (
    r"(?:that|it|this|them|those|these|they|(?:the |their |rental |gpu |"
    r"[abh]\d{2,3}s? )*(?:prices?|pricing|rates?|rents?|costs?|market|trend|numbers?|openings|"
    r"headcount)|things|stuff|the gap)"
)
_WHO: Final = r"(?:you|u|ya|we|people|analysts|everyone|anyone|anybody|folks|the market)"
_SEES: Final = r"(?:see|think|reckon|expect|guess|figure|picture|imagine|bet|predict|call)"
_GOES: Final = (
    r"(?:(?:is|are|will|would|might|could|gonna|to|be|do|doing|looking|"
    r"(?:go|head|mov|land|end|settl|sitt?|stand|trend|develop|drop|fall|ris|climb|com)"
    r"(?:e|es|ed|s|ing)?|look|up|down)\b ?)+"
)
_WHEN: Final = (
    r"(?:by|come|before|around|at|over|until|till|into|towards?|for|in|on|this|next|the|end|"
    r"start|of|early|late|mid|year|years|half|h[12]|second|first|new|xmas|christmas|x-mas|easter|"
    r"thanksgiving|spring|summer|autumn|fall|winter|holidays?|break|eoy|eoq|year-end|q[1-4]|month|"
    r"months|quarter|week|weeks|20(?:2[6-9]|3\d)|time|then|soon|ahead|from|here|now|out|long|"
    rf"run|short|term|few|couple|a|\d{{1,2}}|six|two|three|twelve|{ANY_MONTH})"
)
_ENDS: Final = rf"(?: {_WHEN})*"
_MUST_END: Final = rf"(?: {_WHEN})+"

OF_TIMES_AHEAD: Final = (
    Way(
        Part.FORECAST,
        rf"(?:(?:so |and )?(?:where|how|what) (?:do|does|would|did) {_WHO} {_SEES} (?:that )?"
        rf"{MOVING} ?(?:{_GOES})?{_ENDS})"
        rf"|(?:where|how) (?:is|are|will|would|s) {MOVING} (?:{_GOES}){_MUST_END}"
        rf"|(?:what|where) (?:will|would) {MOVING} (?:be|cost|go for|rent for|stand at|sit at|"
        rf"land at|look like){_MUST_END}"
        rf"|(?:(?:any|got an?|your best|best|what is your|have you got an?|you got an?) )"
        r"(?:idea|guess|view|sense|feel|hunch|steer|read|take|call)s? ?(?:on |of |about |as to )?"
        rf"(?:where|how|what) {MOVING} ?(?:{_GOES})?{_ENDS}"
        rf"|(?:will|would|could|might|should) {MOVING} (?:still )?(?:{_GOES}|(?:be|get) "
        rf"(?:cheaper|dearer|lower|higher|better|worse) ?){_MUST_END}"
        rf"|(?:do|would) {_WHO} {_SEES} {MOVING} (?:{_GOES}|(?:getting|being|get|be) "
        rf"(?:cheaper|dearer|lower|higher|better|worse) ?){_ENDS}"
        rf"|what (?:is|are) {MOVING} (?:going to|gonna) (?:be|do|look like){_ENDS}",
        (Kind.PRICE, *MARKET),
    ),
)


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
_THAT: Final = r"(?:that|it|this|(?:that|this|the) (?:price|rate|quote|offer|one|number))"
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
