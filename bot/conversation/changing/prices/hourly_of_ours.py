"""What our chips are paid by the hour, judged or asked for: `we pay $2.20 an hour, is that good`.

The price of a chip that is not named is that of ours, where ours are of one kind.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from bot.compute.offers import REFERENCE_CHIP
from bot.compute.prices import HOURS_PER_YEAR
from bot.conversation.memory import Hearing, Memory
from bot.questions.numbers import number_told
from bot.questions.words.leads import LED
from bot.questions.words.things import GPUS
from bot.questions.writing.amounts import plain
from bot.regex import regex
from storage.records import ChipCount

_HOUR: Final = rf"(?: ?(?:an|a|per|/) ?(?:{GPUS}[ -]?)?(?:hour|hr)|/h)\b"
_USD: Final = r"(?:about |around |roughly )?\$? ?(?P<usd>\d+(?:\.\d+)?)(?: ?(?:usd|dollars|bucks))?"
_PAYS: Final = (
    r"(?:(?:we|we['’]re|we['’]ve|i|i['’]m|they|our|rate|price|cost|deal|contract|quote|the|is|was|"
    r"are|have|currently|now|just|been|got|paying|pay|pays|get|getting|quoted|offered|rent|renting|"
    r"locked|in|at|for|us|a|of) )*"
)
_GOOD: Final = (
    r"(?:good|fair|competitive|reasonable|high|low|cheap|expensive|ok(?:ay)?|decent|steep|normal|"
    r"overpaying|paying too much|too much|a lot|rip-?off|market(?: rate)?|bad|great|in line|"
    r"above market|below market|worth it)"
)
_JUDGED: Final = regex(
    rf"{LED}{_PAYS}{_USD}{_HOUR}(?: (?:for (?:our|the|these|all) (?:{GPUS}|cluster|chips|of them)|"
    rf"per {GPUS}|each|all in))?[ ,.;:–-]*"
    r"(?:(?:is|are|was|were|how|how['’]s|does|do|would|sounds?|looks?|we|it|that|this|a|an|any|"
    r"really|even|still|too|considered|the|be|actually|there|not) )*"
    rf"{_GOOD}(?: (?:price|rate|deal|value|one|right now|now|these days|today|at all|or not|or bad|"
    r"for (?:us|that|these)|with (?:the )?market))*\W*",
    re.IGNORECASE,
    needs="hour|hr|/h",
)
"""Of a chip that is named it is read as it is."""
_SUM: Final = r"\$? ?(?P<sum>\d[\d.,]*) ?(?P<scale>k|mm?|mn|mil|million|bn|b|billion)?\b"
_FOR_A_SUM: Final = regex(
    rf"{LED}(?:at )?(?:what|which) (?:(?:price|rate|cost)(?: (?:per|an|a) (?:{GPUS}[ -]?)?"
    r"(?:hour|hr))?|"
    rf"(?:hourly|{GPUS}[ -]hour|per[- ]hour) (?:price|rate|cost))"
    rf"(?: (?:per {GPUS}))? (?:does|do|would|will|makes?|gets?|brings?|puts?|is|at which|when) "
    rf"(?:it (?:that )?)?(?:our|the|this) (?:whole )?(?:cluster|compute|{GPUS}|offer|fleet)"
    r"(?: (?:cost|come to|comes to|costs|run|at|to|be|of|reach|hit))* (?:us )?(?:exactly |about )?"
    rf"{_SUM}(?: ?(?:usd|dollars))?(?: (?:a|per) year| ?/ ?ye?a?r| annually| yearly)?\W*",
    re.IGNORECASE,
    needs="price|rate|cost",
)
_SCALES: Final = {"k": 1e3, "m": 1e6, "b": 1e9}
_LEAST_SUM: Final = 10_000.0


def hourly_of_ours(text: str, memory: Memory, ours: Callable[[], Hearing]) -> str:
    """The text with the chip whose price by the hour is meant, or with that price; else as it is.

    `ours` gives a hearing that knows our saved offer, where it is needed.
    """
    if judged := _JUDGED.fullmatch(text):
        hearing = ours()
        kinds = {each.chip for each in _chips(memory, hearing)}
        name = hearing.reader.words.directory.name
        chip = name(kinds.pop()) if len(kinds) == 1 else name(REFERENCE_CHIP)
        return f"is ${judged['usd']} an hour a good price for {chip}"
    if asked := _FOR_A_SUM.fullmatch(text):
        return _at_that_price(asked, _chips(memory, ours())) or text
    return text


def _chips(memory: Memory, hearing: Hearing) -> tuple[ChipCount, ...]:
    """Those of the offer that was spoken of, else those of ours as it is saved."""
    told = memory.question.offer_chips if memory.question else ()
    return told or (hearing.saved.chips if hearing.saved else ())


def _at_that_price(asked: re.Match[str], chips: tuple[ChipCount, ...]) -> str | None:
    """What ours costs at the price by the hour that comes to the sum in a year."""
    scale = (asked["scale"] or "").lower()[:1]
    dollars = number_told(asked["sum"]) * _SCALES.get(scale, 1.0)
    count = sum(each.count.value for each in chips)
    if dollars < _LEAST_SUM or not count:
        return None
    hourly = dollars / count / HOURS_PER_YEAR
    return f"what does our cluster cost at ${plain(round(hourly, 4))} an hour"
