"""How prices went, asked with no chip, or as whether it is time to rent: `rent now or wait`.

No advice is given on the time. Of what was priced last it is the trend, else of all chips.
"""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Memory
from bot.questions.types import Kind
from bot.questions.words.leads import LINK
from bot.regex import regex

_OPENS: Final = rf"^\W*(?:(?:{LINK}|just|tell me|any idea|do you know|(?:can|could) you say)\W+)*"
_RENT: Final = (
    r"(?:rent|lease|buy|book|lock(?: (?:it|that|them))? in|sign|commit|reserve|get|order|act|"
    r"renting|leasing|buying|signing)"
)
_CHIP: Final = r"(?:[a-z]{1,3}\d{2,4}[a-z]?s?|gpus?|chips?|compute|capacity|them|these|those|it)"
_WHAT: Final = r"(?: (?:some|more|our|a few|the|any|an?|one|up|on|for))*(?: (?P<"
_WHICH: Final = rf">{_CHIP}))?"
_MOVE: Final = (
    r"(?:fall|drop|ris|climb|go|com|declin|increas|decreas|mov|head|trend|chang|crash|soften|eas|"
    r"shrink|tumbl|slid|plung)(?:l|p)?ing"
)
_BARE: Final = r"(?:the )?(?:rental |rent |market )?(?:prices|rents|rates|price|it|they)"
_FALL: Final = (
    rf"(?:are|is|have|has|were) {_BARE}(?: (?:been|still|now|just|really|actually))* {_MOVE}"
    r"(?: (?:up|down|higher|lower|or (?:rising|falling|up|down|going up|not)|at all|lately|"
    r"recently|now|right now|these days|at the moment))*"
)
_TIME: Final = regex(
    rf"{_OPENS}(?:(?:(?:is|would|could) (?:now|this|it|today)(?: (?:be|now|really|actually))* )?"
    r"(?:an? |the )?(?:good|right|bad|best|smart|sensible|wise|ok|okay|decent|terrible)"
    rf" (?:time|moment|month) (?:to|for) {_RENT}{_WHAT}a{_WHICH}(?: (?:now|today|yet))?|"
    rf"(?:should|shall|do|would|could) (?:we|i|you|one) (?:rather |better |just )?{_RENT}"
    rf"{_WHAT}b{_WHICH} (?:right )?(?:now|today|soon|this (?:month|year|quarter)),? or "
    r"(?:rather |should (?:we|i) |better )*(?:wait|hold off|later|sit tight|hold|hang on)|"
    rf"{_RENT}{_WHAT}c{_WHICH} now or (?:wait|later|hold off)|"
    r"(?:is it|would it be) (?:worth|better|smarter|wiser)(?: (?:it|for us))? (?:to wait|waiting))"
    rf"(?:(?: (?:for|until|till) (?:the )?(?:prices?|rents?|it) (?:to )?\w+(?: down)?)|"
    rf"(?:,? (?:or|and|,|-)? ?{_FALL}))?\W*$",
    re.IGNORECASE,
    needs="time|moment|month|now|wait|hold off|today|soon|this",
)
_WENT: Final = regex(
    rf"{_OPENS}(?:{_FALL}|"
    r"(?:what(?:['’]?s| is| has| was)|how(?:['’]?s| is| has)) (?:the |their |its )?"
    r"(?:price |rental )?trend(?: (?:been|like|lately|recently|so far|now|there|"
    r"look(?:ing)? like|for (?:prices|rents)|(?:in|on|with) (?:prices|rents|pricing)))*|"
    r"(?:where|which way|what direction) (?:are|have|is|do) (?:the )?(?:prices|rents|rates)"
    r"(?: been)? (?:go|going|head|heading|headed|mov\w+|trend\w*|gone|went)(?: (?:now|lately|to))*)"
    r"\W*$",
    re.IGNORECASE,
    needs="ing|trend|price|rent|rate",
)
_PRICES: Final = regex(r"\b(?:prices?|rents?|rates)\b", re.IGNORECASE)
_AHEAD: Final = regex(
    rf"(?P<opens>{_OPENS}(?:will|are) (?:the )?)(?P<what>prices|rents)\b",
    re.IGNORECASE,
    needs="prices|rents",
)


def time_to_rent(text: str, memory: Memory) -> str:
    """The text as how prices went, of the chip it names or of what was priced; else as it is."""
    last = memory.question
    is_of_prices = last is not None and last.kind is Kind.PRICE and bool(last.chips)
    if found := _TIME.match(text):
        named = next((chip for chip in found.group("a", "b", "c") if chip), "")
        if any(map(str.isdigit, named)):
            return f"price trend of {named}"
        return "is the price falling" if is_of_prices else "are GPU prices up or down"
    if last is not None and (is_of_prices or not _PRICES.search(text)):
        return text
    if _WENT.match(text):
        priced = next(
            (x for x in memory.earlier if x.kind is Kind.PRICE and len(x.chips) == 1), None
        )
        slug = priced.chips[0].rpartition("/")[2] if priced else ""
        return f"price trend of {slug}" if slug else "are GPU prices up or down"
    if last is not None:
        return text
    return _AHEAD.sub(r"\g<opens>GPU \g<what>", text)
