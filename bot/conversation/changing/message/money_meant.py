"""A bare number that is money: `cfo came back: 9`, after a budget of $15M, is nine million.

What was told in millions is told again without them; nobody's team is what finance signs off.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.memory import Hearing, Memory
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED, LINK
from bot.questions.writing.canonical import to_text
from bot.regex import regex

_PURSE: Final = regex(
    r"\b(?:cfo|coo|ceo|finance|fp&a|budgets?|board|money|funds?|funding|cash|spend(?:ing)?|"
    r"treasury|"
    r"procurement|accounts|purse|cheque|dollars?|bucks|approved?|signed off|sign off|afford|"
    r"green ?lit|cut (?:it|us|that|ours) (?:to|down to)|allocat\w+|ceiling|envelope)\b",
    re.IGNORECASE,
)
"""Who gives money, and what is done with it."""
_ONE_NUMBER: Final = regex(
    r"^(?P<before>[^\d$€£]*?)(?<![a-z])(?P<number>\d{1,3}(?:\.\d{1,2})?)"
    r"(?P<after>\s*(?:(?:max|tops|at most|only|instead|now|then|this year|all in|in total|is all|"
    r"not \d{1,3}|sorry|a year|per year|yearly|annually|and no more|for the year)[\s,.!]*)*\W*)$",
    re.IGNORECASE,
)
_UNITS: Final = ((1e6, "million"), (1e3, "thousand"))
_ANOTHER_SUM: Final = regex(
    rf"[^\w$€£]*(?:(?:{LINK}|we|i|they|he|she|finance|could|can|might|may|would|will|prob|"
    r"probably|maybe|perhaps|possibly|likely|be able|able|what|if|how about|about|"
    r"get|gets|got|push|stretch|raise|bump|take|bring|"
    r"go|move|grow|increase|lift|nudge|it|that|this|(?:the |our )?budget|up|"
    r"as (?:high|far) as|to|make|say|actually|sorry|with|for|at|"
    r"from \d(?:[\d.]*\d)?(?: ?m(?:il)?)?)"
    r"\W+)*(?P<number>\d{1,4}(?:\.\d{1,2})?) ?(?P<unit>m|mil|mill|mils|million|mn|mio)?"
    r"(?P<yearly> ?(?:a year|per year|/ ?(?:yr|year|y)|yearly|annually|p\.?a\.?))?"
    r"(?: ?(?:now|instead|max|tops|maybe|then|dollars|usd|bucks|at most|if needed|if we push))*\W*",
    re.IGNORECASE,
)
"""`could prob get it up to 22 mil`, after a budget in millions."""
_GROWS: Final = regex(
    r"\b(?:get|push|stretch|raise|bump|take|bring|increase|lift|nudge|move) "
    r"(?:it|that|this|(?:the |our )?budget)\b",
    re.IGNORECASE,
)


_THE_SUM: Final = regex(
    rf"^{LED}"
    r"(?P<rest>(?:vs\.?|versus|against|next to|beside) [a-z][^\d]*?) (?:with|on|at|for|given) "
    r"(?:the|that|those|our) (?P<number>\d{1,3}(?:\.\d{1,2})?)(?: ?(?:m|mil|mill|million|mn))?\W*$",
    re.IGNORECASE,
    needs="vs|versus|against|next to|beside",
)
"""`and vs SSI with the 9`, of a budget that was told before."""


_NO_MORE_THAN: Final = regex(
    rf"^(?P<before>{LED}(?:(?:is|would|will) (?:that|it|this)(?: be)? |(?:that|it)['’]?s )?"
    r"(?:still |well |even )?(?:under|over|above|below|less than|more than|within|at most|cheaper "
    r"than|beyond) )(?P<number>an?|one|half an?|\d{1,3}(?:\.\d{1,2})?) "
    r"?(?P<unit>m|mil|mill|million|mn|mio|bn|billion)\b",
    re.IGNORECASE,
    needs="under|over|above|below|than|within|at most|beyond",
)
"""`so under a million?`, after a price, which counts no chips."""
_IN_DIGITS: Final = {"a": "1", "an": "1", "one": "1", "half a": "0.5", "half an": "0.5"}
_RENTS_AT: Final = regex(
    rf"\W*(?:(?:{LINK}|if|what if|say|suppose|assume|assuming|with|it|ours|chips|gpus|cluster|"
    r"the|that|our|a|an|same (?:question|thing|again))\W+)*"
    r"(?:rents?|rented|renting|rental|costs?|hourly (?:rent|rate|price))"
    r"(?: (?:price|rate|at|for|of|is|were|was|out|us))* "
    r"(?P<price>\$ ?\d[\d.]* ?(?:per|an|a|/) ?(?:gpu[- ]?)?(?:hour|hr|h))\b"
    r"(?:\W+(?:same (?:question|thing|again|comparison|one)|all else (?:the )?same|"
    r"again|please|then|instead))*\W*",
    re.IGNORECASE,
    needs="rent|cost|hourly",
)
"""`rents at $1.90 per hour, same question`, of chips that were held against a lab."""


def _rented_at(text: str, last: Question | None) -> str | None:
    """The comparison spoken of at that price; None of other texts, or where none is."""
    is_held = last is not None and last.kind is Kind.OFFER and last.labs
    found = _RENTS_AT.fullmatch(text) if is_held else None
    return f"at {found['price']}" if found else None


def money_meant(text: str, memory: Memory, hearing: Hearing) -> str:
    """The text with the number as dollars, in the unit of the budget spoken of; else as it is."""
    if told := _rented_at(text, memory.question) or _sum_told(text, memory, hearing):
        return told
    last = memory.question
    if last and last.kind is Kind.PRICE:
        text = _NO_MORE_THAN.sub(_in_dollars, text)
    unit = _unit(last)
    found = _ONE_NUMBER.match(text) if unit and _PURSE.search(text) else None
    if unit and found is None and (more := _ANOTHER_SUM.fullmatch(text)):
        found = more if more["unit"] or _GROWS.search(text) else None
        unit = "million" if more["unit"] else unit
        unit = f"{unit} a year" if more["yearly"] else unit
    return f"with ${found['number']} {unit}" if found else text


def _in_dollars(found: re.Match[str]) -> str:
    number = found["number"].lower()
    unit = "billion" if found["unit"].lower().startswith("b") else "million"
    return f"{found['before']}${_IN_DIGITS.get(number, number)} {unit}"


def _sum_told(text: str, memory: Memory, hearing: Hearing) -> str | None:
    """A budget that was told before against another lab; None of other texts."""
    found = _THE_SUM.match(text)
    for each in all_asked(memory) if found else ():
        usd = each.offer.usd_per_year if each.offer else None
        if found and usd and each.kind is Kind.OFFER and usd == float(found["number"]) * 1e6:
            alone = to_text(
                replace(each, labs=(), uses_saved=False, save=False), hearing.reader.words.directory
            )
            return f"how does {alone} compare {found['rest']}"
    return None


def _unit(last: Question | None) -> str | None:
    """In what the budget of the last question is told; None where it was of none."""
    offer = last.offer if last and last.kind in (Kind.OFFER, Kind.PRICE, Kind.MATCH) else None
    usd = offer.usd_per_year if offer and not offer.chips else None
    return next((name for size, name in _UNITS if usd and usd >= size), None)
