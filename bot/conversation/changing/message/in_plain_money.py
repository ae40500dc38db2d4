"""Sums, swaps and amounts in passing words: `a 4 mil gpu pot`, `800 H100 here and 400 there`."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.words.leads import SUPPOSE
from bot.regex import regex

_POT: Final = regex(
    r"(?<![\w$€£.,])(?P<count>\d{1,4}(?:\.\d{1,2})?) ?(?P<unit>mil|mill|million|mn|m|bn|billion|"
    r"k|grand|"
    r"thousand)(?: (?:dollars?|bucks|usd))?(?: (?:a year|yearly|annual))?"
    r"(?: (?:gpu|compute|chip|hardware|cluster|ai|cloud|infra))* "
    r"(?:pot|budget|kitty|purse|fund|envelope|allowance|spend|war chest|cheque|check)\b",
    re.IGNORECASE,
    needs="pot|budget|kitty|purse|fund|envelope|allowance|spend|chest|cheque|check",
)
"""Beside these it is money, and no number of chips."""
_POUND: Final = regex(
    r"\b(?:pot|budget|kitty|purse|fund|war chest) of (?:about |around |roughly )?"
    r"(?P<count>\d{1,4}(?:\.\d{1,2})?) ?(?P<unit>mil|mill|million|mn|m|bn|billion)\b"
    r"(?! ?(?:euros?|eur|€|£|pounds?|gbp|sterling|quid|francs?|chf|yen|yuan|rmb|rupees?)\b)",
    re.IGNORECASE,
    needs="pot|budget|kitty|purse|fund|chest",
)
_UNITS: Final = {"m": "million", "k": "thousand", "g": "thousand", "t": "thousand", "b": "billion"}
_ONE_FOR_ONE: Final = regex(
    r",? (?:on a )?(?:one|1)[ -]?(?:for|to|:)[ -]?(?:one|1)(?: basis| swap)?\b|,? like for like\b"
    r"|,? (?:1:1)(?!\d)",
    re.IGNORECASE,
    needs="one|1|like for",
)
_SWAPS: Final = regex(
    r"\b(?:swap\w*|replac\w*|exchang\w*|trad\w+|switch\w*|upgrad\w*)\b",
    re.I,
    needs="swap|replac|exchang|trad|switch|upgrad",
)


_SWAPPED: Final = regex(
    rf"(?P<if>\b(?:{SUPPOSE}|once|when) )(?:all (?:of )?)?(?:our|"
    r"the|those) "
    r"(?P<old>[a-z]{1,3}\d{2,4}[a-z]?)s?(?: (?:all|get|got|gets|are|were|is|was|being|been|"
    r"would be|"
    r"will be|to be))+ (?:swapped|replaced|traded|exchanged|upgraded|switched)(?: (?:out|in|"
    r"over))? "
    r"(?:for|with|by|to|against) (?:the )?(?P<new>[a-z]{1,3}\d{2,4}[a-z]?)s?\b",
    re.IGNORECASE,
    needs="swapped|replaced|traded|exchanged|upgraded|switched",
)
"""`if our H100s get swapped for B200s`."""


_ONE_OR_OTHER: Final = (
    r"(?<![\w.])(?P<one>\d[\d,]*k? ?(?:x )?[a-z]{1,3}\d{2,4}[a-z]?s?) or "
    r"(?P<other>\d[\d,]*k? ?(?:x )?[a-z]{1,3}\d{2,4}[a-z]?s?)"
)
_TEAM: Final = (
    r"(?:an? |the |our )?(?:team of |group of )?(?P<heads>\d{1,5})"
    r"(?: (?:people|ppl|researchers|persons|scientists|engineers|heads|folks|of us))"
)
_HELD: Final = r"(?!.*\b(?:vs|versus|against)\b)"
_EITHER: Final = regex(
    rf"{_ONE_OR_OTHER} (?:for|across|among|between|shared by|split between) {_TEAM}?"
    rf"(?! ?(?:days?|weeks?|months?|years?|hours?))(?![\w%]){_HELD}",
    re.IGNORECASE,
    needs=" or ",
)
"""`300 B200 or 512 H200 for a team of 14`, which share either."""
_FOR_EITHER: Final = regex(
    r"\b(?:for|with|across|among|between|(?:we|i)(?:['’]re| are| have|['’]ve got)) "
    rf"{_TEAM}(?P<between>\W+(?:(?:is|are|would|which|what|do|should|we|i|it|be|better|best|take|"
    rf"get|pick|go|for|with|of|either|rather|so|and)\W+)*){_ONE_OR_OTHER}(?! (?:for|across|among|"
    rf"between) )(?![\w%]){_HELD}",
    re.IGNORECASE,
    needs=" or ",
)
"""`for 24 researchers: 768 H100 or 400 B200`."""


_PART: Final = r"(?:(?:early|late|mid|next)[ -])"
_IN_PLACES: Final = regex(
    r"(?<![\w.])(?P<one>\d[\d,]*k?) (?P<chip>[a-z]{1,3}\d{2,4}[a-z]?)s?(?: (?:up|down|over))? "
    r"(?:in|at|on) (?:the |our )?(?P<here>[a-z][\w.-]*(?: [a-z][\w-]*)?)"
    r"(?P<and>,? (?:and|plus|with|\+) (?:another |the other )?)(?P<other>\d[\d,]*k?) "
    rf"(?:more )?(?:in|at|on) (?:the |our )?(?P<there>{_PART}?[a-z][\w.-]*)\b",
    re.IGNORECASE,
    needs=" in | at | on ",
)
_TIMES: Final = (
    r"q[1-4]|spring|summer|autumn|fall|winter|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|"
    r"may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_TIME: Final = regex(rf"{_PART}?(?:{_TIMES})\b", re.IGNORECASE)
_WHEN: Final = regex(
    rf"{_PART}?(?:{_TIMES}|(?:year|month|quarter|total|all|spot|demand|contract|researcher)s?|"
    r"people)\b",
    re.IGNORECASE,
)
"""`in April` and `on spot` are no places."""

_FETCHES: Final = regex(
    r"(?P<lead>\b(?:do|does|would|could|will|can|might|should) (?:(?:our|my|the|all|of|own) )*"
    r"(?:cluster|compute|gpus?|chips|fleet|hardware|capacity|\d[\d,]*k? ?(?:x )?[a-z]{1,3}\d{2,4}"
    r"[a-z]?s?)) (?:(?:go|sell|let|be rented(?: out)?) for|fetch|bring in)"
    r"(?=(?: (?:on|in|at) (?:the|an?) (?:open |rental |spot )?market)?(?: today| now|"
    r"(?:,? (?:a|per|each) (?:year|month|week|day|hour)))*\W*$)",
    re.IGNORECASE,
    needs=" for|fetch|bring in",
)
"""`what would our cluster go for on the open market`, which lets go of none of it."""

_IF_RENTED: Final = regex(
    r"^\W*(?:(?:and|so|ok) )?if we (?:(?:had to|were to|just|simply|have to) )?rent(?:ed)? "
    r"(?:(?:all|of|out|our|own|the|this|that|whole) )*(?:cluster|compute|gpus|chips|fleet|hardware|"
    r"capacity|ours)(?: instead| ourselves)?,? (?:what|how much) (?:would|will) (?:that|it|this) "
    r"(?:be|cost|come (?:out )?(?:to|at)|run(?: us)?(?: to| at)?|set us back|amount to)\b",
    re.IGNORECASE,
    needs="rent",
)
"""`if we had to rent our own cluster, what would that be per year`, which changes nothing of it."""


_AT_MARKET: Final = regex(
    r"(?P<asks>\bcost\b[^.;?!]{0,40}?),? at (?:the )?(?:current |today['’]?s )?market "
    r"(?:prices?|rates?)\b",
    re.IGNORECASE,
    needs="market",
)
"""`what does our cluster cost per month at market prices`, which every rent is at."""


def in_plain_money(text: str) -> str:
    """The text with such a sum in dollars, and a swap without that it is of as many."""
    text = _IF_RENTED.sub("what would it cost to rent our cluster", text)
    text = _AT_MARKET.sub(r"\g<asks>", _FETCHES.sub(r"\g<lead> cost to rent", text))
    text = _IN_PLACES.sub(_both, text)
    shared = r"\g<one> for \g<heads> people or \g<other> for \g<heads> people"
    text = _FOR_EITHER.sub(rf"\g<between>{shared}", _EITHER.sub(shared, text))
    text = _SWAPPED.sub(r"\g<if>we swap our \g<old> for \g<new>", text)
    text = _POUND.sub(_dollars, _POT.sub(_dollars, text))
    return _ONE_FOR_ONE.sub("", text) if _SWAPS.search(text) else text


def _dollars(found: re.Match[str]) -> str:
    return f"${found['count']} {_UNITS[found['unit'][0].lower()]} a year budget"


def _both(found: re.Match[str]) -> str:
    """`800 H100 in Texas and 400 in Norway`, `… in April and 400 in June`, of the same chip."""
    days = [bool(_TIME.match(found[name])) for name in ("here", "there")]
    if all(days):
        at = found.end("other") - found.start()
        return f"{found[0][:at]} {found['chip']}{found[0][at:]}"
    if _WHEN.match(found["here"]) or _WHEN.match(found["there"]):
        return found[0]
    return f"{found['one']} {found['chip']} and {found['other']} {found['chip']}"
