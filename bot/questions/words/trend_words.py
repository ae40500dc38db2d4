"""The words of a question that asks how a price changed: up or down, since when, a trend."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.questions.tags import T
from bot.regex import regex

if TYPE_CHECKING:
    from bot.questions.rules.gather import Draft  # the grammar, which an idle bot has not loaded

_WAY: Final = r"(?:up|down|higher|lower|upwards?|downwards?|north|south)"
_GO: Final = (
    r"(?:go(?:es|ing|ne)?|went|com(?:e|es|ing)|came|mov(?:e|es|ed|ing)|head(?:s|ed|ing)?"
    r"|trend(?:s|ed|ing)?|creep(?:s|ing)?|crept|edg(?:e|ed|ing)|inch(?:ed|ing)?"
    r"|tick(?:ed|ing)?|been|is|are|was|were)"
)
_SMALL: Final = (
    r"(?:(?:a lot|a bit|much|still|back|any|really|way|at all|it|all|already|further) )?"
)
_DEARER: Final = r"(?:cheaper|dearer|pricier|(?:more|less) (?:expensive|affordable|costly|pricey))"
_BECOME: Final = r"(?:get(?:s|ting)?|got(?:ten)?|becom(?:e|es|ing)|became|grow(?:n|ing)?|been)"
_BEFORE: Final = r"than (?:last|before|in|a year|a month|it was|they were|(?:it|they) used)"
_SINCE: Final = rf"(?:{_BEFORE}|now|since|lately|recently|again|by the (?:day|week|month))"
TREND: Final = regex(
    rf"\b(?:up or down|down or up|ups and downs|{_GO} {_SMALL}{_WAY}"
    r"|(?:what|which) (?:way|direction)|trend(?:s|ing|ed|line)?|trajectory|over time"
    r"|histor(?:y|ic|ical|ically)|time series|ris(?:e|es|en|ing)|rose|fallen|falling|falls|fell"
    r"|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|(?:in|de)creas(?:e|es|ed|ing)"
    r"|climb(?:s|ed|ing)?|plung(?:e|ed|ing)|soften(?:s|ed|ing)?|slid|sliding|tumbl(?:e|ed|ing)"
    r"|surg(?:e|ed|ing)|soar(?:s|ed|ing)?|plummet(?:s|ed|ing)?|sinking|spik(?:e|ed|ing)|crash(?:ed|ing)?|collaps(?:e|ed|ing)|slump(?:ed|ing)?"
    r"|(?:jump|hike|swing)(?:s|ed|ing)?|rall(?:y|ied)|eas(?:ed|ing)|fluctuat(?:e|es|ed|ing)"
    r"|evolv(?:e|ed|ing)|evolution|develop(?:ed|ing|ment|s)?|price changes?"
    r"|changes? (?:in|of|to)|changed|changing"
    rf"|{_BECOME} {_SMALL}{_DEARER}|{_DEARER} {_SINCE}"
    r"|(?:have|has|did|do|does) (?:[\w-]+ ){1,6}(?:fall|change)"
    r"|(?:up|down) (?:since|from|on last|over the|this (?:year|month|quarter|week|summer))"
    rf"|(?:higher|lower) (?:now )?{_BEFORE}"
    rf"|(?:prices?|rents?|rates?|costs?) (?:(?:are|is|now|currently|still) )*{_WAY}(?! to\b)"
    rf"|price (?:of|for) (?:an? |the )?[\w-]+ (?:(?:is|now|currently) )*{_WAY}(?! to\b)"
    r"|(?:over|in|during|for) the (?:last|past) (?!one\b))\b"
)
"""`are they up or down`, `has the rent come down`, `getting cheaper`, `the price trend`."""
DEARER: Final = regex(rf"\b{_DEARER}\b")
"""What asks for a change where a day is named with it: `were H100s cheaper in spring`."""
MOVED: Final = regex(r"\b(?:mov(?:ed|es|ing|e)|shift(?:ed|ing)?)\b")
"""What asks for the change of a price where a chip is named, and for news otherwise."""
PRICES_MOVED: Final = regex(
    r"\b(?:prices?|pricing|rents?|(?:rental|hourly) (?:rates?|costs?|prices?))"
    r"(?: (?:really|actually|all|much|at all|been|have|has|had|ever|even))*"
    r" (?:mov(?:e|es|ed|ing)|shift(?:s|ed|ing)?)\b(?! (?:too|as well)\b)",
    needs="mov|shift",
)
"""`have rental prices moved`, which asks for no other news."""
CHIPS_WENT: Final = regex(
    r"\b(?:which|what|are|is|have|has|did|any|all)\b.{0,12}\b(?:gpus?|chips?|accelerators?)\b"
    r"(?: (?:has|have|really|actually|all|been|that|is|are))* (?:went|gone|go|going|came|come)"
    r" (?:up|down)\b(?! to\b)",
    needs="gpu|chip|accelerator",
)
"""`which gpu went up most`: no number of them goes up, but what they cost."""
SINCE: Final = regex(
    r"\bsince\b(?! (?:we|you|i|they|he|she|it|that|this is|our)\b)"
    r"|\bfrom [\w -]{3,20}? (?:on(?:wards?)?(?![ -]?(?:demand|the))"
    r"|(?:to|till|until) (?:now|today))\b"
)
"""What makes a trend of a price with a day: `B200 prices since June`, unlike `since we rent`."""
TODAY: Final = regex(r"\b(?:now|today|currently|at the moment|these days)\b")
"""What sets a price of today beside one of a day that is named."""
WHETHER: Final = regex(
    r"\b(?:know|tell (?:me|us)|say|see|wonder(?:ing)?|ask(?:s|ed|ing)?|sure|check|find out|idea) "
    r"(?:if|whether)\b"
)
"""What asks instead of supposing: `do you know if prices fell`, unlike `what if they fall`."""
YEARS_BACK: Final = regex(
    r"\b(?:last|past|previous|preceding|trailing) "
    r"(?:(?P<three>(?:3|three) years|36 months)|(?:12|twelve) months|(?:1|one) year)\b"
)
"""A span back from today in words that stand for a contract elsewhere."""
UNCOUNTED: Final = regex(
    r"\b(?:last|past|recent|previous|these)(?: (?:last|past|few|several|couple of|some|many))* "
    r"(?:weeks|months|quarters|years)\b|\b(?:a )?(?:few|several|couple of|some) "
    r"(?:weeks|months|quarters|years) (?:ago|back)\b"
)
"""A span that nobody counted: all that is on record is told."""
UP_TO_NOW: Final = regex(
    r"\b(?:in|over|during|within|across|than) (?:the |a )?(?:last|past|few|couple|several|recent)\b"
)
"""What asks how a price came to where it is: `over the last 2 months, are H100s cheaper`."""
LAST_YEAR: Final = regex(
    r"\b(?:in|over|during|within|across|for) the (?:last|past|previous) year\b"
)
"""The twelve months up to today, unlike `since last year`."""
RESERVED: Final = regex(r"\b(?:reserv(?:ed|ing|ations?)|committed|commitments?)\b")
"""A price by contract of which no length is said."""


# A past day and today side by side: `two years ago vs today`, `in June and now`.

_JOINTS: Final = (T.AND, T.VS, T.OR, T.COMPARE, T.THAN, T.TO, T.COMMA)


def then_and_now(d: Draft, low: str) -> bool:
    """Whether words in lower case set a past day and today side by side."""
    return d.has(T.WHEN) and d.has(*_JOINTS) and bool(TODAY.search(low))
