"""Words that ask how old what was told is, by what it is called: `how old is that quote`."""

from __future__ import annotations

from typing import Final

from bot.conversation.heard import Part
from bot.conversation.replies.way import DATED, IT, Way

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
