"""Words that ask how old what was told is, and where it is heading."""

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
    r"(?:that|it|this|them|those|these|they|(?:the |their |rental |gpu |[abh]\d{2,3} |"
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
    r"months|quarter|week|weeks|20(?:2[6-9]|3\d)|time|then|soon|ahead|from|here|now|on|out|long|"
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
